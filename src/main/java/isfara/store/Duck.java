package isfara.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** Opens DuckDB: embedded, in memory, on one thread, never reaching for the network. Opening takes half a second: do it once. */
final class Duck {

    private static final String MEMORY = "400MB";

    private Duck() {}

    /** A connection that writes what does not fit into memory to a folder. */
    static DuckDBConnection open(Path temporary) throws SQLException {
        return open(temporary, new Properties());
    }

    /** The same, but answers come row by row and are never in memory as a whole. */
    static DuckDBConnection openStreaming(Path temporary) throws SQLException {
        Properties streaming = new Properties();
        streaming.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return open(temporary, streaming);
    }

    private static DuckDBConnection open(Path temporary, Properties properties) throws SQLException {
        DuckDBConnection connection =
                DriverManager.getConnection("jdbc:duckdb:", properties).unwrap(DuckDBConnection.class);
        UnpackedLibrary.forget();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1"); // row groups must not depend on the machine
            statement.execute("SET memory_limit = '" + MEMORY + "'");
            statement.execute("SET temp_directory = " + literal(temporary.toString()));
            statement.execute("SET preserve_insertion_order = true");
            statement.execute("SET autoinstall_known_extensions = false");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A text as SQL writes it. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
