package isfara.analysis.discovery;

import isfara.analysis.Interval;
import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * What a peeled box is cut down to: restrictions that chance would give as well are struck, then bounds are moved out again as long as
 * the box gets no poorer (the pasting of PRIM).
 *
 * <p>The quasi-p-value of a restriction is the chance, binomial, that the box holds at least as many cases of interest as it does, if
 * they were as frequent in it as in the box without this restriction (Bryant and Lempert 2010). Restrictions were chosen among those
 * of all inputs, so the least sure of k restrictions stays only when its quasi-p-value is below 5 % times k divided by the number of
 * inputs (after Benjamini and Hochberg 1995).
 */
final class Refinement {

    /** Share of the box by which a step of pasting moves a bound. */
    private static final double PASTE = 0.01;

    private final Cases cases;
    private final int[] weights;

    Refinement(Cases cases, int[] weights) {
        this.cases = cases;
        this.weights = weights;
    }

    /** The box refined; everything when no restriction stays. */
    Box of(Box peeled) {
        Box box = struck(peeled);
        return box.restricted().length == 0 ? box : struck(pasted(box));
    }

    /** The quasi-p-value of a box's restriction of an input. */
    double quasiP(Box box, int input) {
        Box wider = box.without(input);
        int n = cases.weight(box, weights);
        int hits = cases.interest(box, weights);
        double share = (double) cases.interest(wider, weights) / cases.weight(wider, weights);
        return hits == 0 ? 1 : 1 - new BinomialDistribution(null, n, share).cumulativeProbability(hits - 1);
    }

    private Box struck(Box from) {
        Box box = from;
        while (true) {
            int worst = -1;
            int[] restricted = box.restricted();
            double largest =
                    (1 - Interval.LEVEL) * restricted.length / cases.inputs().size();
            for (int input : restricted) {
                double p = quasiP(box, input);
                if (p > largest) {
                    largest = p;
                    worst = input;
                }
            }
            if (worst < 0) {
                return box;
            }
            box = box.without(worst);
        }
    }

    private Box pasted(Box from) {
        Box box = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int input : box.restricted()) {
                for (int side = 0; side < 2; side++) {
                    Box wider = moved(box, input, side == 0);
                    if (wider != box && density(wider) >= density(box)) {
                        box = wider;
                        moved = true;
                    }
                }
            }
        }
        return box;
    }

    private double density(Box box) {
        return (double) cases.interest(box, weights) / cases.weight(box, weights);
    }

    /** A bound moved out so that the box holds some more cases; the same box when it has no such bound. */
    private Box moved(Box box, int input, boolean below) {
        double bound = below ? box.low(input) : box.high(input);
        if (Double.isInfinite(bound)) {
            return box;
        }
        Box open = below ? box.withLow(input, Double.NEGATIVE_INFINITY) : box.withHigh(input, Double.POSITIVE_INFINITY);
        int[] beyond = Arrays.stream(cases.order(input))
                .filter(i -> weights[i] > 0 && (below ? cases.value(input, i) < bound : cases.value(input, i) > bound))
                .filter(i -> open.contains(cases, i))
                .toArray();
        int wanted = (int) StrictMath.ceil(PASTE * cases.weight(box, weights));
        int added = 0;
        double last = Double.NaN;
        for (int k = 0; k < beyond.length; k++) {
            int i = beyond[below ? beyond.length - 1 - k : k];
            double value = cases.value(input, i);
            if (added >= wanted && value != last) {
                double at = Box.between(value, last);
                return below ? box.withLow(input, at) : box.withHigh(input, at);
            }
            added += weights[i];
            last = value;
        }
        return beyond.length == 0 ? box : open;
    }
}
