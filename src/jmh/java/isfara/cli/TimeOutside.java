package isfara.cli;

import isfara.experiment.Evaluator;
import isfara.experiment.LocalEngine;
import isfara.experiment.ModelRuns;
import isfara.experiment.Progress;
import isfara.store.Batch;
import isfara.store.Existing;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of a batch's time is not the simulation's: starting, planning, keeping parts, writing the files, and threads that wait.
 *
 * <p>Arguments: a folder for the results, how many threads, then what {@code isfara batch} is told about the experiment. Times are
 * from the start of the process; each thread's time in the model is summed, so that a thread with nothing to do counts as outside.
 */
final class TimeOutside {

    private static final double NANOS = 1e9;

    private TimeOutside() {}

    /** Runs a batch and tells. */
    public static void main(String... arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        List<String> words = Arrays.asList(arguments).subList(2, arguments.length);
        Ground ground = Ground.load();
        Batch batch = ExperimentChoice.of(words).batch(ground);
        AtomicLong inside = new AtomicLong();
        AtomicLong last = new AtomicLong();
        ModelRuns runs = new ModelRuns(ground.world());
        Evaluator timed = run -> {
            long begun = System.nanoTime();
            try {
                return runs.evaluate(run);
            } finally {
                long over = System.nanoTime();
                inside.addAndGet(over - begun);
                last.accumulateAndGet(over, Math::max);
            }
        };
        long before = ManagementFactory.getRuntimeMXBean().getUptime();
        batch.run(folder, Existing.REFUSE, new LocalEngine(threads), timed, Progress.SILENT, Integer.MAX_VALUE);
        double writing = (System.nanoTime() - last.get()) / NANOS;
        double wall = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        double simulation = inside.get() / NANOS / threads;
        System.out.printf(
                Locale.ROOT,
                "%,d runs, %d threads: %.2f s in all, %.2f s a thread in the model, %.1f %% outside (start and plan %.2f s,"
                        + " after the last run %.2f s)%n",
                batch.plan().size(),
                threads,
                wall,
                simulation,
                100 * (1 - simulation / wall),
                before / 1e3,
                writing);
    }
}
