package isfara.store;

import isfara.experiment.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of a batch from the folders of its shards: the same, to the byte, as if it had been run in one go. */
public final class Merge {

    private final Batch batch;
    private final Shards shards;

    /** A merge of shards of this batch. */
    public Merge(Batch batch, Shards shards) {
        this.batch = batch;
        this.shards = shards;
    }

    /**
     * Checks that each run of the batch is there once, and writes the results. The shards are left as they are. One that was broken
     * off is begun again with {@link Existing#RESUME}.
     *
     * @param folder where results go
     * @param existing what to do if there are results already
     * @param threads how many work on it
     * @throws RefusedException if results exist and may not be touched, or the shards were made from other inputs
     * @throws IncompleteException if runs are missing, damaged or there twice
     * @throws StoreException if a file cannot be written or read
     * @throws InterruptedException if it was stopped
     */
    public Summary run(Path folder, Existing existing, int threads, Progress progress) throws InterruptedException {
        return Stoppable.run(() -> {
            Watch watch = Watch.start(batch.clock());
            refuseOthers();
            ResultsFolder results = ResultsFolder.prepare(folder, existing, batch.inputs());
            if (results.complete()) {
                return batch.complete(results, progress);
            }
            int failures;
            try (PartIndex records = new PartIndex()) {
                List<String> faults = RollCall.faults(batch.plan(), shards, records, progress);
                if (!faults.isEmpty()) {
                    throw new IncompleteException(folder, faults);
                }
                failures = records.failures();
                try (WorkFolder work = batch.open(results, progress)) {
                    batch.write(results, records, work, threads, progress, () -> watch.made(threads));
                }
            }
            results.settle();
            return new Summary(folder, batch.plan().size(), failures, 0, watch.seconds());
        });
    }

    /** The experiment is read again for a merge, and its files may have changed. */
    private void refuseOthers() {
        List<String> faults = new ArrayList<>();
        for (Shards.One one : shards.all()) {
            if (faults.isEmpty() && one.inputs().isPresent()) {
                faults.addAll(one.inputs()
                        .get()
                        .differences(batch.inputs(), one.note().which().told(), "the files as they are now"));
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(shards.experiment()
                    + ": its files have changed since the shards were begun, so these cannot be merged:\n  "
                    + String.join("\n  ", faults)
                    + "\nput the files back as they were, or run the shards again with --overwrite");
        }
    }
}
