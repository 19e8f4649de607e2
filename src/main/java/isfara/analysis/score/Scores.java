package isfara.analysis.score;

import java.util.function.ToDoubleFunction;

/**
 * How good a forecast was. Less is better; not-a-number when there was none.
 *
 * @param crps continuous ranked probability score, in the unit of what is predicted
 * @param ignorance in bits, over the bins of {@link Ignorance}
 * @param interval score of the 90 % interval, in the unit of what is predicted
 */
public record Scores(double crps, double ignorance, double interval) {

    /** There was no forecast. */
    public static final Scores NONE = new Scores(Double.NaN, Double.NaN, Double.NaN);

    /** When this count happened. */
    public static Scores of(Forecast forecast, double happened) {
        return forecast.known()
                ? new Scores(
                        forecast.crps(happened), Ignorance.of(forecast, happened), IntervalScore.of(forecast, happened))
                : NONE;
    }

    /** When this number, which is no count, happened: shares and the like have no bins, and their ignorance is not-a-number. */
    public static Scores ofUncounted(Forecast forecast, double happened) {
        return forecast.known()
                ? new Scores(forecast.crps(happened), Double.NaN, IntervalScore.of(forecast, happened))
                : NONE;
    }

    /** The scores by name. */
    public enum Kind {
        CRPS("CRPS", Scores::crps),
        IGNORANCE("ignorance", Scores::ignorance),
        INTERVAL("interval score", Scores::interval);

        private final String words;
        private final ToDoubleFunction<Scores> of;

        Kind(String words, ToDoubleFunction<Scores> of) {
            this.words = words;
            this.of = of;
        }

        /** In words. */
        public String words() {
            return words;
        }

        /** This one of several. */
        public double of(Scores scores) {
            return of.applyAsDouble(scores);
        }
    }
}
