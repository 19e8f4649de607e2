package isfara.store;

import isfara.experiment.RunId;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What finished results hold of one run, in every table that they have. */
public final class StoredRows {

    private final Map<String, Results.Answer> tables;

    private StoredRows(Map<String, Results.Answer> tables) {
        this.tables = tables;
    }

    /** All rows of a run, in the order in which they were written. */
    static StoredRows of(Results results, RunId id) {
        Map<String, Results.Answer> tables = new LinkedHashMap<>();
        for (String table : results.manifest().columns().keySet()) {
            tables.put(
                    table,
                    results.query("SELECT * FROM " + table + " WHERE draw = " + id.draw() + " AND run = "
                            + Duck.literal(id.toString())));
        }
        return new StoredRows(tables);
    }

    /** The row of a table that has no more than one of a run, by column. */
    Optional<Map<String, Object>> row(String table) {
        Results.Answer answer = tables.get(table);
        if (answer == null || answer.rows().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> row = new LinkedHashMap<>();
        for (int c = 0; c < answer.columns().size(); c++) {
            row.put(answer.columns().get(c), answer.rows().get(0).get(c));
        }
        return Optional.of(row);
    }

    /** Compares every value that both the results and this version of the program know. */
    Comparison with(RunRecord again, Tables declared) {
        Tally tally = new Tally();
        for (int t = 0; t < declared.all().size(); t++) {
            Table<?> table = declared.all().get(t);
            if (tables.containsKey(table.name())) {
                compare(table.name(), tables.get(table.name()), again.blocks().get(t), tally);
            }
        }
        return new Comparison(tally.values, tally.different, tally.lines);
    }

    private static void compare(String table, Results.Answer stored, Block now, Tally tally) {
        if (stored.rows().size() != now.rows()) {
            tally.different++;
            tally.lines.add(table + ": " + stored.rows().size() + " rows stored, " + now.rows() + " now");
            return;
        }
        boolean single = table.equals("runs") || table.equals("failures");
        String first = "";
        long different = 0;
        for (int c = 0; c < now.fields().size(); c++) {
            Field field = now.fields().get(c);
            int column = stored.columns().indexOf(field.name());
            if (column < 0 || field.name().equals(Tables.REPLAY)) {
                continue; // not known yet when these results were made; or where they lay, which is no result
            }
            for (int r = 0; r < now.rows(); r++) {
                Object there = stored.rows().get(r).get(column);
                Object here = value(field, now.get(c, r));
                tally.values++;
                if (!Objects.equals(there, here)) {
                    different++;
                    String line = field.name() + ": " + there + " stored, " + here + " now";
                    if (single) {
                        tally.lines.add(line);
                    } else if (first.isEmpty()) {
                        first = "row " + (r + 1) + ", " + line;
                    }
                }
            }
        }
        tally.different += different;
        if (!first.isEmpty()) {
            tally.lines.add(table + ": " + different + " values differ, as in " + first);
        }
    }

    /** A value as DuckDB gives it back. */
    private static Object value(Field field, Object value) {
        if (value == null) {
            return null;
        }
        return switch (field.type()) {
            case DATE -> LocalDate.ofEpochDay((Integer) value);
            case TIMESTAMP -> Timestamp.valueOf(LocalDateTime.ofEpochSecond((Long) value, 0, ZoneOffset.UTC));
            case TEXT, INTEGER, BIGINT, FLOAT, DOUBLE -> value;
        };
    }

    private static final class Tally {
        private long values;
        private long different;
        private final List<String> lines = new ArrayList<>();
    }
}
