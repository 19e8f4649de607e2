package isfara.store;

import isfara.experiment.Engine;
import isfara.experiment.Evaluator;
import isfara.experiment.Experiment;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.Shard;
import isfara.parameter.ParameterSpace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * An experiment on its way into a results folder: plans, evaluates, keeps, and writes the files.
 *
 * <p>All of that in one go is {@link #run}; in pieces it is a {@link ShardBatch} for each and a {@link Merge} at the end, with the
 * same files.
 *
 * <p>Interrupt the thread that runs it to stop it: chunks in flight are dropped, the rest can be resumed. So can a batch whose
 * process was killed.
 */
public final class Batch {

    private final Plan plan;
    private final Provenance provenance;
    private final PlaceIds places;
    private final Tables tables;
    private final Inputs inputs;
    private final Disk disk;
    private final Clock clock;

    /** A batch of an experiment over these parameters, places named by these ids; the clock is only for the manifest. */
    public Batch(Experiment experiment, ParameterSpace space, PlaceIds places, Provenance provenance, Clock clock) {
        this(new Plan(experiment, space), places, provenance, Disk.real(), clock);
    }

    Batch(Plan plan, PlaceIds places, Provenance provenance, Disk disk, Clock clock) {
        this.plan = plan;
        this.provenance = provenance;
        this.places = places;
        this.tables = Tables.of(plan.space(), plan.experiment().design());
        this.inputs = Inputs.of(plan.experiment(), plan.space(), provenance);
        this.disk = disk;
        this.clock = clock;
    }

    /** What it will run. */
    public Plan plan() {
        return plan;
    }

    /**
     * Evaluates every run that is not there yet and writes the results.
     *
     * @param folder where results go
     * @param existing what to do if there are results already
     * @param maxFailures the batch stops when more runs than this have failed
     * @throws RefusedException if results exist and may not be touched, or were made from other inputs
     * @throws StoreException if a file cannot be written or read
     * @throws TooManyFailuresException if too many runs failed
     * @throws InterruptedException if it was stopped; it can be resumed
     */
    public Summary run(
            Path folder, Existing existing, Engine engine, Evaluator evaluator, Progress progress, int maxFailures)
            throws InterruptedException {
        return Stoppable.run(() -> whole(folder, existing, engine, evaluator, progress, maxFailures));
    }

    private Summary whole(
            Path folder, Existing existing, Engine engine, Evaluator evaluator, Progress progress, int maxFailures)
            throws InterruptedException {
        Watch watch = Watch.start(clock);
        ResultsFolder results = ResultsFolder.prepare(folder, existing, inputs);
        if (results.complete()) {
            return complete(results, progress);
        }
        int evaluated;
        int failures;
        try (WorkFolder work = open(results, progress)) {
            if (results.finished()) {
                progress.stage("reading the results that are there");
                Extension.unpack(results.place(), tables, work);
            }
            Evaluation evaluation = evaluation(Shard.WHOLE, work, engine);
            evaluation.run(work(evaluator), progress, maxFailures);
            evaluated = evaluation.open();
            int threads = Math.min(engine.threads(), Runtime.getRuntime().availableProcessors());
            write(results, work.index(), work, threads, progress, () -> watch.made(engine.threads()));
            failures = work.index().failures();
        }
        results.settle();
        return new Summary(folder, plan.size(), failures, evaluated, watch.seconds());
    }

    /** Says that nothing is to be done. */
    Summary complete(ResultsFolder results, Progress progress) {
        progress.notice(results.named() + ": is complete, nothing is to be done");
        results.settle();
        return new Summary(
                results.named(), plan.size(), Manifest.read(results.target()).failures(), 0, 0);
    }

    /** Begins work in a folder or goes on with it. */
    WorkFolder open(ResultsFolder results, Progress progress) {
        return WorkFolder.open(results.place(), inputs, disk, progress);
    }

    /** The runs of a shard that are not among the work yet. */
    Evaluation evaluation(Shard shard, WorkFolder work, Engine engine) {
        return new Evaluation(plan, tables, shard, work, engine);
    }

    /** What is done to each chunk of runs. */
    BatchWork work(Evaluator evaluator) {
        return new BatchWork(plan, places, evaluator);
    }

    /** Writes all files from records of all runs; then the work is over and removed. */
    void write(
            ResultsFolder results,
            Records records,
            WorkFolder work,
            int threads,
            Progress progress,
            Supplier<Manifest.Made> made)
            throws InterruptedException {
        new Assembly(plan, tables, records, work, disk, threads, progress)
                .write(
                        results.place(),
                        "isfara replay " + ShellWords.quoted(results.named().toString()) + " --run ",
                        files -> Manifest.of(plan, inputs, provenance, tables, files, made.get()));
    }

    Inputs inputs() {
        return inputs;
    }

    Disk disk() {
        return disk;
    }

    Clock clock() {
        return clock;
    }
}
