package isfara.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** A finished results folder, opened for reading. Not for use by several threads. */
public final class Results implements AutoCloseable {

    private final Path folder;
    private final Manifest manifest;
    private final DuckDBConnection connection;

    private Results(Path folder, Manifest manifest, DuckDBConnection connection) {
        this.folder = folder;
        this.manifest = manifest;
        this.connection = connection;
    }

    /**
     * An answer to a query.
     *
     * @param columns names, in order
     * @param rows values as JDBC gives them, null when missing
     */
    public record Answer(List<String> columns, List<List<Object>> rows) {}

    /**
     * Opens a folder; every file that its manifest lists must be there and as long as it says.
     *
     * @throws StoreException if it is not complete or cannot be read
     */
    public static Results open(Path folder) {
        Manifest manifest = manifest(folder);
        try {
            DuckDBConnection connection = Duck.open(Path.of(System.getProperty("java.io.tmpdir")));
            try (Statement statement = connection.createStatement()) {
                views(statement, folder, manifest);
            }
            return new Results(folder, manifest, connection);
        } catch (SQLException e) {
            throw StoreException.unreadable(folder, e);
        }
    }

    /** The file of a table. */
    static Path file(Path folder, String table) {
        return folder.resolve(table + ".parquet");
    }

    /** Makes every table of the results known by its name. */
    static void views(Statement statement, Path folder, Manifest manifest) throws SQLException {
        for (String table : manifest.columns().keySet()) {
            statement.execute("CREATE VIEW " + table + " AS SELECT * FROM read_parquet("
                    + Duck.literal(file(folder, table).toString()) + ")");
        }
    }

    /** The manifest of a finished folder, without opening the files. */
    public static Manifest manifest(Path folder) {
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            if (Shards.anyIn(folder)) {
                String what = ShardNote.in(folder).map(ShardNote::told).orElse("a folder of shards");
                throw new StoreException(folder, "is " + what + ", not whole results", Shards.remedy(folder));
            }
            boolean begun = Files.isDirectory(folder.resolve(WorkFolder.NAME));
            throw new StoreException(
                    folder,
                    begun ? "is not complete" : "holds no results",
                    begun ? "finish it with batch --resume" : "name a folder that isfara batch has written");
        }
        Manifest manifest = Manifest.read(folder);
        for (Map.Entry<String, Manifest.FileEntry> entry : manifest.files().entrySet()) {
            Path file = folder.resolve(entry.getKey());
            long bytes = bytes(file);
            if (bytes != entry.getValue().bytes()) {
                String what = "is damaged: found " + bytes + " bytes, the manifest says "
                        + entry.getValue().bytes();
                throw new StoreException(file, what, "restore it from a copy, or run the experiment again");
            }
        }
        return manifest;
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /** What they are. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Asks a question in SQL of the tables that the manifest lists: {@link Tables}, or fewer in results of an older version.
     *
     * @throws RefusedException if DuckDB does not understand it
     */
    public Answer query(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            List<String> columns = new ArrayList<>();
            for (int c = 1; c <= width; c++) {
                columns.add(result.getMetaData().getColumnLabel(c));
            }
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>(width);
                for (int c = 1; c <= width; c++) {
                    row.add(result.getObject(c));
                }
                rows.add(Collections.unmodifiableList(row));
            }
            return new Answer(List.copyOf(columns), Collections.unmodifiableList(rows));
        } catch (SQLException e) {
            throw new RefusedException("query: " + e.getMessage());
        }
    }

    /**
     * Recomputes the checksum of every file before it is built upon.
     *
     * @throws StoreException naming the first file that is not what the manifest says
     */
    static void verify(Path folder, Manifest manifest) {
        for (Map.Entry<String, Manifest.FileEntry> entry : manifest.files().entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!Sha256.of(file).equals(entry.getValue().sha256())) {
                throw new StoreException(
                        file,
                        "is damaged or was changed: its checksum is not the one in the manifest",
                        "restore it from a copy, or run the experiment again");
            }
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw StoreException.unreadable(file, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.unreadable(folder, e);
        }
    }
}
