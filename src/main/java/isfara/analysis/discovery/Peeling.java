package isfara.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The peeling of PRIM. It begins with all cases and in each step takes a thin slice, {@link #ALPHA} of the cases left, off one end of
 * one input. It ends when few cases are left or when no end of any input is poorer in cases of interest than the rest.
 *
 * <p>Which end is decided by looking farther than is cut: for each end, at the slices of every size from the thin one to half the box, and their
 * lack of cases of interest in standard deviations,
 *
 * <pre>z = (n p - h) / √(n p (1 - p) (1 - n / N))</pre>
 *
 * with n cases, h of them of interest, in the slice, N and a share p in the box. The end with the largest z is cut; of equals the first
 * input's, its lower end before its upper. The original looks at the thin slice alone; among eighty inputs twenty cases happen to lack
 * interest at some end or other nearly always, and what matters is passed over. Equal values go together. A slice that must be large
 * for that is judged by what goes with it, so that inputs with few values are neither favoured nor passed over.
 */
final class Peeling {

    /** Share of the cases in the box that a step takes off. */
    static final double ALPHA = 0.05;

    /** No box holds fewer than this share of all cases. */
    static final double LEAST_MASS = 0.1;

    /** No box holds fewer cases, and no slice fewer than half as many. */
    static final int FEWEST = 10;

    private final Cases cases;
    private final int[] weights;
    private final int[] interest;
    private final int[][] inside;
    private final int least;
    private int left;
    private int leftOfInterest;

    private Peeling(Cases cases, int[] weights) {
        this.cases = cases;
        this.weights = weights;
        this.interest = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            interest[i] = cases.ofInterest(i) ? weights[i] : 0;
            left += weights[i];
            leftOfInterest += interest[i];
        }
        this.inside = IntStream.range(0, cases.inputs().size())
                .mapToObj(input -> Arrays.stream(cases.order(input))
                        .filter(i -> weights[i] > 0)
                        .toArray())
                .toArray(int[][]::new);
        this.least = (int) StrictMath.max(FEWEST, StrictMath.ceil(LEAST_MASS * left));
    }

    /**
     * The cuts that lead from all cases to the smallest box.
     *
     * @param weights how often each case counts: 0 for those that are to be left out
     * @param steps at most so many
     */
    static List<Cut> cuts(Cases cases, int[] weights, int steps) {
        Peeling peeling = new Peeling(cases, weights);
        List<Cut> cuts = new ArrayList<>();
        while (cuts.size() < steps) {
            Cut cut = peeling.next();
            if (cut == null) {
                break;
            }
            cuts.add(cut);
            peeling.take(cut);
        }
        return cuts;
    }

    /** The box that so many cuts leave, or all there are. */
    static Box box(Cases cases, int[] weights, int steps) {
        Box box = Box.everything(cases.inputs().size());
        for (Cut cut : cuts(cases, weights, steps)) {
            box = cut.of(box);
        }
        return box;
    }

    private Cut next() {
        Cut best = null;
        double largest = 0;
        for (int input = 0; input < inside.length; input++) {
            for (int side = 0; side < 2; side++) {
                double lack = lack(input, side == 0);
                if (lack > largest) {
                    largest = lack;
                    best = thin(input, side == 0);
                }
            }
        }
        return best;
    }

    private int wanted() {
        return (int) StrictMath.max(FEWEST / 2, StrictMath.ceil(ALPHA * left));
    }

    /** The largest lack of any slice at an end of an input: the square of z, but for a factor that all slices of the box share. */
    private double lack(int input, boolean fromBelow) {
        int[] order = inside[input];
        int wanted = wanted();
        double share = (double) leftOfInterest / left;
        double largest = 0;
        int examined = 0;
        int weight = 0;
        int ofInterest = 0;
        double last = Double.NaN;
        for (int k = 0; k < order.length; k++) {
            int i = order[fromBelow ? k : order.length - 1 - k];
            double value = cases.value(input, i);
            if (weight >= wanted && value != last) {
                boolean first = examined++ == 0;
                if (left - weight < least || !first && 2 * weight > left) {
                    break;
                }
                double lacking = weight * share - ofInterest;
                if (lacking > 0) {
                    largest = StrictMath.max(largest, lacking * lacking / ((double) weight * (left - weight)));
                }
            }
            weight += weights[i];
            ofInterest += interest[i];
            last = value;
        }
        return largest;
    }

    /** The thin slice at an end of an input. */
    private Cut thin(int input, boolean fromBelow) {
        int[] order = inside[input];
        int wanted = wanted();
        int weight = 0;
        double last = Double.NaN;
        for (int k = 0; k < order.length; k++) {
            int i = order[fromBelow ? k : order.length - 1 - k];
            double value = cases.value(input, i);
            if (weight >= wanted && value != last) {
                return new Cut(input, fromBelow, Box.between(last, value));
            }
            weight += weights[i];
            last = value;
        }
        throw new IllegalStateException("an end that lacks interest has a slice");
    }

    private void take(Cut cut) {
        for (int i : inside[cut.input()]) {
            if (!cut.keeps(cases, i)) {
                left -= weights[i];
                leftOfInterest -= interest[i];
            }
        }
        for (int input = 0; input < inside.length; input++) {
            int[] order = inside[input];
            int kept = 0;
            for (int i : order) {
                if (cut.keeps(cases, i)) {
                    order[kept++] = i;
                }
            }
            inside[input] = Arrays.copyOf(order, kept);
        }
    }
}
