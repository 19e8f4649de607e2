package isfara.store;

import isfara.experiment.RunId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Takes finished results apart again, so that runs can be added to them. */
final class Extension {

    private static final int RUNS_PER_PART = 64;

    private Extension() {}

    /** Keeps every run of a finished results folder as a part, unless it is there already. */
    static void unpack(Path folder, Tables tables, WorkFolder work) {
        Results.verify(folder, Manifest.read(folder));
        try (DuckDBConnection one = Duck.open(work.scratch("tmp"));
                DuckDBConnection two = one.duplicate();
                DuckDBConnection three = one.duplicate();
                DuckDBConnection four = one.duplicate();
                DuckDBConnection five = one.duplicate();
                DuckDBConnection six = one.duplicate();
                Unpacking runs = new Unpacking(one, tables.runs(), folder);
                Unpacking daily = new Unpacking(two, tables.daily(), folder);
                Unpacking incidents = new Unpacking(three, tables.incidents(), folder);
                Unpacking episodes = new Unpacking(four, tables.episodes(), folder);
                Unpacking places = new Unpacking(five, tables.places(), folder);
                Unpacking failures = new Unpacking(six, tables.failures(), folder)) {
            PartWriter part = new PartWriter();
            int runsInPart = 0;
            while (true) {
                RunId run = runs.next() != null ? runs.next() : failures.next();
                if (run == null) {
                    break;
                }
                boolean failed = runs.next() == null;
                RunRecord unpacked = new RunRecord(
                        run,
                        failed,
                        List.of(
                                runs.take(run),
                                daily.take(run),
                                incidents.take(run),
                                episodes.take(run),
                                places.take(run),
                                failures.take(run)));
                if (!work.index().has(run)) {
                    part.add(unpacked);
                    runsInPart++;
                }
                if (runsInPart == RUNS_PER_PART) {
                    work.keep(part.part());
                    part = new PartWriter();
                    runsInPart = 0;
                }
            }
            if (runsInPart > 0) {
                work.keep(part.part());
            }
        } catch (SQLException e) {
            throw new StoreException(
                    folder, "cannot be read", "restore it from a copy or replace it with --overwrite", e);
        }
    }
}
