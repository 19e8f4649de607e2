package isfara.analysis.score;

/**
 * Where in a forecast that lies which happened, 0 to 1 (probability integral transform). Nothing is drawn: where the forecast is of
 * whole numbers, or what happened is only known as a range, there are two ends instead of a point.
 *
 * @param low chance of less than the lowest that may have happened
 * @param high chance of the highest that may have happened, or less
 * @param below chance of less than the single number that is quoted
 * @param upTo chance of that number or less
 */
public record Pit(double low, double high, double below, double upTo) {

    /** Of something known as a range with a number to quote. */
    public static Pit of(Forecast forecast, double low, double best, double high) {
        return new Pit(
                forecast.chanceBelow(low),
                forecast.chanceUpTo(high),
                forecast.chanceBelow(best),
                forecast.chanceUpTo(best));
    }

    /** In the middle of the number to quote. */
    public double middle() {
        return (below + upTo) / 2;
    }

    /** Whether there was a forecast. */
    public boolean known() {
        return !Double.isNaN(below);
    }
}
