package isfara.calibration.step;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.calibration.evidence.Evidence;
import isfara.calibration.replay.Lives;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Targets;
import isfara.calibration.validation.HoldOut;
import isfara.experiment.LocalEngine;
import isfara.experiment.Progress;
import isfara.model.Parameters;
import isfara.parameter.ParameterSpace;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.World;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final World WORLD = World.load();
    private static final ScenarioContext SHIPPED =
            ScenarioContext.shipped(Parameters.GROUPS, WORLD, Path.of("scenarios"));
    private static final ParameterSpace SPACE = ParameterSpace.of(Parameters.GROUPS);
    private static final Question QUESTION = new Question(
            WORLD,
            Evidence.bundled(WORLD),
            new Lives(WORLD, scenario("history-2010"), scenario("april-2021"), scenario("september-2022"), 300));

    private static Scenario scenario(String name) {
        return ScenarioReader.read(Path.of(name), SHIPPED);
    }

    @Test
    void theWholeRecordIsAskedOnceAndShorterWindowsUnderTheDayOnWhichTheyEnd() {
        List<String> ids = QUESTION.quantities().stream().map(q -> q.id()).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.subList(0, Targets.of(WORLD).quantities().size()))
                .containsExactlyElementsOf(
                        Targets.of(WORLD).quantities().stream().map(q -> q.id()).toList());
        assertThat(ids).contains("month.4", "month.4@2020-12-31", "april-2021.killed.KG");
        assertThat(ids).doesNotContain("april-2021.killed.KG@2022-09-13");
    }

    @Test
    void aHoldOutIsFittedToNothingThatCameLaterThanItsDayNorToWhatItPredicts() {
        for (HoldOut holdOut : HoldOut.all()) {
            List<Observation> known = QUESTION.observations(holdOut);

            assertThat(known.stream().filter(Observation::fitted)).hasSizeGreaterThan(20);
            assertThat(known)
                    .as(holdOut.name())
                    .noneMatch(o -> holdOut.predicted().test(QUESTION.quantity(o.quantity())));
            assertThat(known.stream()
                            .map(o -> o.quantity().replaceFirst("@.*", ""))
                            .toList())
                    .as("each quantity once")
                    .doesNotHaveDuplicates();
        }
        assertThat(QUESTION.observations(HoldOut.TO_THE_END_OF_2020))
                .noneMatch(o -> o.quantity().startsWith("april-2021"));
        assertThat(QUESTION.observations(HoldOut.WITHOUT_SEPTEMBER_2022).stream()
                        .filter(Observation::fitted)
                        .map(Observation::quantity))
                .contains("wars.2010-2020", "wars.2021-2022-09-13")
                .doesNotContain("wars.2021-2022-10-18");
    }

    @Test
    void answersAreTheSameAtAnyNumberOfThreads() throws InterruptedException {
        double[][] one = answers(1);
        double[][] three = answers(3);

        assertThat(one).hasDimensions(45, QUESTION.quantities().size());
        assertThat(Arrays.deepEquals(one, three)).isTrue();
        assertThat(one[0]).isNotEqualTo(one[1]);
        assertThat(one[7]).isEqualTo(QUESTION.simulate(SPACE.defaults(), 7));
    }

    private static double[][] answers(int threads) throws InterruptedException {
        return Answers.of(QUESTION, 45, i -> SPACE.defaults(), i -> i, new LocalEngine(threads), Progress.SILENT);
    }

    @Test
    void theFingerprintFollowsTheModelAndNothingElse() {
        Question again = new Question(
                WORLD,
                Evidence.bundled(WORLD),
                new Lives(WORLD, scenario("history-2010"), scenario("april-2021"), scenario("september-2022"), 300));
        Question otherPeople = new Question(
                WORLD,
                Evidence.bundled(WORLD),
                new Lives(WORLD, scenario("history-2010"), scenario("april-2021"), scenario("september-2022"), 900));

        assertThat(QUESTION.fingerprint(SPACE))
                .isEqualTo(again.fingerprint(SPACE))
                .isNotEqualTo(otherPeople.fingerprint(SPACE));
    }
}
