package isfara.calibration.validation;

import isfara.analysis.score.Check;
import isfara.analysis.score.Forecast;
import isfara.analysis.score.Pit;
import isfara.analysis.score.Predicted;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import isfara.random.Mix;
import isfara.random.Stream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every documented quantity beside what the model predicts for it, each once. A share of the catalogue is compared with what a
 * catalogue of the same length would show: both have the luck of the sample in them.
 *
 * @param checks in the order of the quantities
 */
public record Validation(List<Check> checks) {

    private static final long SAMPLING = 1;

    /**
     * Holds predictions against observations. Quantities that nothing is documented of are left out, and
     * those that no simulated life has, such as what lies beyond its end.
     *
     * @param quantities in the order of the predictions
     * @param observations at most one of a quantity
     * @param posterior predicted with fitted parameters
     * @param prior predicted before the fit
     * @throws IllegalArgumentException if an observation is of no quantity, or two are of the same
     */
    public static Validation of(
            List<Quantity> quantities, List<Observation> observations, Predictions posterior, Predictions prior) {
        Map<String, Observation> byId = new HashMap<>();
        for (Observation observation : observations) {
            if (byId.put(observation.quantity(), observation) != null) {
                throw new IllegalArgumentException(observation.quantity() + " is observed twice");
            }
        }
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Observation observation = byId.remove(quantities.get(i).id());
            if (observation != null && (posterior.applies(i) > 0 || prior.applies(i) > 0)) {
                checks.add(check(quantities.get(i), observation, posterior, prior, i));
            }
        }
        for (Observation left : observations) {
            if (byId.containsKey(left.quantity())) {
                throw new IllegalArgumentException(left.quantity() + " is observed but no quantity");
            }
        }
        return new Validation(List.copyOf(checks));
    }

    private static Check check(
            Quantity quantity, Observation observed, Predictions posterior, Predictions prior, int place) {
        Forecast forecast = Forecast.ofDraws(sampled(posterior.of(place), observed), posterior.weights());
        Forecast before = Forecast.ofDraws(sampled(prior.of(place), observed), prior.weights());
        return new Check(
                quantity.id(),
                quantity.group().words(),
                quantity.name(),
                quantity.unit(),
                observed.fitted(),
                observed.low(),
                observed.best(),
                observed.high(),
                observed.source(),
                Predicted.of(forecast, posterior.applies(place)),
                Predicted.of(before, prior.applies(place)),
                Pit.of(forecast, observed.low(), observed.best(), observed.high()),
                quantity.scale()::of);
    }

    /** What a catalogue as long as the observed one would show of predicted shares; other predictions as they are. */
    private static double[] sampled(double[] predicted, Observation observed) {
        if (observed.sample() == 0) {
            return predicted;
        }
        long key = Mix.with(SAMPLING, observed.quantity());
        double[] shown = new double[predicted.length];
        for (int life = 0; life < shown.length; life++) {
            shown[life] = Double.isNaN(predicted[life])
                    ? Double.NaN
                    : (double) Stream.of(Mix.with(key, life)).binomial(observed.sample(), predicted[life])
                            / observed.sample();
        }
        return shown;
    }

    /** Those that the model has learned from. */
    public List<Check> fitted() {
        return checks.stream().filter(Check::fitted).toList();
    }

    /** Those that it has never seen. */
    public List<Check> unfitted() {
        return checks.stream().filter(check -> !check.fitted()).toList();
    }

    /** The fitted ones on the whole. */
    public Summary ofFitted() {
        return Summary.of("fitted", fitted());
    }

    /** The others on the whole. */
    public Summary ofUnfitted() {
        return Summary.of("not fitted", unfitted());
    }

    /** All on the whole. */
    public Summary ofAll() {
        return Summary.of("all", checks);
    }
}
