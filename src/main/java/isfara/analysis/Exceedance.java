package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.Arrays;

/**
 * How likely it is to be worse than a number: P(X &gt; x) over the runs of a scenario. Zeros stand apart, for a log axis has no
 * place for them.
 *
 * @param outcome whose X
 * @param any share of the runs that are above 0
 * @param x 0 and every value that occurs, ascending: the share stays the same up to the next
 * @param share P(X &gt; x)
 * @param low lower end of the pointwise interval ({@link Interval#LEVEL}, {@link Proportion})
 * @param high its upper end
 */
public record Exceedance(Outcome outcome, Proportion any, Curve x, Curve share, Curve low, Curve high) {

    static Exceedance of(Outcome outcome, RunSet runs) {
        double[] values = runs.of(outcome);
        Clusters clusters = runs.clusters();
        double[] x = Arrays.stream(values)
                .map(v -> StrictMath.max(0, v))
                .distinct()
                .sorted()
                .toArray();
        if (x.length == 0 || x[0] > 0) {
            x = Arrays.copyOf(x, x.length + 1);
            x[x.length - 1] = 0;
            Arrays.sort(x);
        }
        double[] share = new double[x.length];
        double[] low = new double[x.length];
        double[] high = new double[x.length];
        double[] sizes = clusters.sizes();
        double[] above = sizes.clone();
        int[] descending = Ranks.descending(values);
        int left = values.length;
        Proportion any = null;
        for (int i = 0; i < x.length; i++) {
            while (left > 0 && values[descending[left - 1]] <= x[i]) {
                left--;
                above[clusters.of(descending[left])]--;
            }
            Proportion here = Proportion.of(above, sizes, left, values.length, Interval.LEVEL);
            share[i] = here.share();
            low[i] = here.interval().low();
            // What is surely rare stays so for larger numbers.
            high[i] = StrictMath.min(here.interval().high(), i == 0 ? 1 : high[i - 1]);
            any = any == null ? here : any;
        }
        return new Exceedance(outcome, any, Curve.of(x), Curve.of(share), Curve.of(low), Curve.of(high));
    }

    /** P(X &gt; value). */
    public double at(double value) {
        return value < 0 ? 1 : share.at(step(value));
    }

    /** The place in the curves that holds for a value of 0 or more. */
    public int step(double value) {
        int place = x.find(value);
        return place >= 0 ? place : -place - 2;
    }
}
