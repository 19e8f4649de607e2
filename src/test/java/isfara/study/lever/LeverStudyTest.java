package isfara.study.lever;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.experiment.Experiment;
import isfara.experiment.ParameterSource;
import isfara.intervention.Levers;
import isfara.model.Parameters;
import isfara.model.Trial;
import isfara.outcome.Outcome;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trial of levers: alone, with and without what they do directly, beside the literature. */
class LeverStudyTest {

    private static final ScenarioContext CONTEXT =
            ScenarioContext.shipped(Parameters.GROUPS, Trial.WORLD, Path.of("scenarios"));

    private static Scenario scenario(String name, String levers) {
        return ScenarioReader.parse(
                name, "title: T\nstart: 2022-10-19\ndays: 200\nsituation: october-2022\n" + levers, CONTEXT);
    }

    private static List<LeverEffect> study(int threads, Scenario... others) throws InterruptedException {
        List<Scenario> scenarios = new ArrayList<>(List.of(scenario("baseline", "")));
        scenarios.addAll(List.of(others));
        Experiment experiment = new Experiment(
                "levers",
                "Levers",
                scenarios,
                "baseline",
                new ParameterSource.Prior(any -> true),
                6,
                4,
                3,
                500,
                List.of());
        return new LeverStudy(
                        experiment, Trial.WORLD, Levers.shipped().parameterSpace(Parameters.GROUPS), Levers.shipped())
                .run(threads, over -> {});
    }

    private static final Scenario NOBODY =
            scenario("nobody", "interventions:\n  - csto-peacekeepers: {personnel: 0}\n");
    private static final Scenario CONTINGENT =
            scenario("contingent", "interventions:\n  - csto-peacekeepers: {personnel: 10000}\n");
    private static final Scenario MILITIAS =
            scenario("militias", "interventions:\n  - civilian-militias: {side: [KG, TJ], share: 0.3}\n");

    @Test
    void aLeverThatDoesNothingHasARatioOfOne() throws InterruptedException {
        assertThat(study(1, NOBODY)).hasSize(2 * LeverStudy.OUTCOMES.size()).allSatisfy(effect -> {
            assertThat(effect.ratio()).isEqualTo(1);
            assertThat(effect.levers()).containsExactly("csto-peacekeepers");
            assertThat(effect.failed()).isZero();
        });
    }

    @Test
    void aContingentWithoutDirectEffectDoesNothingAndOneWithItDoes() throws InterruptedException {
        List<LeverEffect> effects = study(2, CONTINGENT);
        assertThat(effects)
                .filteredOn(e -> e.variant() == Variant.NO_DIRECT_EFFECT)
                .allSatisfy(e -> assertThat(e.ratio()).isEqualTo(1));
        LeverEffect deaths = effects.stream()
                .filter(e -> e.variant() == Variant.PRIOR && e.outcome() == Outcome.DEATHS)
                .findFirst()
                .orElseThrow();
        assertThat(deaths.ratio()).isLessThan(1);
        assertThat(deaths.literature()).isPresent();
        assertThat(deaths.besideLiterature()).isIn("inside", "outside", "overlaps");
    }

    @Test
    void whatAMilitiaSetsInMotionByBeingThereShowsWithoutItsDirectEffects() throws InterruptedException {
        assertThat(study(2, MILITIAS))
                .filteredOn(e -> e.variant() == Variant.NO_DIRECT_EFFECT && e.outcome() == Outcome.DEATHS)
                .singleElement()
                .satisfies(e -> assertThat(e.ratio()).isGreaterThan(1));
    }

    @Test
    void theTablesAreTheSameOnAnyNumberOfThreads() throws InterruptedException {
        List<LeverEffect> one = study(1, CONTINGENT, MILITIAS);
        List<LeverEffect> two = study(2, CONTINGENT, MILITIAS);
        assertThat(LeverTable.csv(two)).isEqualTo(LeverTable.csv(one));
        assertThat(LeverTable.csv(one).lines()).hasSize(1 + 2 * 2 * LeverStudy.OUTCOMES.size());
        assertThat(LeverTable.markdown(two)).isEqualTo(LeverTable.markdown(one));
        assertThat(LeverTable.markdown(one).lines())
                .hasSize(2 + 2 * 2)
                .anyMatch(line -> line.startsWith("| militias | no direct effect |"));
    }
}
