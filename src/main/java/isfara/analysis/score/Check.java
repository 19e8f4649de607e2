package isfara.analysis.score;

import isfara.analysis.Digits;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * One documented quantity beside what was predicted for it, before and after the model had learned from the record.
 *
 * <p>A documented range is inside a band when the number to quote for it is: that a wide range meets a band is no merit, and is
 * told apart ({@link #meets90}). Where fewer than half of the simulated lives have such a number at all, nothing is inside: it did
 * happen, and the model mostly says it does not.
 *
 * @param id for programs
 * @param group the part of the record, in words
 * @param name in words
 * @param unit what it is counted in; {@code share} for a part of a whole
 * @param fitted whether the model had learned from it
 * @param low lowest that the sources allow; minus infinity when none is given
 * @param best the number to quote
 * @param high highest; infinite when figures say "at least"
 * @param source who says so
 * @param posterior predicted by the fitted model
 * @param prior predicted before the fit
 * @param pit where in the fitted model's prediction the documented range lies
 * @param scale on which the quantity is compared
 */
public record Check(
        String id,
        String group,
        String name,
        String unit,
        boolean fitted,
        double low,
        double best,
        double high,
        String source,
        Predicted posterior,
        Predicted prior,
        Pit pit,
        DoubleUnaryOperator scale) {

    private static final double OFTEN_ENOUGH = 0.5;

    /** Whether the documented number lies in the posterior's 50 % band. */
    public boolean inside50() {
        return applies() && posterior.low50() <= best && best <= posterior.high50();
    }

    /** Whether it lies in the 90 % band. */
    public boolean inside90() {
        return applies() && posterior.low90() <= best && best <= posterior.high90();
    }

    /** Whether any number of the documented range lies in the 90 % band. */
    public boolean meets90() {
        return applies() && posterior.low90() <= high && low <= posterior.high90();
    }

    /** Whether enough simulated lives have such a number for it to count as predicted. */
    public boolean applies() {
        return posterior.known() && posterior.applies() >= OFTEN_ENOUGH;
    }

    /** Width of the posterior's 90 % band by that of the prior's, on the quantity's scale; below 1 when the record taught something. */
    public double widthRatio() {
        return width(posterior) / width(prior);
    }

    /** Interval score of the posterior's 90 % band, on the quantity's scale; less is better. */
    public double intervalScore() {
        return score(posterior);
    }

    /** The same for the prior's band. */
    public double priorIntervalScore() {
        return score(prior);
    }

    /**
     * Where a number lies when the prior's 90 % band reaches from 0 to 1, on the quantity's scale; infinite numbers stay so. Where
     * the prior has no width, 0 to 1 is all that is predicted and documented.
     */
    public double place(double value) {
        if (Double.isInfinite(value)) {
            return value;
        }
        double from = scale.applyAsDouble(prior.low90());
        double to = scale.applyAsDouble(prior.high90());
        if (!(to > from)) {
            double[] all = DoubleStream.of(prior.low90(), posterior.low90(), posterior.high90(), low, best, high)
                    .filter(Double::isFinite)
                    .map(scale)
                    .toArray();
            from = Arrays.stream(all).min().orElse(0);
            to = Arrays.stream(all).max().orElse(0);
        }
        return to > from ? (scale.applyAsDouble(value) - from) / (to - from) : 0.5;
    }

    /** What is documented, in words: the number to quote and its range. */
    public String documented() {
        if (low == high) {
            return number(best);
        }
        if (Double.isInfinite(high)) {
            return Double.isInfinite(low) ? "about " + number(best) : "at least " + number(low);
        }
        return Double.isInfinite(low) ? "at most " + number(high) : number(best) + " (" + range(low, high) + ")";
    }

    /** What is predicted, in words: the median and the 90 % band. */
    public String predicted() {
        return posterior.known()
                ? number(posterior.median()) + " (" + range(posterior.low90(), posterior.high90()) + ")"
                : "–";
    }

    /** Whether what is documented was predicted, in words. */
    public String verdict() {
        if (!posterior.known()) {
            return "never happens";
        }
        if (!applies()) {
            return "only in " + Digits.percent(posterior.applies()) + " of lives";
        }
        if (inside90()) {
            return inside50() ? "in 50 %" : "in 90 %";
        }
        return meets90() ? "outside, range meets" : "outside";
    }

    /** One end of a band to the other, in words. */
    public String range(double from, double to) {
        return Double.isNaN(from) ? "–" : number(from) + " to " + number(to);
    }

    /** A number as it is read: shares as per cent. */
    public String number(double value) {
        return unit.equals("share") ? Digits.percent(value) : Digits.number(value);
    }

    private double width(Predicted predicted) {
        return scale.applyAsDouble(predicted.high90()) - scale.applyAsDouble(predicted.low90());
    }

    private double score(Predicted predicted) {
        return IntervalScore.of(
                scale.applyAsDouble(predicted.low90()),
                scale.applyAsDouble(predicted.high90()),
                scale.applyAsDouble(best),
                IntervalScore.LEVEL);
    }
}
