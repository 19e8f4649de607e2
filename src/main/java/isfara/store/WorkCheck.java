package isfara.store;

import isfara.experiment.RunId;
import isfara.experiment.Shard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Holds the parts of unfinished work, or of a shard, against the journal that vouches for them. */
final class WorkCheck {

    private final Path results;
    private final Path folder;
    private final boolean finished;
    private final Consumer<Finding> listener;

    /**
     * For the work in a results folder.
     *
     * @param finished whether there are finished results, too, which the work extends
     */
    WorkCheck(Path results, boolean finished, Consumer<Finding> listener) {
        this.results = results;
        this.folder = results.resolve(WorkFolder.NAME);
        this.finished = finished;
        this.listener = listener;
    }

    void check() {
        try {
            parts(Journal.read(folder.resolve("journal")));
        } catch (StoreException e) {
            listener.accept(Finding.wrong(WorkFolder.NAME, e.getMessage()));
        }
    }

    private void parts(Journal journal) {
        int parts = 0;
        long runs = 0;
        long failures = 0;
        for (Journal.Line line : journal.lines()) {
            String about = WorkFolder.NAME + "/" + line.file();
            try {
                if (Files.exists(folder.resolve(line.file()))) {
                    line.content(folder, WorkFolder.remedy(line));
                    parts++;
                    runs += line.runs();
                    failures += line.failures();
                } else {
                    listener.accept(Finding.wrong(
                            about, "missing; go on with --resume: its " + line.runs() + " runs are done again"));
                }
            } catch (StoreException e) {
                listener.accept(Finding.wrong(about, e.getMessage()));
            }
        }
        String safe = String.format(
                Locale.ROOT, "%,d%s runs are safe in %,d parts, %,d of them failed", runs, planned(), parts, failures);
        listener.accept(Finding.note(WorkFolder.NAME, safe + "; " + next()));
    }

    private String next() {
        if (ShardNote.in(results).isPresent()) {
            return "these are the runs of a shard, for isfara merge";
        }
        return finished
                ? "the results are being extended: go on with batch --resume"
                : "the batch is not finished: go on with batch --resume";
    }

    /** How many runs there will be, in words; nothing when nobody here can tell. */
    private String planned() {
        if (!WorkFolder.in(results)) {
            return "";
        }
        Inputs inputs = WorkFolder.inputs(results);
        if (inputs.design() != null) {
            return ""; // how many points a design has is known to whoever reads its file
        }
        Shard shard = ShardNote.in(results).map(ShardNote::which).orElse(Shard.WHOLE);
        long replications = 0;
        for (int draw = 0; draw < inputs.draws(); draw++) {
            for (int seed = 0; seed < inputs.seedsPerDraw(); seed++) {
                replications += shard.holds(new RunId(draw, seed, "")) ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT, " of %,d", replications * inputs.scenarios().size());
    }
}
