package isfara.analysis;

import isfara.outcome.DayColumn;
import isfara.outcome.Outcome;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A folder of results, open for reading. The only class here that knows DuckDB and Parquet.
 *
 * <p>Throws {@link ResultsException} with a message for the user when a file is missing, damaged, or lacks a column.
 */
public final class ResultsFolder implements AutoCloseable {

    private final Path folder;
    private final Manifest manifest;
    private final Connection connection;

    private ResultsFolder(Path folder, Manifest manifest, Connection connection) {
        this.folder = folder;
        this.manifest = manifest;
        this.connection = connection;
    }

    /**
     * Opens a folder and reads its manifest.
     *
     * @throws isfara.store.StoreException if it is not complete
     */
    public static ResultsFolder open(Path folder) {
        Manifest manifest = Manifest.read(folder);
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement set = connection.createStatement()) {
                set.execute("SET autoinstall_known_extensions=false");
                set.execute("SET memory_limit='500MB'");
                set.execute(
                        "SET threads=" + StrictMath.min(4, Runtime.getRuntime().availableProcessors()));
                // Nothing read here needs more memory than that; a reader leaves no files behind.
                set.execute("SET temp_directory=''");
            }
            return new ResultsFolder(folder, manifest, connection);
        } catch (SQLException e) {
            throw new ResultsException("DuckDB does not start: " + e.getMessage(), e);
        }
    }

    /** What the experiment was. */
    public Manifest manifest() {
        return manifest;
    }

    /** The completed runs of a scenario with all their outcomes, ordered by draw and seed. */
    public RunSet runs(String scenario) {
        Outcome[] outcomes = Outcome.values();
        String columns =
                Arrays.stream(outcomes).map(o -> '"' + o.column() + '"').collect(Collectors.joining(", "));
        String sql = "SELECT draw, seed_index, " + columns + " FROM " + table("runs")
                + " WHERE scenario = ? ORDER BY draw, seed_index";
        return read("runs", sql, scenario, rows -> {
            List<Long> keys = new ArrayList<>();
            List<double[]> values = new ArrayList<>();
            while (rows.next()) {
                keys.add(RunSet.key(rows.getInt(1), rows.getInt(2)));
                double[] row = new double[outcomes.length];
                for (int c = 0; c < row.length; c++) {
                    double value = rows.getDouble(3 + c);
                    row[c] = rows.wasNull() ? Double.NaN : value;
                }
                values.add(row);
            }
            Map<Outcome, double[]> byOutcome = new EnumMap<>(Outcome.class);
            for (int c = 0; c < outcomes.length; c++) {
                int column = c;
                byOutcome.put(
                        outcomes[c], values.stream().mapToDouble(v -> v[column]).toArray());
            }
            return new RunSet(scenario, keys.stream().mapToLong(k -> k).toArray(), byOutcome, manifest.points());
        });
    }

    /** The value of a parameter in each run of a scenario, in the order of the runs; empty when the results have no such column. */
    public Optional<double[]> parameter(RunSet runs, String name) {
        String columns = "SELECT count(*) FROM (DESCRIBE SELECT * FROM " + table("runs") + ") WHERE column_name = ?";
        boolean there = read("runs", columns, name, rows -> rows.next() && rows.getInt(1) > 0);
        if (!there) {
            return Optional.empty();
        }
        String sql = "SELECT draw, seed_index, \"" + name + "\" FROM " + table("runs") + " WHERE scenario = ?";
        return Optional.of(read("runs", sql, runs.scenario(), rows -> {
            double[] values = new double[runs.count()];
            while (rows.next()) {
                int run = runs.find(rows.getInt(1), rows.getInt(2));
                if (run >= 0) {
                    values[run] = rows.getDouble(3);
                }
            }
            return values;
        }));
    }

    /** Its draws' numbers are under this name. */
    static final String DRAW = "draw";

    /**
     * The parameters of each draw of a scenario, by column in the order of the results, and under {@link #DRAW} the draws' numbers.
     * What a design varies is left out.
     */
    Map<String, double[]> draws(String scenario) {
        List<String> names = new ArrayList<>(List.of(DRAW));
        // Every parameter's name has a dot, and no other number's has.
        read("runs", "DESCRIBE SELECT * FROM " + table("runs"), null, rows -> {
            while (rows.next()) {
                String name = rows.getString(1);
                if (name.contains(".")
                        && rows.getString(2).equals("DOUBLE")
                        && !manifest.factors().contains(name)) {
                    names.add(name);
                }
            }
            return names;
        });
        String columns = names.stream()
                .map(name -> name.equals(DRAW) ? DRAW : "first(\"" + name + "\" ORDER BY seed_index)")
                .collect(Collectors.joining(", "));
        String sql = "SELECT " + columns + " FROM " + table("runs") + " WHERE scenario = ? GROUP BY draw ORDER BY draw";
        return read("runs", sql, scenario, rows -> {
            List<double[]> found = new ArrayList<>();
            while (rows.next()) {
                double[] row = new double[names.size()];
                for (int c = 0; c < row.length; c++) {
                    double value = rows.getDouble(1 + c);
                    row[c] = rows.wasNull() ? Double.NaN : value;
                }
                found.add(row);
            }
            Map<String, double[]> byName = new LinkedHashMap<>();
            for (int c = 0; c < names.size(); c++) {
                int column = c;
                byName.put(
                        names.get(c),
                        found.stream().mapToDouble(row -> row[column]).toArray());
            }
            return byName;
        });
    }

    /** What the runs of a scenario had of each factor of the design, point by point; empty where they differ or had nothing. */
    Map<Integer, List<String>> factors(String scenario) {
        List<String> factors = manifest.factors();
        String columns = factors.stream()
                .map(f -> "CASE WHEN count(DISTINCT \"" + f + "\") = 1 THEN CAST(any_value(\"" + f
                        + "\") AS VARCHAR) ELSE '' END")
                .collect(Collectors.joining(", "));
        String sql = "SELECT point, " + columns + " FROM " + table("runs")
                + " WHERE scenario = ? GROUP BY point ORDER BY point";
        return read("runs", sql, scenario, rows -> {
            Map<Integer, List<String>> values = new TreeMap<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int f = 0; f < factors.size(); f++) {
                    row.add(rows.getString(2 + f));
                }
                values.put(rows.getInt(1), List.copyOf(row));
            }
            return values;
        });
    }

    /** How many days each run of a scenario was observed, in the order of the runs. */
    int[] lengths(RunSet runs) {
        String sql = "SELECT draw, seed_index, max(day) + 1 FROM " + table("daily")
                + " WHERE scenario = ? GROUP BY draw, seed_index";
        return read("daily", sql, runs.scenario(), rows -> {
            int[] lengths = new int[runs.count()];
            while (rows.next()) {
                int run = runs.find(rows.getInt(1), rows.getInt(2));
                if (run >= 0) {
                    lengths[run] = rows.getInt(3);
                }
            }
            return lengths;
        });
    }

    /**
     * Columns of {@code daily.parquet}, day by day for each run, in the order asked for. Days on which all of them are 0, which
     * are most, are not even fetched.
     */
    List<DailyValues> daily(RunSet runs, int[] lengths, List<DayColumn> columns) {
        String names = columns.stream().map(DayColumn::column).collect(Collectors.joining(", "));
        String any = columns.stream().map(c -> c.column() + " <> 0").collect(Collectors.joining(" OR "));
        String sql = "SELECT draw, seed_index, day, " + names + " FROM " + table("daily") + " WHERE scenario = ? AND ("
                + any + ")";
        return read("daily", sql, runs.scenario(), rows -> {
            List<DailyValues> values =
                    columns.stream().map(c -> new DailyValues(lengths)).toList();
            while (rows.next()) {
                int run = runs.find(rows.getInt(1), rows.getInt(2));
                int day = rows.getInt(3);
                for (int c = 0; c < columns.size() && run >= 0; c++) {
                    values.get(c).set(run, day, rows.getFloat(4 + c));
                }
            }
            return values;
        });
    }

    /** The runs of a scenario that failed, by name, in order. */
    public List<String> failed(String scenario) {
        String sql = "SELECT DISTINCT draw, seed_index FROM " + table("failures")
                + " WHERE scenario = ? ORDER BY draw, seed_index";
        return read("failures", sql, scenario, rows -> {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getInt(1) + "." + rows.getInt(2) + "." + scenario);
            }
            return List.copyOf(ids);
        });
    }

    /** Runs without a row in {@code daily.parquet}, or with one but no row in {@code runs.parquet}, are damage. */
    void check() {
        String sql = "SELECT count(*), min(run) FROM (SELECT coalesce(r.run, d.run) AS run FROM " + table("runs")
                + " r FULL JOIN (SELECT DISTINCT run FROM " + table("daily")
                + ") d ON r.run = d.run WHERE r.run IS NULL OR d.run IS NULL)";
        read("daily", sql, null, rows -> {
            rows.next();
            if (rows.getInt(1) > 0) {
                throw new ResultsException(
                        folder + ": runs.parquet and daily.parquet do not fit together: " + rows.getInt(1)
                                + " runs are in one only, such as " + rows.getString(2) + "; make the results again");
            }
            return true;
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new ResultsException("DuckDB does not close: " + e.getMessage(), e);
        }
    }

    /** What is made of the rows of a query. */
    @FunctionalInterface
    private interface Rows<T> {
        T make(ResultSet rows) throws SQLException;
    }

    private <T> T read(String table, String sql, String scenario, Rows<T> maker) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (scenario != null) {
                query.setString(1, scenario);
            }
            try (ResultSet rows = query.executeQuery()) {
                return maker.make(rows);
            }
        } catch (SQLException e) {
            throw new ResultsException(
                    folder.resolve(table + ".parquet") + ": cannot be read, damaged or made by another version: "
                            + e.getMessage().lines().findFirst().orElse("no reason given"),
                    e);
        }
    }

    /** The table in SQL. A path may hold characters that DuckDB would take for patterns or for the end of a string. */
    private String table(String name) {
        String path = folder.resolve(name + ".parquet").toString();
        String literal = path.replaceAll("([\\[*?])", "[$1]").replace("'", "''");
        return "read_parquet('" + literal + "')";
    }
}
