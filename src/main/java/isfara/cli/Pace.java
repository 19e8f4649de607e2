package isfara.cli;

import isfara.experiment.InParallel;
import isfara.experiment.ModelRuns;
import isfara.experiment.Plan;
import isfara.world.World;

/**
 * How fast the runs of a plan go on this machine, found by evaluating some of them, taken from all over the plan, on as many threads
 * as the batch would have.
 *
 * @param runs how many were timed
 * @param seconds how long they took together
 */
record Pace(int runs, double seconds) {

    private static final long NANOSECONDS = 1_000_000_000L;

    /** How long is measured, at least: a round that has begun is finished. */
    private static final long MEASURED = 2 * NANOSECONDS;

    /** How long the program warms up before: the first runs are slower than the thousandth. */
    private static final long WARM = NANOSECONDS;

    private static final int ROUNDS_OF = 4;

    /** A step that spreads over the plan however many runs are timed: the golden section. */
    private static final double STEP = 0.618_033_988_749_895;

    /** Seconds that one more run adds to the whole. */
    double secondsPerRun() {
        return seconds / runs;
    }

    static Pace of(Plan plan, World world, int threads) throws InterruptedException {
        ModelRuns model = new ModelRuns(world);
        int next = 0;
        long began = System.nanoTime();
        do {
            round(plan, model, threads, next, threads);
            next += threads;
        } while (System.nanoTime() - began < WARM);
        int timed = 0;
        long start = System.nanoTime();
        long spent;
        do {
            int pieces = threads * ROUNDS_OF;
            round(plan, model, pieces, next, threads);
            next += pieces;
            timed += pieces;
            spent = System.nanoTime() - start;
        } while (spent < MEASURED);
        return new Pace(timed, (double) spent / NANOSECONDS);
    }

    private static void round(Plan plan, ModelRuns model, int pieces, int first, int threads)
            throws InterruptedException {
        InParallel.map(pieces, threads, i -> evaluate(plan, model, first + i), over -> {});
    }

    private static boolean evaluate(Plan plan, ModelRuns model, int number) {
        double share = (number + 1) * STEP % 1;
        int place = (int) (share * plan.size());
        try {
            model.evaluate(plan.run(plan.work(place)));
            return true;
        } catch (RuntimeException broken) { // a run that breaks down takes its time as well; the batch will tell of it
            return false;
        }
    }
}
