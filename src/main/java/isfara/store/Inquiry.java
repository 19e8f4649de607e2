package isfara.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * A finished results folder, open for anybody's questions in SQL: its tables are there to be read, and nothing else is.
 *
 * <p>Two locks keep it so. DuckDB's own parser has to recognise the question as one that selects, down to its last part (since
 * DuckDB 2 even a {@code WITH} may hold a {@code COPY}); and the connection may touch no file but those of the results.
 */
public final class Inquiry implements AutoCloseable {

    /** What DuckDB calls the parts of a question that only select. */
    private static final Set<String> SELECTING =
            Set.of("SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE");

    private static final Pattern EXPLAINED =
            Pattern.compile("\\s*EXPLAIN\\b(\\s+ANALYZE\\b)?", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Manifest manifest;
    private final Connection connection;
    private final Path temporary;

    /** Gets an answer row by row. */
    public interface Listener {

        /** The names of the columns, in order: told once, before any row. */
        void columns(List<String> names);

        /** A row: values as JDBC gives them, null when missing. Returns whether more are wanted. */
        boolean row(List<Object> values);
    }

    private Inquiry(Path folder, Manifest manifest, Connection connection, Path temporary) {
        this.folder = folder;
        this.manifest = manifest;
        this.connection = connection;
        this.temporary = temporary;
    }

    /**
     * Opens a folder.
     *
     * @throws StoreException if it is not complete or cannot be read
     */
    public static Inquiry open(Path folder) {
        Manifest manifest = Results.manifest(folder);
        try {
            // Where DuckDB puts its temporary files it may read and write anything: so it has a place of its own.
            Path temporary = Files.createTempDirectory("isfara-query");
            DuckDBConnection connection = Duck.openStreaming(temporary);
            try (Statement statement = connection.createStatement()) {
                String files = manifest.columns().keySet().stream()
                        .map(table -> Duck.literal(Results.file(folder, table).toString()))
                        .collect(Collectors.joining(", "));
                statement.execute("SET allowed_paths = [" + files + "]");
                statement.execute("SET enable_external_access = false");
                Results.views(statement, folder, manifest);
                statement.execute("SET lock_configuration = true");
            }
            return new Inquiry(folder, manifest, connection, temporary);
        } catch (SQLException | IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }

    /** What the results are, with the data dictionary of their tables. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Asks.
     *
     * @throws RefusedException if the question does more than read, or DuckDB does not understand it: then with the place of the
     *     mistake, and what may be meant
     */
    public void ask(String sql, Listener listener) {
        refuseAllButReading(sql);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            for (int c = 1; c <= width; c++) {
                names.add(result.getMetaData().getColumnLabel(c));
            }
            listener.columns(List.copyOf(names));
            boolean more = true;
            while (more && result.next()) {
                List<Object> row = new ArrayList<>(width);
                for (int c = 1; c <= width; c++) {
                    row.add(result.getObject(c));
                }
                more = listener.row(Collections.unmodifiableList(row));
            }
        } catch (SQLException e) {
            throw new RefusedException(mistake(e.getMessage()));
        }
    }

    private void refuseAllButReading(String sql) {
        Matcher explained = EXPLAINED.matcher(sql);
        JsonObject parsed = parsed(explained.lookingAt() ? sql.substring(explained.end()) : sql);
        if (!parsed.get("error").getAsBoolean()) {
            int statements = parsed.getAsJsonArray("statements").size();
            if (statements != 1) {
                throw new RefusedException("query: found " + (statements == 0 ? "no" : statements)
                        + " questions, need one: put it in quotes, without a semicolon inside");
            }
            if (!selects(parsed)) {
                throw onlyReading();
            }
        } else if (!parsed.get("error_type")
                .getAsString()
                .toLowerCase(Locale.ROOT)
                .equals("parser")) {
            throw onlyReading();
        }
        // What the parser refuses is left to fail when it is asked: DuckDB then shows the place.
    }

    private static RefusedException onlyReading() {
        return new RefusedException("query: results are only read; need a question that begins with SELECT, FROM, WITH,"
                + " DESCRIBE, SUMMARIZE, SHOW or EXPLAIN (PIVOT with the values IN which it spreads); --csv and --json"
                + " write answers elsewhere");
    }

    private JsonObject parsed(String sql) {
        try (PreparedStatement parse = connection.prepareStatement("SELECT json_serialize_sql(?)")) {
            parse.setString(1, sql);
            try (ResultSet answer = parse.executeQuery()) {
                answer.next();
                return JsonParser.parseString(answer.getString(1)).getAsJsonObject();
            }
        } catch (SQLException e) {
            throw new RefusedException(mistake(e.getMessage()));
        }
    }

    /** Whether no part of a parsed question does anything but select. */
    private static boolean selects(JsonElement part) {
        if (part.isJsonArray()) {
            for (JsonElement element : part.getAsJsonArray()) {
                if (!selects(element)) {
                    return false;
                }
            }
        }
        if (part.isJsonObject()) {
            JsonElement type = part.getAsJsonObject().get("type");
            boolean node =
                    type != null && type.isJsonPrimitive() && type.getAsString().endsWith("_NODE");
            if (node && !SELECTING.contains(type.getAsString())) {
                return false;
            }
            for (Map.Entry<String, JsonElement> member : part.getAsJsonObject().entrySet()) {
                if (!selects(member.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }

    private String mistake(String message) {
        return "query: " + message.strip() + "\n" + new Hint(manifest.columns()).on(message);
    }

    @Override
    public void close() {
        try {
            connection.close();
            Files.deleteIfExists(temporary);
        } catch (SQLException | IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }
}
