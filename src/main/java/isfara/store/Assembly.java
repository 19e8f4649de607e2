package isfara.store;

import isfara.experiment.Plan;
import isfara.experiment.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;

/** Writes the files of a results folder from the parts, when all runs are there. */
final class Assembly {

    private final Plan plan;
    private final Tables tables;
    private final Records records;
    private final WorkFolder work;
    private final Disk disk;
    private final Progress progress;

    Assembly(Plan plan, Tables tables, Records records, WorkFolder work, Disk disk, Progress progress) {
        this.plan = plan;
        this.tables = tables;
        this.records = records;
        this.work = work;
        this.disk = disk;
        this.progress = progress;
    }

    /** Writes all files out of sight, then puts them in place, the manifest last; then the work is over and removed. */
    void write(Path results, String replay, Function<Map<String, Manifest.FileEntry>, Manifest> manifest)
            throws InterruptedException {
        Path scratch = work.scratch("files");
        Map<String, Manifest.FileEntry> files = new LinkedHashMap<>();
        try (DuckDBConnection connection = Duck.open(work.scratch("tmp"))) {
            for (int table = 0; table < tables.all().size(); table++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("stopped before the files were written");
                }
                RowSource rows = new RowSource(plan, records, tables, table, replay);
                Path file = scratch.resolve(rows.table().file());
                progress.stage("writing " + rows.table().file());
                ParquetWriter.write(connection, rows, file);
                Disk.sync(file);
                files.put(rows.table().file(), new Manifest.FileEntry(rows.given(), Files.size(file), Sha256.of(file)));
            }
        } catch (SQLException | IOException e) {
            throw StoreException.unwritable(scratch, e);
        }
        publish(results, scratch, files, manifest.apply(files));
        work.discard();
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
