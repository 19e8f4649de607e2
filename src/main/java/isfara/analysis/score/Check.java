package isfara.analysis.score;

import java.util.function.DoubleUnaryOperator;

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
 * @param unit what it is counted in
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

    /** Where a number lies when the prior's 90 % band reaches from 0 to 1, on the quantity's scale. */
    public double place(double value) {
        double from = scale.applyAsDouble(prior.low90());
        return (scale.applyAsDouble(value) - from) / width(prior);
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
