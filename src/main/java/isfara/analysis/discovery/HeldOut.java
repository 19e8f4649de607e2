package isfara.analysis.discovery;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * How well boxes do on draws that had no part in drawing them. The draws are dealt into {@link #FOLDS} parts; boxes are peeled on all
 * but one part and tried on that one.
 *
 * <p>A box is worth the cases of interest it holds beyond those that as large a box holds by chance, as a share of all cases:
 * mass × (density - share of interest among all). That weighs coverage against density without a knob; it is largest where the
 * next slice would be poorer than the whole.
 */
final class HeldOut {

    static final int FOLDS = 5;

    /** Peeling a twentieth at a time comes to the smallest box in fewer. */
    private static final int MOST_STEPS = 60;

    private final Cases cases;
    private final int[] weights;
    private final int[] fold;

    /**
     * Deals the draws.
     *
     * @param weights 1 for the cases that take part, 0 for others
     */
    HeldOut(Cases cases, int[] weights, RandomGenerator random) {
        this.cases = cases;
        this.weights = weights;
        int[] draws = cases.distinctDraws();
        int[] places = Shuffle.places(draws.length, random);
        this.fold = new int[cases.count()];
        for (int i = 0; i < fold.length; i++) {
            fold[i] = places[Arrays.binarySearch(draws, cases.draw(i))] % FOLDS;
        }
    }

    /**
     * The best number of steps.
     *
     * @param steps after which the boxes are worth most; 0 when none is worth anything
     * @param worth of these boxes
     */
    record Best(int steps, double worth) {}

    /** For cases of which these are of interest. */
    Best best(Cases these) {
        double[] worth = new double[MOST_STEPS + 1];
        double total = 0;
        for (int f = 0; f < FOLDS; f++) {
            int[] training = part(f, false);
            int[] test = part(f, true);
            Box all = Box.everything(these.inputs().size());
            double share = (double) these.interest(all, training) / these.weight(all, training);
            total += these.weight(all, test);
            List<Cut> cuts = Peeling.cuts(these, training, MOST_STEPS);
            double last = 0;
            for (int step = 1; step <= MOST_STEPS; step++) {
                if (step <= cuts.size()) {
                    last = worth(these, test, cuts.get(step - 1), share);
                }
                worth[step] += last;
            }
        }
        int best = 0;
        for (int step = 1; step <= MOST_STEPS; step++) {
            if (worth[step] > worth[best]) {
                best = step;
            }
        }
        return new Best(best, worth[best] / total);
    }

    /** Cases in the boxes that so many steps give, and cases of interest among them, each counted where it had no part. Parts without a box are passed over. */
    int[] counts(int steps) {
        int[] counts = new int[2];
        for (int f = 0; f < FOLDS; f++) {
            int[] training = part(f, false);
            int[] test = part(f, true);
            Box box = new Refinement(cases, training).of(Peeling.box(cases, training, steps));
            if (box.restricted().length > 0) {
                counts[0] += cases.weight(box, test);
                counts[1] += cases.interest(box, test);
            }
        }
        return counts;
    }

    /** What the box is worth after a cut, among cases of which those that are cut off are struck. */
    private static double worth(Cases these, int[] test, Cut cut, double share) {
        double worth = 0;
        for (int i = 0; i < test.length; i++) {
            if (test[i] > 0 && !cut.keeps(these, i)) {
                test[i] = 0;
            }
            worth += test[i] * ((these.ofInterest(i) ? 1 : 0) - share);
        }
        return worth;
    }

    private int[] part(int f, boolean test) {
        int[] part = new int[fold.length];
        for (int i = 0; i < part.length; i++) {
            part[i] = fold[i] == f == test ? weights[i] : 0;
        }
        return part;
    }
}
