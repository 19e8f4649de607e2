package isfara.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * Counts the rows of finished results: every planned run must be there exactly once, lived through or failed, and the other tables
 * may only tell of runs that were lived through.
 */
final class RowCheck {

    /** Runs that are named when something is wrong with them; of the rest the number is told. */
    private static final int NAMED = 5;

    private static final String RUNS = "runs";
    private static final String FAILURES = "failures";
    private static final String DAILY = "daily";

    private final Path folder;
    private final Manifest manifest;
    private final List<String> tables;
    private final Consumer<Finding> listener;

    /** For those tables whose files are as they were written. */
    RowCheck(Path folder, Manifest manifest, List<String> tables, Consumer<Finding> listener) {
        this.folder = folder;
        this.manifest = manifest;
        this.tables = tables;
        this.listener = listener;
    }

    void check() {
        try (DuckDBConnection connection = Duck.open(Path.of(System.getProperty("java.io.tmpdir")));
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("CREATE VIEW " + table + " AS FROM read_parquet("
                        + Duck.literal(Results.file(folder, table).toString()) + ")");
                rows(statement, table);
            }
            if (!tables.contains(RUNS) || !tables.contains(FAILURES)) {
                listener.accept(
                        Finding.note("every run", "not checked, since runs and failures are not both as written"));
                return;
            }
            runs(statement);
            for (String table : tables) {
                if (!table.equals(RUNS) && !table.equals(FAILURES)) {
                    homeless(statement, table);
                }
            }
            if (tables.contains(DAILY)) {
                days(statement);
            }
        } catch (SQLException e) {
            listener.accept(
                    Finding.wrong("rows", "cannot be read (" + e.getMessage() + "); restore the files from a copy"));
        }
    }

    private void rows(Statement statement, String table) throws SQLException {
        String file = Results.file(folder, table).getFileName().toString();
        long found = number(statement, "SELECT count(*) FROM " + table);
        long said = manifest.files().get(file).rows();
        if (found != said) {
            listener.accept(Finding.wrong(file, "found " + found + " rows, the manifest says " + said));
        }
    }

    private void runs(Statement statement) throws SQLException {
        String key = "SELECT run, scenario, draw, seed_index, seed FROM ";
        statement.execute("CREATE VIEW found AS " + key + RUNS + " UNION ALL " + key + FAILURES);
        statement.execute("CREATE VIEW scenario AS SELECT * FROM (VALUES "
                + manifest.scenarios().stream()
                        .map(s -> "(" + Duck.literal(s.name()) + ", " + s.days() + ")")
                        .collect(Collectors.joining(", "))
                + ") AS s(name, days)");
        int draws = manifest.draws() * manifest.points();
        statement.execute("CREATE VIEW planned AS SELECT draw || '.' || seed_index || '.' || name AS run FROM range("
                + draws + ") AS d(draw), range(" + manifest.seedsPerDraw() + ") AS s(seed_index), scenario");
        int before = problems(statement);
        if (before == 0) {
            long lived = number(statement, "SELECT count(*) FROM " + RUNS);
            long failed = number(statement, "SELECT count(*) FROM " + FAILURES);
            listener.accept(Finding.ok(
                    "every run",
                    String.format(
                            Locale.ROOT,
                            "%,d planned, each there once: %,d lived through, %,d failed",
                            lived + failed,
                            lived,
                            failed)));
        }
    }

    private int problems(Statement statement) throws SQLException {
        int found = 0;
        found += tell(statement, "missing runs", "FROM planned ANTI JOIN found USING (run)");
        found += tell(statement, "runs not planned", "FROM found ANTI JOIN planned USING (run)");
        found += tell(
                statement,
                "runs there more than once",
                "FROM (SELECT run FROM found GROUP BY run HAVING count(*) > 1)");
        found += tell(
                statement,
                "runs whose id is not theirs",
                "FROM found WHERE run <> draw || '.' || seed_index || '.' || scenario");
        found += tell(
                statement,
                "runs without the luck of their replication",
                "FROM (SELECT min(run) AS run FROM found GROUP BY draw, seed_index HAVING count(DISTINCT seed) > 1)");
        return found;
    }

    private void homeless(Statement statement, String table) throws SQLException {
        String known = table.equals(DAILY) ? "" : "no row of it is of a run that was not lived through";
        String from = "FROM (SELECT DISTINCT run FROM " + table + ") ANTI JOIN " + RUNS + " USING (run)";
        if (tell(statement, "runs only in " + table, from) == 0 && !known.isEmpty()) {
            listener.accept(Finding.ok(table, known));
        }
    }

    private void days(Statement statement) throws SQLException {
        String from = "FROM " + RUNS
                + " JOIN scenario ON scenario = name LEFT JOIN (SELECT run, count(*) AS n, min(day)"
                + " AS first, max(day) AS last, sum(day) AS days_together FROM " + DAILY + " GROUP BY run) USING (run)"
                + " WHERE n IS DISTINCT FROM days OR first <> 0 OR last <> days - 1"
                + " OR days_together <> days * (days - 1) // 2";
        if (tell(statement, "runs without all their days", from) == 0) {
            listener.accept(Finding.ok(DAILY, "every run that was lived through has all its days"));
        }
    }

    /** Tells of the runs that a question finds, if there are any: there should be none. */
    private int tell(Statement statement, String about, String from) throws SQLException {
        long found = number(statement, "SELECT count(*) " + from);
        if (found == 0) {
            return 0;
        }
        List<String> named = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT run " + from + " ORDER BY run LIMIT " + NAMED)) {
            while (rows.next()) {
                named.add(rows.getString(1));
            }
        }
        String more = found > NAMED ? " and " + (found - NAMED) + " more" : "";
        listener.accept(Finding.wrong(
                about,
                found + ": " + String.join(", ", named) + more
                        + "; restore the files from a copy, or run the experiment again"));
        return 1;
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
