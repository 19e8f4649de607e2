package isfara.store;

import isfara.experiment.Engine;
import isfara.experiment.Evaluator;
import isfara.experiment.Progress;
import isfara.experiment.Shard;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One shard of a batch, evaluated into a folder of its own: parts and journal as an unfinished batch has them, and
 * {@code shard.json}. {@link Merge} writes the files from the folders of all shards.
 */
public final class ShardBatch {

    private final Batch batch;
    private final Shard shard;
    private final List<String> arguments;

    /**
     * A shard of a batch.
     *
     * @param arguments what {@code isfara batch} was told about the experiment, so that a merge can read it again
     */
    public ShardBatch(Batch batch, Shard shard, List<String> arguments) {
        this.batch = batch;
        this.shard = shard;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * Evaluates every run of the shard that is not there yet. With {@link Existing#RESUME} that is safe at any time: what is there
     * is checked, and what is not is done.
     *
     * @param folder where its parts go
     * @param existing what to do if the folder is not empty
     * @param maxFailures the shard stops when more runs than this have failed
     * @throws RefusedException if the folder may not be touched, holds something else, or was begun with other inputs
     * @throws StoreException if a file cannot be written or read
     * @throws TooManyFailuresException if too many runs failed
     * @throws InterruptedException if it was stopped; it can be resumed
     */
    public Summary run(
            Path folder, Existing existing, Engine engine, Evaluator evaluator, Progress progress, int maxFailures)
            throws InterruptedException {
        return Stoppable.run(() -> {
            Watch watch = Watch.start(batch.clock());
            int runs = shard.runs(batch.plan());
            ResultsFolder results = ResultsFolder.prepare(folder, existing, batch.inputs(), shard);
            Optional<ShardNote> before = ShardNote.in(results.place());
            ShardNote note = note(before.map(ShardNote::begun).orElseGet(watch::now));
            if (before.isEmpty()) {
                write(results, note); // first of all: parts without it would be taken for those of a whole batch
            }
            int open;
            int failures;
            try (WorkFolder work = batch.open(results, progress)) {
                Evaluation evaluation = batch.evaluation(shard, work, engine);
                open = evaluation.open();
                if (open == 0 && before.filter(this::says).isPresent()) {
                    progress.notice(folder + ": is complete, nothing is to be done");
                } else {
                    write(results, note);
                    evaluation.run(batch.work(evaluator), progress, maxFailures);
                    write(results, note.ended(runs, work.index().failures(), watch));
                }
                failures = work.index().failures();
            }
            results.settle();
            return new Summary(folder, runs, failures, open, watch.seconds());
        });
    }

    /** Whether a note says that this shard, asked for in these words, is done. */
    private boolean says(ShardNote note) {
        return note.done() != null && note.arguments().equals(arguments);
    }

    private ShardNote note(String begun) {
        return new ShardNote(
                shard.number(),
                shard.of(),
                batch.plan().experiment().name(),
                arguments,
                Path.of("").toAbsolutePath().toString(),
                begun,
                null);
    }

    private void write(ResultsFolder results, ShardNote note) {
        Disk.createFolder(results.place());
        batch.disk().write(results.place().resolve(ShardNote.FILE), Json.bytes(note));
    }
}
