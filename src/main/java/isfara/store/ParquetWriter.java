package isfara.store;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/**
 * Writes a piece of a table as a Parquet file through DuckDB.
 *
 * <p>DuckDB asks for rows as it writes. A piece is a row group, of which no more than one is in memory for each thread that writes;
 * pieces have a fixed size and are written by one thread each, so that the bytes depend on the rows alone.
 */
final class ParquetWriter {

    /** Rows of a group: a multiple of DuckDB's vectors of 2,048, small enough to hold all columns in memory. */
    static final int ROW_GROUP = 61_440;

    /** Columns with more different values than this in a row group are written plainly: quicker, and smaller when compressed. */
    private static final int DICTIONARY = 256;

    private ParquetWriter() {}

    /** Writes all rows of a source; {@code number} is of this piece alone. */
    static void write(DuckDBConnection connection, RowSource rows, int number, Path file) {
        Scan scan = new Scan(rows);
        try (Statement statement = connection.createStatement()) {
            String function = "piece_" + number;
            DuckDBFunctions.tableFunction()
                    .withName(function)
                    .withFunction(scan)
                    .register(connection);
            String columns =
                    rows.table().fields().stream().map(Vectors::selected).collect(Collectors.joining(", "));
            statement.execute("COPY (SELECT " + columns + " FROM " + function + "()) TO "
                    + Duck.literal(file.toString())
                    + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + ROW_GROUP + ", DICTIONARY_SIZE_LIMIT "
                    + DICTIONARY
                    + ", KV_METADATA {isfara_columns: " + Duck.literal(dictionary(rows.table())) + "})");
        } catch (SQLException e) {
            if (scan.broken.get() != null) {
                throw scan.broken.get(); // what went wrong below, rather than DuckDB's words for it
            }
            throw StoreException.unwritable(file, e);
        } finally {
            scan.rows.set(null); // DuckDB never forgets a function: let it not hold the parts
        }
    }

    /** Unit and meaning of every column, so that the file explains itself wherever it is taken. */
    private static String dictionary(Table<?> table) {
        JsonObject columns = new JsonObject();
        for (Field field : table.fields()) {
            columns.addProperty(field.name(), field.unit() + ": " + field.meaning());
        }
        return columns.toString();
    }

    /** What DuckDB asks for rows. */
    private static final class Scan implements DuckDBTableFunction<Scan, Scan, Scan> {

        private final AtomicReference<RowSource> rows;
        private final AtomicReference<StoreException> broken = new AtomicReference<>();

        Scan(RowSource rows) {
            this.rows = new AtomicReference<>(rows);
        }

        @Override
        public Scan bind(DuckDBTableFunctionBindInfo info) {
            for (Field field : rows.get().table().fields()) {
                info.addResultColumn(
                        field.name(), DuckDBColumnType.valueOf(field.type().sql()));
            }
            return this;
        }

        @Override
        public Scan init(DuckDBTableFunctionInitInfo info) {
            info.setMaxThreads(1);
            return this;
        }

        @Override
        public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
            try {
                return rows.get().fill(new Vectors(chunk), Math.toIntExact(chunk.capacity()));
            } catch (StoreException e) {
                broken.set(e);
                throw e;
            }
        }
    }
}
