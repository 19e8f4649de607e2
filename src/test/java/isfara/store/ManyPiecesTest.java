package isfara.store;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.experiment.End;
import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.Run;
import isfara.experiment.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables so long that they are written in pieces, by several threads, and joined. */
class ManyPiecesTest {

    private static final int DAYS = 4000;
    private static final Experiment LONG = Sample.experiment(Sample.prior(), 6, 3, DAYS);
    private static final Plan PLAN = new Plan(LONG, Sample.SPACE);
    private static final PlaceIds PLACES = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));

    @TempDir
    static Path folder;

    @BeforeAll
    static void evaluate() throws InterruptedException {
        run("one", 1);
    }

    @Test
    void theBytesDoNotDependOnHowManyThreadsWrite() throws Exception {
        run("three", 3);
        run("eight", 8);
        for (String file : List.of("daily.parquet", "incidents.parquet", "runs.parquet")) {
            String one = Sha256.of(folder.resolve("one").resolve(file));
            assertThat(Sha256.of(folder.resolve("three").resolve(file))).isEqualTo(one);
            assertThat(Sha256.of(folder.resolve("eight").resolve(file))).isEqualTo(one);
        }
    }

    @Test
    void rowGroupsFollowOneAnotherWithoutAGap() throws SQLException {
        assertThat(numbers("SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata(%s) ORDER BY 1"))
                .containsExactly(0L, 61_440L, 1L, 61_440L, 2L, 21_120L);
        assertThat(numbers("SELECT num_rows, num_row_groups FROM parquet_file_metadata(%s)"))
                .containsExactly(36L * DAYS, 3L);
        assertThat(numbers("SELECT count(*) FROM (SELECT day, lag(day) OVER () AS before, run,"
                        + " lag(run) OVER () AS other FROM read_parquet(%s))"
                        + " WHERE day <> CASE WHEN run = other THEN before + 1 ELSE 0 END"))
                .containsExactly(0L);
    }

    @Test
    void everyRunComesOutAsItWasLivedThrough() {
        try (Results results = Results.open(folder.resolve("one"))) {
            for (int place : new int[] {0, 14, 15, 16, 30, 31, 35}) { // pieces end in the runs at 15 and 30
                Replay stored = Replay.find(results, PLAN.canonical(place));
                Run run = PLAN.run(PLAN.canonical(place));
                Comparison same = stored.with(run, new End.Lived(run, Sample.live(run)), PLACES);
                assertThat(same.lines()).isEmpty();
                assertThat(same.values()).isGreaterThan((long) DAYS * 30);
            }
        }
    }

    @Test
    void aFilterThatSkipsRowGroupsFindsWhatItSkipsTo() throws SQLException {
        String last = PLAN.canonical(PLAN.size() - 1).toString();
        assertThat(numbers("SELECT count(*) FROM read_parquet(%s) WHERE run = '" + last + "'"))
                .containsExactly((long) DAYS);
    }

    @Test
    void noPieceIsLeftBehind() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("piece") || name.equals(".work"));
        }
    }

    private static void run(String name, int threads) throws InterruptedException {
        new Batch(PLAN, PLACES, new Provenance("0.1.0", "world", new TreeMap<>()), Disk.real(), Clock.systemUTC())
                .run(
                        folder.resolve(name),
                        Existing.REFUSE,
                        new LocalEngine(threads),
                        Sample::live,
                        Progress.SILENT,
                        Integer.MAX_VALUE);
    }

    private List<Long> numbers(String query) throws SQLException {
        String file = Duck.literal(folder.resolve("one/daily.parquet").toString());
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.formatted(file))) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    numbers.add(rows.getLong(column));
                }
            }
        }
        return numbers;
    }
}
