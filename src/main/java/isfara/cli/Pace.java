package isfara.cli;

import isfara.experiment.InParallel;
import isfara.experiment.ModelRuns;
import isfara.experiment.Plan;
import isfara.world.World;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How fast the runs of a plan go on this machine, found by evaluating some of them, taken from all over the plan, on as many threads
 * as the batch would have.
 *
 * @param runs how many were timed
 * @param seconds how long they took together
 */
record Pace(int runs, double seconds) {

    private static final long NANOSECONDS = 1_000_000_000L;

    /** How long is measured, at least: a run that has begun is finished. */
    private static final long MEASURED = 2 * NANOSECONDS;

    /** How long the program warms up before: the first runs are slower than the thousandth. */
    private static final long WARM = 2 * NANOSECONDS;

    /** A step that spreads over the plan however many runs are timed: the golden section. */
    private static final double STEP = 0.618_033_988_749_895;

    /** Seconds that one more run adds to the whole. */
    double secondsPerRun() {
        return seconds / runs;
    }

    static Pace of(Plan plan, World world, int threads) throws InterruptedException {
        ModelRuns model = new ModelRuns(world);
        AtomicInteger next = new AtomicInteger();
        during(WARM, plan, model, threads, next);
        int warm = next.get();
        long start = System.nanoTime();
        during(MEASURED, plan, model, threads, next);
        return new Pace(next.get() - warm, (double) (System.nanoTime() - start) / NANOSECONDS);
    }

    /** Evaluates runs, one after the other on each thread, until the time is over. */
    private static void during(long time, Plan plan, ModelRuns model, int threads, AtomicInteger next)
            throws InterruptedException {
        long start = System.nanoTime();
        InParallel.each(threads, threads, thread -> {
            do {
                evaluate(plan, model, next.incrementAndGet());
            } while (System.nanoTime() - start < time && !Thread.currentThread().isInterrupted());
        });
    }

    private static void evaluate(Plan plan, ModelRuns model, int number) {
        int place = (int) (number * STEP % 1 * plan.size());
        try {
            model.evaluate(plan.run(plan.work(place)));
        } catch (RuntimeException broken) {
            return; // a run that breaks down takes its time as well, and the batch will tell of it
        }
    }
}
