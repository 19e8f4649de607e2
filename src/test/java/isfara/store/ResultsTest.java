package isfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import isfara.experiment.End;
import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.experiment.Sample;
import isfara.outcome.DayColumn;
import isfara.outcome.Episode;
import isfara.outcome.History;
import isfara.outcome.Kind;
import isfara.outcome.Outcome;
import isfara.outcome.SettlementColumn;
import isfara.outcome.Toll;
import isfara.world.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @TempDir
    static Path shared;

    @TempDir
    Path own;

    private static final Experiment TRIAL = Sample.experiment(Sample.prior(), 20, 2, 400);
    private static final PlaceIds PLACES = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
    private static final Plan PLAN = new Plan(TRIAL, Sample.SPACE);

    @BeforeAll
    static void evaluate() throws InterruptedException {
        new Batch(TRIAL, Sample.SPACE, PLACES, new Provenance("0.1.0", "world", new TreeMap<>()), Clock.systemUTC())
                .run(
                        shared.resolve("r"),
                        Existing.REFUSE,
                        new LocalEngine(2),
                        Sample::live,
                        Progress.SILENT,
                        Integer.MAX_VALUE);
    }

    @Test
    void everyValueOfEveryRunIsFoundInTheFiles() {
        try (Results results = Results.open(shared.resolve("r"))) {
            List<List<Object>> runs = results.query("SELECT * FROM runs").rows();
            List<List<Object>> daily = results.query("SELECT * FROM daily").rows();
            List<List<Object>> incidents =
                    results.query("SELECT * FROM incidents").rows();
            int day = 0;
            int incident = 0;
            for (int place = 0; place < PLAN.size(); place++) {
                Run run = PLAN.run(PLAN.canonical(place));
                History history = Sample.live(run);
                List<Object> row = runs.get(place);
                assertThat(row.subList(0, 5))
                        .containsExactly(
                                run.id().toString(),
                                run.id().scenario(),
                                run.id().draw(),
                                run.id().seed(),
                                run.seed());
                for (int p = 0; p < Sample.SPACE.size(); p++) {
                    assertThat(row.get(5 + p)).isEqualTo(run.parameters().get(p));
                }
                for (Outcome outcome : Outcome.values()) {
                    Object stored = row.get(5 + Sample.SPACE.size() + outcome.ordinal());
                    double value = outcome.of(history);
                    assertThat(stored).as(outcome.column()).isEqualTo(Double.isNaN(value) ? null : (Object) value);
                }
                for (int d = 0; d < 400; d++) {
                    List<Object> stored = daily.get(day++);
                    assertThat(stored.get(0)).isEqualTo(run.id().toString());
                    assertThat(stored.get(4)).isEqualTo(d);
                    assertThat(stored.get(5)).isEqualTo(run.scenario().start().plusDays(d));
                    for (DayColumn column : DayColumn.values()) {
                        float value = history.days().get(d, column);
                        Object expected = column.whole() ? (Object) (int) value : (Object) value;
                        if (!expected.equals(stored.get(6 + column.ordinal()))) {
                            assertThat(stored.get(6 + column.ordinal()))
                                    .as(column.column())
                                    .isEqualTo(expected);
                        }
                    }
                }
                for (var lived : history.incidents()) {
                    List<Object> stored = incidents.get(incident++);
                    assertThat(stored.get(0)).isEqualTo(run.id().toString());
                    assertThat(stored.get(4)).isEqualTo(lived.number());
                    assertThat(stored.get(6))
                            .hasToString(run.scenario()
                                    .start()
                                    .atStartOfDay()
                                    .plusHours(lived.hour())
                                    .toString()
                                    .replace('T', ' ')
                                    .concat(":00.0"));
                    assertThat(stored.get(8)).isEqualTo(lived.sector() == 0 ? "golovnoy" : "vorukh");
                    assertThat(stored.get(stored.size() - 1)).isEqualTo(lived.episode() < 0 ? null : (Object) 0);
                }
            }
            assertThat(daily).hasSize(day);
            assertThat(incidents).hasSize(incident).hasSizeGreaterThan(100);
        }
    }

    @Test
    void everyEpisodeAndEverySettlementThatSufferedHasItsRow() {
        try (Results results = Results.open(shared.resolve("r"))) {
            List<List<Object>> episodes = results.query(
                            "SELECT run, hour, epoch(date), firing_hours, sectors,"
                                    + " killed_kg_civilian, killed_tj_army, injured_kg_guard, ceasefires, first_ceasefire_hours,"
                                    + " failed_ceasefires, peak_away_kg, peak_away_tj, war, censored, observed_hours FROM episodes")
                    .rows();
            List<List<Object>> places = results.query(
                            "SELECT run, settlement, evacuated, most_away, killed, homes_destroyed FROM places")
                    .rows();
            int episode = 0;
            int rows = 0;
            for (int place = 0; place < PLAN.size(); place++) {
                Run run = PLAN.run(PLAN.canonical(place));
                History history = Sample.live(run);
                for (Episode lived : history.episodes()) {
                    double began = run.scenario().start().toEpochDay() * 86_400.0 + lived.hour() * 3_600.0;
                    assertThat(episodes.get(episode++))
                            .containsExactly(
                                    run.id().toString(),
                                    lived.hour(),
                                    began,
                                    30,
                                    "golovnoy",
                                    lived.killed().of(Side.KG, Kind.CIVILIAN),
                                    15,
                                    0,
                                    1,
                                    20,
                                    0,
                                    100,
                                    0,
                                    1,
                                    0,
                                    400 * 24 - lived.hour());
                }
                int dead = history.places().get(0, SettlementColumn.KILLED);
                if (dead > 0) {
                    assertThat(places.get(rows++))
                            .containsExactly(run.id().toString(), "kok_tash", 100 * dead, 0, dead, 0);
                }
            }
            assertThat(episodes).hasSize(episode).isNotEmpty();
            assertThat(places).hasSize(rows).isNotEmpty();
        }
    }

    @Test
    void anEpisodeWithoutACeasefireHasNoHoursToIt() {
        Episode quiet = new Episode(0, 48, 2, 3, List.of(1, 0), new Toll(), new Toll(), List.of(), 0, 0, 0, true);
        Run run = PLAN.run(PLAN.canonical(0));
        EpisodeColumns.Row row = new EpisodeColumns.Row(
                new End.Lived(run, Sample.live(run)),
                quiet,
                new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh")));
        Block block = EpisodeColumns.table().block(List.of(row));
        assertThat(Replay.value(block, "first_ceasefire_hours")).isNull();
        assertThat(Replay.value(block, "sectors")).isEqualTo("vorukh golovnoy");
        assertThat(Replay.value(block, "war")).isEqualTo(0);
        assertThat(Replay.value(block, "censored")).isEqualTo(1);
        assertThat(Replay.value(block, "observed_hours")).isEqualTo(400 * 24 - 48);
    }

    @Test
    void columnsAreWhatTheirDeclarationsSay() {
        try (Results results = Results.open(shared.resolve("r"))) {
            Manifest manifest = results.manifest();
            for (Table<?> table : Tables.of(Sample.SPACE).all()) {
                assertThat(manifest.columns().get(table.name())).isEqualTo(table.fields());
                Results.Answer answer = results.query("DESCRIBE " + table.name());
                for (int c = 0; c < table.fields().size(); c++) {
                    assertThat(answer.rows().get(c).subList(0, 2))
                            .containsExactly(
                                    table.fields().get(c).name(),
                                    table.fields().get(c).type().sql());
                }
            }
        }
    }

    @Test
    void theManifestSaysWhatTheResultsAreAndVariesOnlyInHowTheyWereMade() throws IOException {
        JsonObject json = JsonParser.parseString(Files.readString(shared.resolve("r/manifest.json")))
                .getAsJsonObject();
        assertThat(json.get("name").getAsString()).isEqualTo("trial");
        assertThat(json.get("baseline").getAsString()).isEqualTo("baseline");
        assertThat(json.get("draws").getAsInt()).isEqualTo(20);
        assertThat(json.get("seeds_per_draw").getAsInt()).isEqualTo(2);
        assertThat(json.get("seed").getAsLong()).isEqualTo(20221019);
        assertThat(json.get("households").getAsInt()).isEqualTo(8000);
        assertThat(json.get("parameters").getAsString()).isEqualTo("prior");
        assertThat(json.get("runs").getAsInt()).isEqualTo(80);
        JsonObject first = json.getAsJsonArray("scenarios").get(0).getAsJsonObject();
        assertThat(first.get("name").getAsString()).isEqualTo("calm");
        assertThat(first.get("start").getAsString()).isEqualTo("2022-10-19");
        assertThat(first.get("days").getAsInt()).isEqualTo(400);
        assertThat(first.get("text").getAsString())
                .contains("title: \"Title: of \\\"calm\\\"\"", "parameters:\n  quarrels.deaths: 1.0\n");
        assertThat(json.getAsJsonObject("made").keySet())
                .containsExactly("finished", "wall_seconds", "threads", "java", "system");
    }

    @Test
    void aRunLivedThroughAgainIsIdenticalInEveryTable() {
        try (Results results = Results.open(shared.resolve("r"))) {
            for (int place = 0; place < PLAN.size(); place += 7) {
                RunId id = PLAN.canonical(place);
                Replay replay = Replay.find(results, id);
                Run run = replay.run(PLAN.run(id).scenario(), Sample.SPACE);
                assertThat(run).isEqualTo(PLAN.run(id));
                Comparison same = replay.with(run, new End.Lived(run, Sample.live(run)), PLACES);
                assertThat(same.identical()).as("%s", same.lines()).isTrue();
                assertThat(same.values()).isGreaterThan(400L * DayColumn.values().length);
                Run other = new Run(id, run.scenario(), run.parameters().with("quarrels.rate", 1), 1, 8000);
                assertThat(replay.with(other, new End.Lived(other, Sample.live(other)), PLACES)
                                .lines())
                        .anyMatch(line -> line.startsWith("seed: "))
                        .anyMatch(line -> line.startsWith("daily: "));
            }
        }
    }

    @Test
    void aRunThatIsNotThereIsToldWithWhatIs() {
        try (Results results = Results.open(shared.resolve("r"))) {
            assertThatThrownBy(() -> Replay.find(results, new RunId(99, 0, "calm")))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("need a draw from 0 to 19")
                    .hasMessageContaining("calm, baseline");
            assertThatThrownBy(() -> results.query("SELECT nothing FROM nowhere"))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void damageIsFound() throws IOException {
        for (String file : List.of(
                "manifest.json",
                "runs.parquet",
                "daily.parquet",
                "incidents.parquet",
                "episodes.parquet",
                "places.parquet",
                "failures.parquet")) {
            Files.copy(shared.resolve("r").resolve(file), own.resolve(file));
        }
        byte[] content = Files.readAllBytes(own.resolve("daily.parquet"));
        content[content.length / 2] ^= 1;
        Files.write(own.resolve("daily.parquet"), content);
        assertThatThrownBy(() -> Results.verify(own, Manifest.read(own)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("daily.parquet");
        Files.write(own.resolve("daily.parquet"), new byte[9]);
        assertThatThrownBy(() -> Results.open(own)).hasMessageContaining("daily.parquet: is damaged: found 9 bytes");
        Files.delete(own.resolve("daily.parquet"));
        assertThatThrownBy(() -> Results.open(own))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("daily.parquet");
        Files.delete(own.resolve("manifest.json"));
        assertThatThrownBy(() -> Results.open(own)).hasMessageContaining("holds no results");
    }
}
