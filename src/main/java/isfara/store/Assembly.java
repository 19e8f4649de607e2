package isfara.store;

import isfara.experiment.InParallel;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;

/** Writes the files of a results folder from the parts, when all runs are there. */
final class Assembly {

    /** More threads at a time would want more memory than DuckDB is given: a row group each. */
    private static final int MOST_THREADS = 8;

    private final Plan plan;
    private final Tables tables;
    private final Records records;
    private final WorkFolder work;
    private final Disk disk;
    private final int threads;
    private final Progress progress;

    Assembly(Plan plan, Tables tables, Records records, WorkFolder work, Disk disk, int threads, Progress progress) {
        this.plan = plan;
        this.tables = tables;
        this.records = records;
        this.work = work;
        this.disk = disk;
        this.threads = Math.min(threads, MOST_THREADS);
        this.progress = progress;
    }

    /** Writes all files out of sight, then puts them in place, the manifest last; then the work is over and removed. */
    void write(Path results, String replay, Function<Map<String, Manifest.FileEntry>, Manifest> manifest)
            throws InterruptedException {
        Path scratch = work.scratch("files");
        List<Piece> pieces = new ArrayList<>();
        for (int table = 0; table < tables.all().size(); table++) {
            pieces.addAll(Piece.cut(plan, records, table, ParquetWriter.ROW_GROUP));
        }
        Map<String, Manifest.FileEntry> files = new LinkedHashMap<>();
        try {
            List<Path> written = written(pieces, replay, scratch);
            for (int table = 0; table < tables.all().size(); table++) {
                String name = tables.all().get(table).file();
                files.put(name, join(table, pieces, written, scratch.resolve(name)));
            }
        } catch (SQLException | IOException e) {
            throw StoreException.unwritable(scratch, e);
        }
        publish(results, scratch, files, manifest.apply(files));
        work.discard();
    }

    /** Writes each piece to a file of its own. */
    private List<Path> written(List<Piece> pieces, String replay, Path scratch)
            throws SQLException, InterruptedException {
        try (DuckDBConnection connection = Duck.open(work.scratch("tmp"))) {
            tell(pieces, 0);
            return InParallel.map(
                    pieces.size(),
                    threads,
                    number -> {
                        Path file = scratch.resolve("piece-" + number);
                        RowSource rows = new RowSource(plan, records, tables, pieces.get(number), replay);
                        try (DuckDBConnection own = connection.duplicate()) {
                            ParquetWriter.write(own, rows, number, file);
                        } catch (SQLException e) {
                            throw StoreException.unwritable(file, e);
                        }
                        return file;
                    },
                    done -> tell(pieces, done));
        }
    }

    /** Says which table comes next, when so many pieces are written. */
    private void tell(List<Piece> pieces, int done) {
        boolean first = done == 0
                || done < pieces.size()
                        && pieces.get(done).table() != pieces.get(done - 1).table();
        if (first) {
            progress.stage(
                    "writing " + tables.all().get(pieces.get(done).table()).file());
        }
    }

    private static Manifest.FileEntry join(int table, List<Piece> pieces, List<Path> written, Path file)
            throws IOException {
        List<Path> own = new ArrayList<>();
        long rows = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).table() == table) {
                own.add(written.get(i));
                rows += pieces.get(i).rows();
            }
        }
        ParquetPieces.join(own, file);
        Disk.sync(file);
        return new Manifest.FileEntry(rows, Files.size(file), Sha256.of(file));
    }

    private void publish(Path results, Path scratch, Map<String, Manifest.FileEntry> files, Manifest manifest) {
        try {
            Files.deleteIfExists(results.resolve(Manifest.FILE)); // until the new one is there, nothing is complete
            for (String file : files.keySet()) {
                Disk.move(scratch.resolve(file), results.resolve(file));
            }
        } catch (IOException e) {
            throw StoreException.unwritable(results, e);
        }
        disk.write(results.resolve(Manifest.FILE), Json.bytes(manifest));
    }
}
