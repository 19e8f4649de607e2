package isfara.analysis.score;

import java.util.List;

/** Predictions that need no model. A model that does not beat them has not earned its keep. */
public enum Naive {
    /** As the last time, as a Poisson count with that mean. */
    LAST("last value") {
        @Override
        public Forecast forecast(List<Double> earlier) {
            return earlier.isEmpty() ? Forecast.ofDistribution() : Forecast.poisson(earlier.get(earlier.size() - 1));
        }
    },
    /** As one of the earlier times, each as likely: a bootstrap without end. */
    EARLIER("earlier values") {
        @Override
        public Forecast forecast(List<Double> earlier) {
            return Forecast.ofDistribution(
                    earlier.stream().mapToDouble(Double::doubleValue).toArray());
        }
    };

    private final String words;

    Naive(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }

    /** From what was observed before, oldest first; nothing is predicted from nothing. */
    public abstract Forecast forecast(List<Double> earlier);
}
