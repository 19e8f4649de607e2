package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Parameters;
import isfara.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files in {@code scenarios}, read as a user would. */
class ShippedFilesTest {

    private static final Path FOLDER = Path.of("scenarios");
    private final ScenarioContext context = ScenarioContext.shipped(Parameters.GROUPS, World.load(), FOLDER);

    @Test
    void theHeadlineExperimentComparesFourScenariosThatDifferOnlyInTheirLevers() {
        ExperimentFile headline =
                ScenarioReader.experiment(List.of(FOLDER.resolve("experiments/headline.yaml")), context);

        assertThat(headline.scenarios().stream().map(Scenario::name))
                .containsExactly("baseline", "csto-peacekeepers", "civilian-militias", "peacekeepers-and-militias");
        assertThat(headline.baseline()).isEqualTo("baseline");
        Scenario baseline = headline.scenarios().get(0);
        assertThat(headline.scenarios()).allSatisfy(scenario -> {
            assertThat(scenario.start()).isEqualTo(baseline.start());
            assertThat(scenario.days()).isEqualTo(baseline.days());
            assertThat(scenario.situation()).isEqualTo(baseline.situation());
            assertThat(scenario.parameters()).isEmpty();
        });
        assertThat(baseline.interventions()).isEmpty();
    }

    @Test
    void bothLeversTogetherAreSetAsEachAlone() {
        LeverUse militias = scenario("civilian-militias").interventions().get(0);
        LeverUse peacekeepers = scenario("csto-peacekeepers").interventions().get(0);

        assertThat(scenario("peacekeepers-and-militias").interventions()).containsExactly(militias, peacekeepers);
    }

    @Test
    void theHistoryEndsWhereTheOtherScenariosBegin() {
        assertThat(scenario("history-2010").end())
                .isEqualTo(scenario("baseline").start());
    }

    private Scenario scenario(String name) {
        return ScenarioReader.read(FOLDER.resolve(name + ".yaml"), context);
    }
}
