package isfara.store;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Parameters;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manifest says of a scenario is the scenario. */
class ScenarioTextTest {

    private final ScenarioContext context =
            ScenarioContext.shipped(Parameters.GROUPS, World.load(), Path.of("scenarios"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline",
                "csto-peacekeepers",
                "civilian-militias",
                "peacekeepers-and-militias",
                "history-2010",
                "april-2021",
                "september-2022"
            })
    void everyShippedScenarioIsReadBack(String name) {
        same(ScenarioReader.read(Path.of("scenarios", name + ".yaml"), context));
    }

    @Test
    void listsSetsParametersAndAnEmptyQuestionAreReadBack(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("full.yaml"), """
                title: 'Said: "all of it" # at once'
                extends: baseline
                days: 100
                parameters: { friction.base: 0.00123456789012345, start.away.TJ: 0.01 }
                interventions:
                  - csto-peacekeepers: { from: 2022-11-01, until: 2022-12-01, sectors: [vorukh, golovnoy], consent: [] }
                  - csto-peacekeepers: { from: 2022-12-02, mandate: [ceasefire-control], consent: [TJ, KG] }
                  - civilian-militias: { side: [TJ, KG], share: 0.1, weapons: armoury }
                """);
        Scenario scenario = ScenarioReader.read(file, context);

        assertThat(scenario.question()).isEmpty();
        assertThat(scenario.interventions()).hasSize(3);
        same(scenario);
    }

    @Test
    void aTextIsReadWhateverFileOfThatNameLiesAbout() {
        Scenario baseline = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), context);
        String text = ScenarioText.of(baseline).replace("days: 365", "days: 9");

        assertThat(ScenarioReader.parse("scenarios/baseline", text, context).days())
                .isEqualTo(9);
    }

    private void same(Scenario scenario) {
        Scenario again = ScenarioReader.parse(scenario.name(), ScenarioText.of(scenario), context);

        assertThat(again).isEqualTo(scenario);
        assertThat(ScenarioText.of(again)).isEqualTo(ScenarioText.of(scenario));
    }
}
