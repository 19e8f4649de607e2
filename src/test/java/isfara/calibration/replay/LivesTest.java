package isfara.calibration.replay;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.calibration.target.Life;
import isfara.experiment.ModelRuns;
import isfara.model.Parameters;
import isfara.model.Setup;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.outcome.History;
import isfara.parameter.ParameterVector;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.World;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets of parameters lived through, with few households. */
class LivesTest {

    private static final int HOUSEHOLDS = 1000;
    private static final World WORLD = Trial.WORLD;
    private static final Path FOLDER = Path.of("scenarios");
    private static final ScenarioContext CONTEXT = ScenarioContext.shipped(Parameters.GROUPS, WORLD, FOLDER);
    private static final ParameterVector DECLARED = CONTEXT.space().defaults();
    private static final Lives LIVES =
            new Lives(WORLD, scenario("history-2010"), scenario("april-2021"), scenario("september-2022"), HOUSEHOLDS);

    private static Scenario scenario(String name) {
        return ScenarioReader.read(FOLDER.resolve(name + ".yaml"), CONTEXT);
    }

    @Test
    void aLifeIsTheSameEveryTimeAndAnotherWithOtherLuck() {
        Life life = LIVES.live(DECLARED, 3);
        Life again = LIVES.live(DECLARED, 3);

        assertThat(Written.hash(again.history())).isEqualTo(Written.hash(life.history()));
        assertThat(told(again.april2021())).isEqualTo(told(life.april2021()));
        assertThat(told(again.september2022())).isEqualTo(told(life.september2022()));
        assertThat(told(LIVES.live(DECLARED, 4).april2021())).isNotEqualTo(told(life.april2021()));
    }

    @Test
    void theYearsAloneAreThoseOfTheWholeLife() {
        Life years = LIVES.years(DECLARED, 3);

        assertThat(Written.hash(years.history()))
                .isEqualTo(Written.hash(LIVES.live(DECLARED, 3).history()));
        assertThat(years.april2021()).isEmpty();
        assertThat(years.september2022()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"april-2021, 3", "september-2022, 4"})
    void aReplayIsThePlainRunOfTheFirstAttemptThatCameToHeavyWeapons(String name, int firstDays) {
        ModelRuns model = new ModelRuns(WORLD);
        Replay replay = new Replay(model, scenario(name), firstDays, HOUSEHOLDS);
        for (long luck = 1; luck <= 5; luck++) {
            Life.Replay found = replay.live(DECLARED, luck).orElseThrow();
            Setup setup = replay.setup(DECLARED, luck);

            assertThat(heavyBefore(firstDays, found.history())).isTrue();
            assertThat(found.history().days().count()).isEqualTo(45);
            assertThat(Written.hash(model.simulation().run(setup.withSeed(Replay.seed(luck, found.attempts())))))
                    .isEqualTo(Written.hash(found.history()));
            for (int attempt = 1; attempt < found.attempts(); attempt++) {
                History failed = model.simulation().run(setup.withSeed(Replay.seed(luck, attempt)));
                assertThat(heavyBefore(firstDays, failed))
                        .as("attempt %d", attempt)
                        .isFalse();
            }
        }
    }

    @Test
    void parametersThatLeadToNoWarHaveNoReplays() {
        ParameterVector tame = DECLARED.with("authority.base", -10).with("shots.mortarRate", 0.02);
        Life life = LIVES.live(tame, 1);

        assertThat(life.april2021()).isEmpty();
        assertThat(life.september2022()).isEmpty();
        assertThat(life.history().days().count()).isEqualTo(4674);
    }

    private static boolean heavyBefore(int day, History history) {
        return history.episodes().stream().anyMatch(episode -> episode.hour() < day * 24);
    }

    private static String told(Optional<Life.Replay> replay) {
        return replay.map(r -> r.attempts() + " " + Written.hash(r.history())).orElse("none");
    }
}
