package isfara.store;

import isfara.experiment.RunId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/** Reads a results file again, run by run, in the order in which it was written. */
final class Unpacking implements AutoCloseable {

    private final Table<?> table;
    private final Path file;
    private final DuckDBPreparedStatement statement;
    private final DuckDBChunkedResult result;
    private long row;
    private long rows;

    Unpacking(DuckDBConnection connection, Table<?> table, Path folder) throws SQLException {
        this.table = table;
        this.file = folder.resolve(table.file());
        this.statement = connection.prepare("SELECT * FROM read_parquet(" + Duck.literal(file.toString()) + ")");
        this.result = statement.query();
    }

    /** The run that the next row belongs to, or null after the last row. */
    RunId next() {
        while (row == rows) {
            if (!result.nextChunk()) {
                return null;
            }
            rows = result.chunk().rowCount();
            row = 0;
        }
        return RunId.parse(result.chunk().vector(0).getString(row));
    }

    /** The rows of a run, which must come next or not at all. */
    Block take(RunId run) {
        List<Block> pieces = new ArrayList<>();
        int count = 0;
        while (run.equals(next())) {
            long end = row + 1;
            String id = run.toString();
            DuckDBReadableVector ids = result.chunk().vector(0);
            while (end < rows && id.equals(ids.getString(end))) {
                end++;
            }
            Block piece = new Block(table.own(), Math.toIntExact(end - row));
            for (int c = 0; c < piece.fields().size(); c++) {
                copy(result.chunk().vector(c + (long) Table.KEY.size()), piece, c);
            }
            row = end;
            count += piece.rows();
            pieces.add(piece);
        }
        return pieces.size() == 1 ? pieces.get(0) : joined(pieces, count);
    }

    private void copy(DuckDBReadableVector vector, Block block, int c) {
        for (int r = 0; r < block.rows(); r++) {
            long from = row + r;
            boolean missing = vector.isNull(from);
            switch (block.fields().get(c).type()) {
                case INTEGER -> block.ints(c)[r] = missing ? Block.NO_INT : vector.getInt(from);
                case DATE ->
                    block.ints(c)[r] = Math.toIntExact(vector.getLocalDate(from).toEpochDay());
                case BIGINT -> block.longs(c)[r] = vector.getLong(from);
                case TIMESTAMP ->
                    block.longs(c)[r] = vector.getLocalDateTime(from).toEpochSecond(ZoneOffset.UTC);
                case FLOAT -> block.floats(c)[r] = missing ? Float.NaN : vector.getFloat(from);
                case DOUBLE -> block.doubles(c)[r] = missing ? Double.NaN : vector.getDouble(from);
                case TEXT -> block.texts(c)[r] = missing ? null : vector.getString(from);
            }
        }
    }

    private Block joined(List<Block> pieces, int count) {
        Block whole = new Block(table.own(), count);
        int at = 0;
        for (Block piece : pieces) {
            whole.insert(piece, at);
            at += piece.rows();
        }
        return whole;
    }

    @Override
    public void close() throws SQLException {
        result.close();
        statement.close();
    }
}
