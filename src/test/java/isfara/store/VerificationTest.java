package isfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import isfara.experiment.Evaluator;
import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.Progress;
import isfara.experiment.RunId;
import isfara.experiment.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is lost, changed or there twice is found, whatever it is. */
class VerificationTest {

    private static final Experiment TRIAL = Sample.experiment(Sample.prior(), 6, 3, 40);

    @TempDir
    Path folder;

    private Path results;

    @BeforeEach
    void oneRunFails() throws InterruptedException {
        results = folder.resolve("r");
        run(run -> {
            if (run.id().equals(new RunId(4, 1, "calm"))) {
                throw new IllegalStateException("water does not balance");
            }
            return Sample.live(run);
        });
    }

    @Test
    void whatIsWellIsToldToo() {
        assertThat(verify())
                .allMatch(line -> line.startsWith("OK "))
                .anyMatch(line -> line.matches("OK runs.parquet: 35 rows, [0-9,]+ bytes"))
                .anyMatch(line -> line.startsWith("OK places.parquet"))
                .contains("OK every run: 36 planned, each there once: 35 lived through, 1 failed");
        assertThat(Verification.of(results, finding -> {})).isTrue();
    }

    @Test
    void everyDamagedFileIsToldAndNotOnlyTheFirst() throws IOException {
        flip(results.resolve("daily.parquet"));
        Files.delete(results.resolve("places.parquet"));
        Files.write(results.resolve("episodes.parquet"), new byte[9]);
        Files.writeString(results.resolve("mine.parquet"), "a stranger");

        assertThat(verify())
                .anyMatch(line -> line.startsWith("WRONG daily.parquet: damaged or changed"))
                .anyMatch(line -> line.startsWith("WRONG places.parquet: missing"))
                .anyMatch(line -> line.startsWith("WRONG episodes.parquet: other length: found 9 bytes"))
                .anyMatch(line -> line.startsWith("NOTE mine.parquet"))
                .anyMatch(line -> line.startsWith("OK incidents.parquet"))
                .anyMatch(line -> line.startsWith("OK every run"));
        assertThat(Verification.of(results, finding -> {})).isFalse();
    }

    /** The checksums are made to fit, as if a faulty program had written the files. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            runs      | FROM x WHERE run <> '2.0.baseline'                           | missing runs: 1: 2.0.baseline;
            runs      | FROM x UNION ALL FROM x WHERE draw = 5 AND seed_index = 2    | runs there more than once: 2: 5.2.baseline, 5.2.calm;
            runs      | SELECT * REPLACE (replace(run, '3.', '33.') AS run) FROM x   | runs not planned: 6: 33.0.baseline
            runs      | SELECT * REPLACE (seed + draw % 2 * (scenario = 'calm')::INT AS seed) FROM x | luck of their replication: 9
            failures  | FROM x WHERE false                                           | missing runs: 1: 4.1.calm;
            incidents | SELECT * REPLACE ('9.9.calm' AS run) FROM x                  | runs only in incidents: 1: 9.9.calm;
            daily     | FROM x WHERE NOT (run = '1.1.calm' AND day = 17)             | runs without all their days: 1: 1.1.calm;
            daily     | SELECT * REPLACE (CASE WHEN run = '1.1.calm' AND day = 17 THEN 16 ELSE day END AS day) FROM x | all their days: 1: 1.1.calm;
            daily     | FROM x WHERE run <> '0.0.calm'                               | runs without all their days: 1: 0.0.calm;
            """)
    void whatFilesLackOrHaveTooOftenIsTold(String table, String altered, String told) throws Exception {
        rewrite(table, altered);
        assertThat(verify()).anyMatch(line -> line.startsWith("WRONG ") && line.contains(told));
    }

    @Test
    void aScenarioThatWasChangedInTheManifestIsTold() throws IOException {
        Path manifest = results.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("quarrels.deaths: 1.0", "quarrels.deaths: 2.0"));
        assertThat(verify()).anyMatch(line -> line.startsWith("WRONG manifest.json: was changed: the text of calm"));
        Files.writeString(manifest, "{");
        assertThatThrownBy(this::verify)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("manifest.json: is damaged");
    }

    @Test
    void ofUnfinishedWorkItIsToldHowManyRunsAreSafe() throws Exception {
        results = folder.resolve("unfinished");
        AtomicInteger lived = new AtomicInteger();
        assertThatThrownBy(() -> run(run -> {
            if (lived.incrementAndGet() == 30) {
                throw new OutOfMemoryError("as if the machine died");
            }
            return Sample.live(run);
        }));
        String journal = Files.readString(results.resolve(".work/journal"));
        Files.writeString(results.resolve(".work/journal"), journal + "part-000099 cut sho");
        long safe = 4L * (journal.lines().count() - 1);
        assertThat(safe).isBetween(4L, 28L);
        assertThat(verify())
                .hasSize(1)
                .allMatch(line -> line.startsWith("NOTE .work: " + safe + " of 36 runs are safe"));
        assertThat(Files.readString(results.resolve(".work/journal"))).endsWith("cut sho");

        flip(results.resolve(".work/part-000001"));
        Files.delete(results.resolve(".work/part-000002"));
        assertThat(verify())
                .anyMatch(line -> line.startsWith("WRONG .work/part-000001") && line.contains("checksum"))
                .anyMatch(line -> line.startsWith("WRONG .work/part-000002: missing"))
                .anyMatch(line -> line.startsWith("NOTE .work: " + (safe - 8) + " of 36"));
    }

    @Test
    void aFolderOfSomethingElseIsNoResults() {
        assertThatThrownBy(() -> Verification.of(folder, finding -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds no results");
    }

    @Test
    void aSampleIsSpreadOverScenariosAndFollowsFromItsSeed() {
        Manifest manifest = Manifest.read(results);
        List<RunId> seven = RunSample.of(manifest, 7, 1);
        assertThat(seven).hasSize(7).doesNotHaveDuplicates().isEqualTo(RunSample.of(manifest, 7, 1));
        assertThat(seven.stream().filter(id -> id.scenario().equals("calm"))).hasSize(4);
        assertThat(RunSample.of(manifest, 7, 2)).isNotEqualTo(seven);
        assertThat(new HashSet<>(RunSample.of(manifest, 1000, 1))).hasSize(36);
    }

    private List<String> verify() {
        List<String> lines = new ArrayList<>();
        Verification.of(results, f -> lines.add(f.kind() + " " + f.about() + ": " + f.words()));
        return lines;
    }

    private void run(Evaluator evaluator) throws InterruptedException {
        PlaceIds places = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
        new Batch(TRIAL, Sample.SPACE, places, new Provenance("0.1.0", "world", new TreeMap<>()), Clock.systemUTC())
                .run(results, Existing.REFUSE, new LocalEngine(1), evaluator, Progress.SILENT, 100);
    }

    private static void flip(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
    }

    /** Writes a table anew and has the manifest vouch for it. */
    private void rewrite(String table, String altered) throws IOException, SQLException {
        Path file = results.resolve(table + ".parquet");
        Path other = folder.resolve("other.parquet");
        try (DuckDBConnection connection = Duck.open(folder);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIEW x AS FROM read_parquet(" + Duck.literal(file.toString()) + ")");
            statement.execute("COPY (" + altered + ") TO " + Duck.literal(other.toString()) + " (FORMAT parquet)");
        }
        Files.delete(file);
        Files.move(other, file);
        Path manifest = results.resolve("manifest.json");
        JsonObject json = JsonParser.parseString(Files.readString(manifest)).getAsJsonObject();
        JsonObject entry = json.getAsJsonObject("files").getAsJsonObject(table + ".parquet");
        entry.addProperty("bytes", Files.size(file));
        entry.addProperty("sha256", Sha256.of(file));
        Files.writeString(manifest, new GsonBuilder().serializeNulls().create().toJson(json));
    }
}
