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
 * Writes a table as a Parquet file through DuckDB.
 *
 * <p>DuckDB asks for rows as it writes, so that no more than a row group is ever in memory; row groups have a fixed size and one
 * thread writes, so that the bytes depend on the rows alone.
 */
final class ParquetWriter {

    /** Rows of a group: a multiple of DuckDB's vectors of 2,048, small enough to hold all columns in memory. */
    private static final int ROW_GROUP = 61_440;

    private ParquetWriter() {}

    /** Writes all rows of a source. */
    static void write(DuckDBConnection connection, RowSource rows, Path file) {
        Scan scan = new Scan(rows);
        try (Statement statement = connection.createStatement()) {
            String function = "rows_of_" + rows.table().name();
            DuckDBFunctions.tableFunction()
                    .withName(function)
                    .withFunction(scan)
                    .register(connection);
            String columns =
                    rows.table().fields().stream().map(Vectors::selected).collect(Collectors.joining(", "));
            statement.execute("COPY (SELECT " + columns + " FROM " + function + "()) TO "
                    + Duck.literal(file.toString())
                    + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + ROW_GROUP
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
