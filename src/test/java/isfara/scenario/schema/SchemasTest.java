package isfara.scenario.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import isfara.model.Parameters;
import isfara.scenario.Grammar;
import isfara.scenario.ScenarioContext;
import isfara.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What an editor says of the shipped files, and of broken ones. */
class SchemasTest {

    private static final Path FOLDER = Path.of("scenarios");
    private static final String LINE = "# yaml-language-server: $schema=";
    private static final ScenarioContext CONTEXT = ScenarioContext.shipped(Parameters.GROUPS, World.load(), FOLDER);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Everything that ships but calibrations, which are written by those who change the program. */
    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(FOLDER.resolve("calibration")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theShippedSchemaIsCurrent(Schemas schema) {
        assertThat(FOLDER.resolve(schema.file()))
                .as(
                        "%s is out of date; write it anew with: mvn -q -DskipTests package && %s",
                        schema.file(), Schemas.COMMAND)
                .hasContent(schema.text(CONTEXT));
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaIsASchema(Schemas schema) {
        Schema words = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(words.validate(schema.text(CONTEXT), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyShippedFileNamesItsSchemaOnItsFirstLine() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : shipped()) {
            String need = LINE
                    + file.getParent()
                            .relativize(FOLDER.resolve(of(file).file()))
                            .toString()
                            .replace('\\', '/');
            if (!Files.readString(file, StandardCharsets.UTF_8).startsWith(need + "\n")) {
                wrong.add(file + " must begin with: " + need);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedFileIsInOrder(Path file) throws IOException {
        assertThat(said(of(file), Files.readString(file, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void keysThatTheReaderKnowsAreKnownToTheEditor() {
        assertThat(keys(Schemas.SCENARIO)).containsExactlyElementsOf(Grammar.SCENARIO_KEYS);
        assertThat(keys(Schemas.EXPERIMENT)).containsExactlyElementsOf(Grammar.EXPERIMENT_KEYS);
    }

    @Test
    void aFileThatUsesEverythingIsInOrder() {
        assertThat(said(Schemas.SCENARIO, """
                title: Everything
                question: What may be written?
                extends: ../mine/another-of-mine.yaml
                start: 2022-10-19
                days: 365
                situation: october-2022
                parameters: { shots.mortarRate: 0.15, evacuation.orderRate.TJ: .1 }
                interventions:
                  - csto-peacekeepers: { from: 2022-11-15, until: open, personnel: 0, sectors: all, consent: [TJ] }
                  - csto-peacekeepers: { until: 2023-11-15, sectors: [vorukh], mandate: [] }
                  - civilian-militias: off
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titel: A                                                   | / additionalProperties titel
            extends: [a]                                               | /extends
            start: 2022-13-01                                          | /start
            start: 19.10.2022                                          | /start
            days: 0                                                    | /days
            days: 1 year                                               | /days
            situation: october-2023                                    | /situation
            parameters: { shots.motarRate: 0.1 }                       | /parameters additionalProperties shots.motarRate
            parameters: { shots.mortarRate: 9 }                        | /parameters/shots.mortarRate
            parameters: { shots.mortarRate: "0.1" }                    | /parameters/shots.mortarRate
            interventions: [{ csto-peacekeper: {} }]                   | /interventions/0 additionalProperties csto-peacekeper
            interventions: [{ csto-peacekeepers: { persons: 5 } }]     | /interventions/0/csto-peacekeepers additionalProperties persons
            interventions: [{ csto-peacekeepers: { personnel: -40 } }] | /interventions/0/csto-peacekeepers/personnel
            interventions: [{ csto-peacekeepers: { personnel: 500 people } }] | /interventions/0/csto-peacekeepers/personnel
            interventions: [{ csto-peacekeepers: { sectors: [golovnoi] } }]   | /interventions/0/csto-peacekeepers/sectors
            interventions: [{ csto-peacekeepers: { consent: KG } }]    | /interventions/0/csto-peacekeepers/consent
            interventions: [{ csto-peacekeepers: { until: never } }]   | /interventions/0/csto-peacekeepers/until
            interventions: [{ civilian-militias: { side: [RU] } }]     | /interventions/0/civilian-militias/side
            interventions: [{ civilian-militias: 5 }]                  | /interventions/0/civilian-militias
            interventions: [{ civilian-militias: {}, csto-peacekeepers: {} }] | /interventions/0
            """)
    void aBrokenScenarioIsMarkedWhereItIsBroken(String line, String place) {
        String parent = line.startsWith("extends") ? "" : "extends: baseline\n";
        assertThat(said(Schemas.SCENARIO, "title: Broken\n" + parent + line + "\n"))
                .anySatisfy(said -> assertThat(said).startsWith(place));
    }

    @Test
    void aScenarioThatInheritsNothingMustBeWhole() {
        assertThat(said(Schemas.SCENARIO, "title: A\n")).hasSize(3).allMatch(said -> said.contains("required"));
    }

    @Test
    void anExperimentThatUsesEverythingIsInOrder() {
        assertThat(said(Schemas.EXPERIMENT, """
                title: Everything
                scenarios: [baseline, csto-peacekeepers, ../mine/own.yaml]
                baseline: baseline
                parameters: draws.csv
                draws: 3
                seeds-per-draw: 1
                seed: -7
                households: 100
                design:
                  kind: sobol
                  points: 64
                  over:
                    shots.mortarRate: [0.05, 0.5]
                    csto-peacekeepers.personnel: [0, 1000]
                    csto-peacekeepers.sectors: [all, [vorukh, golovnoy]]
                    civilian-militias.weapons: [home, armoury]
                compare: [{ scenario: own, with: csto-peacekeepers }]
                hypotheses:
                  - Fewer die.
                  - { says: Fewer die, outcome: deaths, scenario: own, with: baseline, ratio: { below: 0.9 }, confidence: 0.9 }
                thresholds: { deaths: [0, 100], evacuees_ever: [10000] }
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            draws: 0               | /draws
            seeds-per-draw: many   | /seeds-per-draw
            households: 99         | /households
            parameters: posteriors | /parameters
            replications: 5        | / additionalProperties replications
            design: { kind: sobel }                                            | /design/kind
            design: { kind: sobol, points: 1 }                                 | /design/points
            design: { kind: file, file: points.txt }                           | /design/file
            design: { kind: full-factorial, over: { csto-peacekeepers.people: [1] } } | /design/over additionalProperties csto-peacekeepers.people
            design: { kind: full-factorial, over: { csto-peacekeepers.personnel: [-1] } } | /design/over/csto-peacekeepers.personnel/0
            compare: [{ scenario: baseline }]                                  | /compare/0
            hypotheses: [{ says: Fewer die, ratio: { below: 1, above: 1 } }]   | /hypotheses/0
            hypotheses: [{ says: Fewer die, outcome: death }]                  | /hypotheses/0
            thresholds: { deaths: -1 }                                         | /thresholds/deaths
            """)
    void aBrokenExperimentIsMarkedWhereItIsBroken(String line, String place) {
        assertThat(said(Schemas.EXPERIMENT, "title: Broken\nscenarios: [baseline, my-own]\n" + line + "\n"))
                .anySatisfy(said -> assertThat(said).startsWith(place));
        assertThat(said(Schemas.EXPERIMENT, "title: Without scenarios\n")).isNotEmpty();
    }

    private static Schemas of(Path file) throws IOException {
        boolean experiment =
                Files.readString(file, StandardCharsets.UTF_8).lines().anyMatch(line -> line.startsWith("scenarios:"));
        return experiment ? Schemas.EXPERIMENT : Schemas.SCENARIO;
    }

    /** What a validator finds in a file: place, keyword and key, no words in some language. YAML is read as editors do. */
    private static List<String> said(Schemas schema, String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        String json = new Gson().toJson(new Load(settings).loadFromString(yaml));
        return REGISTRY.getSchema(schema.text(CONTEXT), InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                .map(SchemasTest::told)
                .toList();
    }

    private static String told(Error error) {
        String place = error.getInstanceLocation().toString();
        String property = error.getProperty() == null ? "" : " " + error.getProperty();
        return (place.isEmpty() ? "/" : place) + " " + error.getKeyword() + property;
    }

    private static List<String> keys(Schemas schema) {
        Map<?, ?> read = new Gson().fromJson(schema.text(CONTEXT), Map.class);
        return ((Map<?, ?>) read.get("properties"))
                .keySet().stream().map(Object::toString).toList();
    }
}
