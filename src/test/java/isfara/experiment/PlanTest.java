package isfara.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.parameter.ParameterVector;
import isfara.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Plan plan = new Plan(Sample.experiment(Sample.prior(), 4, 3, 10), Sample.SPACE);

    @Test
    void filesListRunsByDrawThenSeedThenScenario() {
        assertThat(IntStream.range(0, 8).mapToObj(plan::canonical).map(RunId::toString))
                .containsExactly(
                        "0.0.calm",
                        "0.0.baseline",
                        "0.1.calm",
                        "0.1.baseline",
                        "0.2.calm",
                        "0.2.baseline",
                        "1.0.calm",
                        "1.0.baseline");
    }

    @Test
    void workReachesEveryDrawBeforeTheSecondSeedOfAny() {
        assertThat(IntStream.range(0, 9).mapToObj(plan::work).map(RunId::toString))
                .containsExactly(
                        "0.0.calm",
                        "0.0.baseline",
                        "1.0.calm",
                        "1.0.baseline",
                        "2.0.calm",
                        "2.0.baseline",
                        "3.0.calm",
                        "3.0.baseline",
                        "0.1.calm");
    }

    @Test
    void bothOrdersHoldEveryRunOnce() {
        Set<RunId> canonical = new HashSet<>(
                IntStream.range(0, plan.size()).mapToObj(plan::canonical).toList());
        Set<RunId> work = new HashSet<>(
                IntStream.range(0, plan.size()).mapToObj(plan::work).toList());
        assertThat(canonical).hasSize(24).isEqualTo(work).allMatch(plan::has);
        assertThat(plan.has(new RunId(4, 0, "calm"))).isFalse();
        assertThat(plan.has(new RunId(0, 0, "storm"))).isFalse();
    }

    @Test
    void scenariosOfAReplicationShareLuckAndParametersButForWhatTheyHoldFixed() {
        Run calm = plan.run(new RunId(2, 1, "calm"));
        Run baseline = plan.run(new RunId(2, 1, "baseline"));
        assertThat(calm.seed()).isEqualTo(baseline.seed());
        assertThat(calm.parameters().get("quarrels.deaths")).isEqualTo(1);
        assertThat(calm.parameters().with("quarrels.deaths", 2)).isEqualTo(baseline.parameters());
    }

    @Test
    void seedsOfADrawShareParametersAndDifferInLuck() {
        Run one = plan.run(new RunId(2, 0, "calm"));
        Run other = plan.run(new RunId(2, 1, "calm"));
        assertThat(one.parameters()).isEqualTo(other.parameters());
        assertThat(one.seed()).isNotEqualTo(other.seed());
    }

    @Test
    void drawsDifferInParametersAndLuck() {
        Run one = plan.run(new RunId(0, 0, "calm"));
        Run other = plan.run(new RunId(1, 0, "calm"));
        assertThat(one.parameters()).isNotEqualTo(other.parameters());
        assertThat(one.seed()).isNotEqualTo(other.seed());
    }

    @Test
    void moreDrawsAndSeedsLeaveEveryRunAsItWas() {
        Plan larger = new Plan(Sample.experiment(Sample.prior(), 9, 7, 10), Sample.SPACE);
        for (int place = 0; place < plan.size(); place++) {
            Run before = plan.run(plan.canonical(place));
            assertThat(larger.run(before.id()).parameters()).isEqualTo(before.parameters());
            assertThat(larger.run(before.id()).seed()).isEqualTo(before.seed());
        }
    }

    @Test
    void initialConditionsStayAtTheirValueWithDefaultsAndInsideTheirBoundsWhenDrawn() {
        Plan defaults = new Plan(Sample.experiment(new ParameterSource.Defaults(), 4, 1, 10), Sample.SPACE);
        Set<Double> drawn = new HashSet<>();
        for (int draw = 0; draw < 4; draw++) {
            RunId id = new RunId(draw, 0, "baseline");
            assertThat(defaults.run(id).parameters().get("quarrels.posture.KG")).isEqualTo(0.5);
            drawn.add(plan.run(id).parameters().get("quarrels.posture.KG"));
        }
        assertThat(drawn).hasSize(4).allMatch(posture -> posture >= 0.4 && posture <= 0.6);
    }

    @Test
    void aParameterAddedToTheModelMovesNoOther() {
        for (int draw = 0; draw < 5; draw++) {
            ParameterVector small = Sample.prior().draw(Sample.SPACE, 7, draw);
            ParameterVector grown = Sample.prior().draw(Sample.GROWN, 7, draw);
            for (var declaration : Sample.SPACE.declarations()) {
                assertThat(grown.get(declaration.name())).isEqualTo(small.get(declaration.name()));
            }
        }
    }

    @Test
    void inadmissibleDrawsAreDrawnAnew() {
        ParameterSource calm = new ParameterSource.Prior(v -> v.get("quarrels.rate") < 0.02);
        for (int draw = 0; draw < 50; draw++) {
            assertThat(calm.draw(Sample.SPACE, 7, draw).get("quarrels.rate")).isLessThan(0.02);
        }
        assertThatThrownBy(() -> new ParameterSource.Prior(v -> false).draw(Sample.SPACE, 7, 3))
                .hasMessageContaining("draw 3: none of");
    }

    @Test
    void aScenarioWithAnImpossibleParameterIsRefusedBeforeAnyRun() {
        Scenario wrong = Sample.scenario("wrong", 3, Map.of("quarrels.rate", 2.0));
        Experiment experiment = new Experiment(
                "x", "x", List.of(wrong), "wrong", new ParameterSource.Defaults(), 1, 1, 1, 1, List.of());
        assertThatThrownBy(() -> new Plan(experiment, Sample.SPACE)).hasMessageContaining("quarrels.rate: found 2.0");
    }
}
