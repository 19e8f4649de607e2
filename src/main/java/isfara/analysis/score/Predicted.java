package isfara.analysis.score;

/**
 * What a forecast says, in a few numbers; all but the last are not-a-number when nothing was predicted.
 *
 * @param median as likely more as less
 * @param low50 lower end of the 50 % band
 * @param high50 its upper end
 * @param low90 lower end of the 90 % band
 * @param high90 its upper end
 * @param applies share of the draws, by weight, that have such a number at all, 0 to 1
 */
public record Predicted(double median, double low50, double high50, double low90, double high90, double applies) {

    /** Of a forecast that a share of the draws has a say in. */
    public static Predicted of(Forecast forecast, double applies) {
        return new Predicted(
                forecast.quantile(0.5),
                forecast.quantile(0.25),
                forecast.quantile(0.75),
                forecast.quantile(0.05),
                forecast.quantile(0.95),
                applies);
    }

    /** Whether there is anything to show. */
    public boolean known() {
        return !Double.isNaN(median);
    }
}
