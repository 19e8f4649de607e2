package isfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.Progress;
import isfara.experiment.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions to results: what only reads is answered, anything else is refused and leaves no trace. */
class InquiryTest {

    @TempDir
    static Path shared;

    private static Path folder;

    @BeforeAll
    static void evaluate() throws InterruptedException {
        folder = shared.resolve("it's 'quoted'");
        Experiment trial = Sample.experiment(Sample.prior(), 3, 1, 400);
        PlaceIds places = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
        new Batch(trial, Sample.SPACE, places, new Provenance("0.1.0", "world", new TreeMap<>()), Clock.systemUTC())
                .run(folder, Existing.REFUSE, new LocalEngine(1), Sample::live, Progress.SILENT, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM runs",
                "FROM daily LIMIT 1",
                "WITH worst AS (SELECT max(deaths) AS d FROM runs) SELECT * FROM worst",
                "DESCRIBE incidents",
                "SUMMARIZE runs",
                "SHOW TABLES",
                "explain SELECT 1",
                "EXPLAIN ANALYZE SELECT 1",
                "SELECT 'COPY runs TO x; DROP VIEW runs' AS words -- COPY",
                "SELECT 1 UNION SELECT 2",
                "SELECT '{\"type\": \"COPY_QUERY_NODE\"}' AS words"
            })
    void whatReadsIsAnswered(String sql) {
        assertThat(ask(sql)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY runs TO '%s'",
                "WITH x AS (COPY runs TO '%s') FROM x",
                "EXPLAIN ANALYZE COPY runs TO '%s'",
                "EXPLAIN ANALYZE WITH x AS (COPY runs TO '%s') FROM x",
                "SELECT * FROM (WITH x AS (COPY runs TO '%s') FROM x)",
                "EXPORT DATABASE '%s'",
                "ATTACH '%s' AS other",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "PRAGMA enable_profiling",
                "CREATE TABLE mine AS FROM runs",
                "DROP VIEW runs",
                "SELECT 1; COPY runs TO '%s'"
            })
    void whatDoesMoreThanReadIsRefusedAndLeavesNoTrace(String sql) {
        Path trace = shared.resolve("trace");

        assertThatThrownBy(() -> ask(sql.formatted(trace)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("results are only read");
        assertThat(trace).doesNotExist();
    }

    @Test
    void noOtherFileIsRead() throws IOException {
        Path secret = Files.writeString(shared.resolve("secret.csv"), "a\n1\n");

        assertThatThrownBy(() -> ask("FROM read_csv('" + secret + "')"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Cannot access file");
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndWhatMayBeMeant() {
        assertThatThrownBy(() -> ask("SELECT deths FROM runs"))
                .hasMessageContaining("LINE 1: SELECT deths FROM runs\n               ^")
                .hasMessageContaining("found column deths, nearest is deaths (in runs)")
                .hasMessageContaining("tables: runs, daily, incidents, episodes, places, failures");
        assertThatThrownBy(() -> ask("SELECT quarrels.rat FROM runs"))
                .hasMessageContaining("a name with a dot stands in double quotes: \"quarrels.rate\"");
        assertThatThrownBy(() -> ask("SELEC 1")).hasMessageContaining("syntax error at or near \"SELEC\"");
    }

    @Test
    void oneQuestionIsAskedAtATime() {
        assertThatThrownBy(() -> ask("SELECT 1; SELECT 2")).hasMessageContaining("found 2 questions, need one");
        assertThatThrownBy(() -> ask("  ")).hasMessageContaining("found no questions, need one");
        assertThat(ask("SELECT 1;")).hasSize(1);
    }

    @Test
    void rowsComeUntilNoMoreAreWanted() {
        List<List<Object>> rows = new ArrayList<>();
        try (Inquiry inquiry = Inquiry.open(folder)) {
            inquiry.ask("SELECT day FROM daily ORDER BY day", new Inquiry.Listener() {
                @Override
                public void columns(List<String> names) {
                    assertThat(names).containsExactly("day");
                }

                @Override
                public boolean row(List<Object> values) {
                    rows.add(values);
                    return rows.size() < 2;
                }
            });
        }
        assertThat(rows).hasSize(2);
    }

    private static List<List<Object>> ask(String sql) {
        List<List<Object>> rows = new ArrayList<>();
        try (Inquiry inquiry = Inquiry.open(folder)) {
            inquiry.ask(sql, new Inquiry.Listener() {
                @Override
                public void columns(List<String> names) {
                    assertThat(names).isNotEmpty();
                }

                @Override
                public boolean row(List<Object> values) {
                    return rows.add(values);
                }
            });
        }
        return rows;
    }
}
