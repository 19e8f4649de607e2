package isfara.analysis;

import isfara.outcome.DayColumn;
import isfara.outcome.Outcome;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A folder of results, open for reading.
 *
 * <p>Throws {@link ResultsException} with a message for the user when a file is missing, damaged, or lacks a column.
 */
public final class ResultsFolder implements AutoCloseable {

    private final Manifest manifest;
    private final ParquetFiles files;

    private ResultsFolder(Manifest manifest, ParquetFiles files) {
        this.manifest = manifest;
        this.files = files;
    }

    /**
     * Opens a folder and reads its manifest.
     *
     * @throws isfara.store.StoreException if it is not complete
     */
    public static ResultsFolder open(Path folder) {
        return new ResultsFolder(Manifest.read(folder), ParquetFiles.open(folder));
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
        String sql = "SELECT draw, seed_index, " + columns + " FROM " + files.table("runs")
                + " WHERE scenario = ? ORDER BY draw, seed_index";
        return files.read("runs", sql, scenario, rows -> {
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
        String columns =
                "SELECT count(*) FROM (DESCRIBE SELECT * FROM " + files.table("runs") + ") WHERE column_name = ?";
        boolean there = files.read("runs", columns, name, rows -> rows.next() && rows.getInt(1) > 0);
        if (!there) {
            return Optional.empty();
        }
        String sql = "SELECT draw, seed_index, \"" + name + "\" FROM " + files.table("runs") + " WHERE scenario = ?";
        return Optional.of(files.read("runs", sql, runs.scenario(), rows -> {
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

    /**
     * The parameters and designed settings of each draw of a scenario, read at once. Their names, unlike those of other columns, have
     * a point in them.
     */
    public Conditions conditions(String scenario) {
        String describe = "SELECT column_name FROM (DESCRIBE SELECT * FROM " + files.table("runs")
                + ") WHERE contains(column_name, '.') AND column_type <> 'VARCHAR'";
        List<String> numbers = new ArrayList<>();
        files.read("runs", describe, null, rows -> {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
            return numbers;
        });
        String columns = numbers.stream()
                .map(n -> ", CAST(any_value(\"" + n + "\") AS DOUBLE)")
                .collect(Collectors.joining());
        String sql = "SELECT draw" + columns + " FROM " + files.table("runs")
                + " WHERE scenario = ? GROUP BY draw ORDER BY draw";
        return files.read("runs", sql, scenario, rows -> {
            List<Integer> draws = new ArrayList<>();
            List<double[]> values = new ArrayList<>();
            while (rows.next()) {
                draws.add(rows.getInt(1));
                double[] row = new double[numbers.size()];
                for (int c = 0; c < row.length; c++) {
                    double value = rows.getDouble(2 + c);
                    row[c] = rows.wasNull() ? Double.NaN : value;
                }
                values.add(row);
            }
            double[][] byName = new double[numbers.size()][draws.size()];
            for (int c = 0; c < byName.length; c++) {
                int column = c;
                Arrays.setAll(byName[c], draw -> values.get(draw)[column]);
            }
            return new Conditions(draws.stream().mapToInt(d -> d).toArray(), numbers, byName);
        });
    }

    /** What the runs of a scenario had of each factor of the design, point by point; empty where they differ or had nothing. */
    Map<Integer, List<String>> factors(String scenario) {
        List<String> factors = manifest.factors();
        String columns = factors.stream()
                .map(f -> "CASE WHEN count(DISTINCT \"" + f + "\") = 1 THEN CAST(any_value(\"" + f
                        + "\") AS VARCHAR) ELSE '' END")
                .collect(Collectors.joining(", "));
        String sql = "SELECT point, " + columns + " FROM " + files.table("runs")
                + " WHERE scenario = ? GROUP BY point ORDER BY point";
        return files.read("runs", sql, scenario, rows -> {
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
        String sql = "SELECT draw, seed_index, max(day) + 1 FROM " + files.table("daily")
                + " WHERE scenario = ? GROUP BY draw, seed_index";
        return files.read("daily", sql, runs.scenario(), rows -> {
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
        String sql = "SELECT draw, seed_index, day, " + names + " FROM " + files.table("daily")
                + " WHERE scenario = ? AND (" + any + ")";
        return files.read("daily", sql, runs.scenario(), rows -> {
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
        String sql = "SELECT DISTINCT draw, seed_index FROM " + files.table("failures")
                + " WHERE scenario = ? ORDER BY draw, seed_index";
        return files.read("failures", sql, scenario, rows -> {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getInt(1) + "." + rows.getInt(2) + "." + scenario);
            }
            return List.copyOf(ids);
        });
    }

    /** Whether there is such a table: results of older versions lack some. */
    boolean has(String table) {
        return files.has(table);
    }

    /** A row as it is read, by names of columns. */
    interface Cells {

        /** A whole number, or what stands for a missing one. */
        int whole(String column, int missing) throws SQLException;

        /** A text, null when missing. */
        String text(String column) throws SQLException;
    }

    /** What is made of a row of a run, which goes by its place in the set of runs. */
    @FunctionalInterface
    interface FromRow<T> {
        T make(int run, Cells cells) throws SQLException;
    }

    /** The rows of a table that belong to a scenario's completed runs and fulfil a condition, in the order of the file. */
    <T> List<T> rows(String table, String columns, String condition, RunSet runs, FromRow<T> maker) {
        String sql = "SELECT draw, seed_index, " + columns + " FROM " + files.table(table) + " WHERE scenario = ? AND ("
                + condition + ")";
        return files.read(table, sql, runs.scenario(), rows -> {
            Map<String, String> known = new HashMap<>(); // a few names, thousands of times: kept once
            Cells cells = new Cells() {
                @Override
                public int whole(String column, int missing) throws SQLException {
                    int value = rows.getInt(column);
                    return rows.wasNull() ? missing : value;
                }

                @Override
                public String text(String column) throws SQLException {
                    return known.computeIfAbsent(rows.getString(column), text -> text);
                }
            };
            List<T> made = new ArrayList<>();
            while (rows.next()) {
                int run = runs.find(rows.getInt(1), rows.getInt(2));
                if (run >= 0) {
                    made.add(maker.make(run, cells));
                }
            }
            return made;
        });
    }

    /** Runs without a row in {@code daily.parquet}, or with one but no row in {@code runs.parquet}, are damage. */
    void check() {
        String sql = "SELECT count(*), min(run) FROM (SELECT coalesce(r.run, d.run) AS run FROM " + files.table("runs")
                + " r FULL JOIN (SELECT DISTINCT run FROM " + files.table("daily")
                + ") d ON r.run = d.run WHERE r.run IS NULL OR d.run IS NULL)";
        files.read("daily", sql, null, rows -> {
            rows.next();
            if (rows.getInt(1) > 0) {
                throw new ResultsException(
                        files.folder() + ": runs.parquet and daily.parquet do not fit together: " + rows.getInt(1)
                                + " runs are in one only, such as " + rows.getString(2) + "; make the results again");
            }
            return true;
        });
    }

    @Override
    public void close() {
        files.close();
    }
}
