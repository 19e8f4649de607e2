package isfara.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/**
 * The Parquet files of a folder, to be asked in SQL by several threads at a time. The only class here that knows DuckDB.
 *
 * <p>Throws {@link ResultsException} with a message for the user when a file is missing, damaged, or lacks a column.
 */
final class ParquetFiles implements AutoCloseable {

    private final Path folder;
    private final DuckDBConnection connection;

    private ParquetFiles(Path folder, DuckDBConnection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** Opens a folder. */
    static ParquetFiles open(Path folder) {
        try {
            DuckDBConnection connection =
                    DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            try (Statement set = connection.createStatement()) {
                set.execute("SET autoinstall_known_extensions=false");
                set.execute("SET memory_limit='500MB'");
                set.execute(
                        "SET threads=" + StrictMath.min(4, Runtime.getRuntime().availableProcessors()));
                // Nothing read here needs more memory than that; a reader leaves no files behind.
                set.execute("SET temp_directory=''");
            }
            return new ParquetFiles(folder, connection);
        } catch (SQLException e) {
            throw new ResultsException("DuckDB does not start: " + e.getMessage(), e);
        }
    }

    /** Where they are. */
    Path folder() {
        return folder;
    }

    /** Whether there is such a table: results of older versions lack some. */
    boolean has(String table) {
        return Files.exists(folder.resolve(table + ".parquet"));
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
    interface Rows<T> {
        T make(ResultSet rows) throws SQLException;
    }

    /**
     * Asks.
     *
     * @param table which is named if it cannot be read
     * @param scenario stands for the question mark in the SQL; null when there is none
     */
    <T> T read(String table, String sql, String scenario, Rows<T> maker) {
        // A connection answers one question at a time; a duplicate is another door to the same database.
        try (Connection own = connection.duplicate();
                PreparedStatement query = own.prepareStatement(sql)) {
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
    String table(String name) {
        String path = folder.resolve(name + ".parquet").toString();
        String literal = path.replaceAll("([\\[*?])", "[$1]").replace("'", "''");
        return "read_parquet('" + literal + "')";
    }
}
