package isfara.store;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.experiment.End;
import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.model.Parameters;
import isfara.parameter.ParameterSpace;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a design over settings: from a file through the model to rows that can be lived through again. */
class DesignedSettingsTest {

    private static final World WORLD = World.load();
    private static final ScenarioContext CONTEXT =
            ScenarioContext.shipped(Parameters.GROUPS, WORLD, Path.of("scenarios"));

    @TempDir
    static Path folder;

    private static Plan plan;

    @BeforeAll
    static void evaluate() throws Exception {
        Path file = Files.writeString(folder.resolve("e.yaml"), """
                title: Sizes and stores
                scenarios: [baseline, civilian-militias, keepers]
                parameters: defaults
                design:
                  kind: one-at-a-time
                  over:
                    csto-peacekeepers.personnel: [0, 4000]
                    csto-peacekeepers.sectors: [[golovnoy, maksat]]
                    civilian-militias.weapons: [armoury]
                    civilian-militias.share: [0]
                    csto-peacekeepers.perKm: [1]
                seeds-per-draw: 2
                households: 500
                """);
        Files.writeString(folder.resolve("keepers.yaml"), """
                title: Keepers
                extends: baseline
                days: 60
                interventions:
                  - csto-peacekeepers: { personnel: 500, arrival: 0 }
                """);
        ExperimentFile e = ScenarioReader.experiment(List.of(file), CONTEXT);
        Experiment experiment = new Experiment(
                e.name(),
                e.title(),
                e.scenarios(),
                e.baseline(),
                new ParameterSource.Defaults(),
                e.draws(),
                e.seedsPerDraw(),
                e.seed(),
                e.households(),
                e.design(),
                e.compare(),
                e.expectations());
        ParameterSpace space = CONTEXT.space(e.scenarios());
        plan = new Plan(experiment, space);
        new Batch(
                        experiment,
                        space,
                        PlaceIds.of(WORLD),
                        new Provenance("0.1.0", "world", new TreeMap<>()),
                        Clock.systemUTC())
                .run(
                        folder.resolve("r"),
                        Existing.REFUSE,
                        new LocalEngine(2),
                        new ModelRuns(WORLD),
                        Progress.SILENT,
                        0);
    }

    @Test
    void settingsHaveColumnsOfTheirKindEmptyWhereTheLeverIsNotUsed() {
        assertThat(rows("keepers"))
                .containsExactly(
                        "0 500.0 all null null 15.0",
                        "1 0.0 all null null 15.0",
                        "2 4000.0 all null null 15.0",
                        "3 500.0 [maksat, golovnoy] null null 15.0",
                        "4 500.0 all null null 15.0",
                        "5 500.0 all null null 15.0",
                        "6 500.0 all null null 1.0");
        assertThat(rows("civilian-militias").get(4)).startsWith("4 null null armoury 0.05");
        assertThat(rows("civilian-militias").get(5)).startsWith("5 null null home 0.0");
        assertThat(rows("baseline")).allMatch(row -> row.contains(" null null null null "));
    }

    @Test
    void aContingentOfNobodyAndMilitiasOfNobodyAreTheBaselineAtThatPoint() {
        try (Results results = Results.open(folder.resolve("r"))) {
            List<List<Object>> same = results.query("SELECT count(*) FROM runs a JOIN runs b USING (seed, deaths,"
                            + " incidents, evacuees_ever) WHERE a.scenario = 'civilian-militias' AND a.point = 5"
                            + " AND b.scenario = 'baseline' AND b.point = 0")
                    .rows();
            assertThat(same).containsExactly(List.of(2L));
        }
    }

    @Test
    void everyRunCanBeLivedThroughAgainFromTheFolderAlone() {
        for (int place = 0; place < plan.size(); place++) {
            RunId id = plan.canonical(place);
            try (Results results = Results.open(folder.resolve("r"))) {
                Replay stored = Replay.find(results, id);
                Scenario read =
                        ScenarioReader.parse(id.scenario(), stored.scenario().text(), CONTEXT);
                assertThat(stored.run(read, CONTEXT).scenario().canonical())
                        .isEqualTo(plan.run(id).scenario().canonical());
                if (place % 5 == 0) {
                    Run run = stored.run(read, CONTEXT);
                    End again = new End.Lived(run, new ModelRuns(WORLD).evaluate(run));
                    assertThat(stored.with(run, again, PlaceIds.of(WORLD)).lines())
                            .isEmpty();
                }
            }
        }
    }

    private static List<String> rows(String scenario) {
        try (Results results = Results.open(folder.resolve("r"))) {
            return results
                    .query("SELECT concat_ws(' ', point, ifnull(\"csto-peacekeepers.personnel\"::VARCHAR, 'null'),"
                            + " ifnull(\"csto-peacekeepers.sectors\", 'null'), ifnull(\"civilian-militias.weapons\","
                            + " 'null'), ifnull(\"civilian-militias.share\"::VARCHAR, 'null'),"
                            + " \"csto-peacekeepers.perKm\") FROM runs WHERE seed_index = 0 AND scenario = '" + scenario
                            + "' ORDER BY point")
                    .rows()
                    .stream()
                    .map(row -> row.get(0).toString())
                    .toList();
        }
    }
}
