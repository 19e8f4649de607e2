package isfara.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.experiment.ModelRuns;
import isfara.experiment.OneRun;
import isfara.experiment.ParameterSource;
import isfara.experiment.Run;
import isfara.gui.scene.Scene;
import isfara.gui.scene.WatchedRun;
import isfara.model.Parameters;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a run pauses by itself, and how long its moments are shown: on the scenes of a run with army fighting. */
class ConductTest {

    private static final List<Scene> SCENES = new ArrayList<>();

    @BeforeAll
    static void live() {
        World world = World.load();
        ScenarioContext context = ScenarioContext.shipped(Parameters.GROUPS, world, Path.of("scenarios"));
        Run run = new OneRun(
                        ScenarioReader.read(Path.of("april-2021"), context),
                        new ParameterSource.Defaults(),
                        0,
                        WindowSession.SEED,
                        800)
                .in(context.space());
        new WatchedRun(new ModelRuns(world), run).watch(SCENES::add);
        assertThat(SCENES).anyMatch(scene -> scene.level() == Level.HEAVY);
    }

    @Test
    void pausesAtAHappeningInTheVerySceneThatTellsIt() {
        Conduct conduct = Conduct.USUAL.pausing(Halt.QUARREL, true);
        assertThat(SCENES)
                .allSatisfy(scene -> assertThat(
                                pauses(conduct, scene, scene.moment().hour()))
                        .isEqualTo(scene.news().stream().anyMatch(Event.IncidentBegan.class::isInstance)));
        assertThat(SCENES)
                .noneMatch(scene -> pauses(
                        conduct.pausing(Halt.QUARREL, false),
                        scene,
                        scene.moment().hour()));
    }

    @Test
    void everythingOneCanPauseAtHappensInAWar() {
        assertThat(List.of(Halt.values())).allSatisfy(halt -> assertThat(SCENES).anyMatch(halt::in));
    }

    @Test
    void pausesOnceOnADate() {
        LocalDate date = SCENES.get(0).moment().date().plusDays(9);
        Conduct conduct = Conduct.USUAL.pausingOn(Optional.of(date));
        List<Scene> pauses = new ArrayList<>();
        for (int i = 1; i < SCENES.size(); i++) {
            if (pauses(conduct, SCENES.get(i), SCENES.get(i - 1).moment().hour())) {
                pauses.add(SCENES.get(i));
            }
        }
        assertThat(pauses)
                .singleElement()
                .satisfies(scene -> assertThat(scene.moment().date()).isEqualTo(date));
    }

    @Test
    void pausesWhereTwoHistoriesPartUnlessToldNotTo() {
        Scene scene = SCENES.get(3);
        int hour = scene.moment().hour();
        assertThat(Conduct.USUAL.pausesAt(List.of(scene), hour - 1, OptionalInt.of(hour)))
                .isTrue();
        assertThat(Conduct.USUAL.pausesAt(List.of(scene), hour, OptionalInt.of(hour)))
                .isFalse();
        assertThat(Conduct.USUAL.pausingAtParting(false).pausesAt(List.of(scene), hour - 1, OptionalInt.of(hour)))
                .isFalse();
    }

    @Test
    void fightingIsShownLongerThanCrowdsAndQuietDaysAreNotHeldUp() {
        assertThat(SCENES).allSatisfy(scene -> {
            if (!scene.moment().hourly() && scene.news().isEmpty()) {
                assertThat(Pace.EVENTS.millis(scene)).isZero();
            }
            assertThat(Pace.SLOW.millis(scene)).isEqualTo(4 * Pace.EVENTS.millis(scene));
            assertThat(Pace.STEPS.millis(scene)).isZero();
        });
        assertThat(longest(Level.HEAVY)).isGreaterThan(longest(Level.SHOTS));
        assertThat(longest(Level.SHOTS)).isGreaterThan(longest(Level.STONES)).isPositive();
    }

    private static long longest(Level level) {
        return SCENES.stream()
                .filter(scene -> scene.level() == level)
                .mapToLong(Pace.EVENTS::millis)
                .max()
                .orElseThrow();
    }

    private static boolean pauses(Conduct conduct, Scene scene, double since) {
        return conduct.pausesAt(List.of(scene), since, OptionalInt.empty());
    }
}
