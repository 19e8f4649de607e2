package isfara.store;

import isfara.experiment.Engine;
import isfara.experiment.Evaluator;
import isfara.experiment.Experiment;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.RunId;
import isfara.parameter.ParameterSpace;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * An experiment on its way into a results folder: plans, evaluates, keeps, and writes the files.
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
        try {
            return evaluate(folder, existing, engine, evaluator, progress, maxFailures);
        } catch (StoreException e) {
            if (e.getCause() instanceof ClosedByInterruptException && Thread.interrupted()) {
                throw new InterruptedException("stopped while a file was being written; go on with --resume");
            }
            throw e;
        }
    }

    private Summary evaluate(
            Path folder, Existing existing, Engine engine, Evaluator evaluator, Progress progress, int maxFailures)
            throws InterruptedException {
        long began = clock.millis();
        ResultsFolder results = ResultsFolder.prepare(folder, existing, inputs);
        if (results.complete()) {
            progress.notice(folder + ": is complete, nothing is to be done");
            Manifest manifest = Manifest.read(folder);
            return new Summary(folder, plan.size(), manifest.failures(), 0, 0);
        }
        int evaluated;
        int failures;
        try (WorkFolder work = WorkFolder.open(results.place(), inputs, disk, progress)) {
            if (results.finished()) {
                progress.stage("reading the results that are there");
                Extension.unpack(results.place(), tables, work);
            }
            Todo todo = new Todo(plan, id -> !work.index().has(id), engine.threads());
            evaluated = todo.runs();
            progress.begins(plan.size(), plan.size() - evaluated);
            check(work.index(), maxFailures);
            engine.evaluate(todo, new BatchWork(plan, places, evaluator), part -> {
                work.keep(part);
                progress.done(part.runs(), part.failures());
                check(work.index(), maxFailures);
            });
            Assembly assembly = new Assembly(plan, tables, work.index(), work, disk, progress);
            assembly.write(
                    results.place(),
                    "isfara replay " + folder + " --run ",
                    files -> Manifest.of(plan, inputs, provenance, tables, files, made(began, engine)));
            failures = work.index().failures();
        }
        results.settle();
        return new Summary(folder, plan.size(), failures, evaluated, seconds(began));
    }

    private void check(PartIndex index, int maxFailures) {
        if (index.failures() > maxFailures) {
            for (int place = 0; place < plan.size(); place++) {
                RunId id = plan.work(place);
                if (index.has(id) && index.failed(id)) {
                    Block failure = index.block(id, tables, tables.all().indexOf(tables.failures()));
                    throw new TooManyFailuresException(
                            index.failures(), maxFailures, id + ": " + Replay.value(failure, "message"));
                }
            }
        }
    }

    private Manifest.Made made(long began, Engine engine) {
        return new Manifest.Made(
                clock.instant().toString(),
                seconds(began),
                engine.threads(),
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    private double seconds(long began) {
        return (clock.millis() - began) / 1000.0;
    }
}
