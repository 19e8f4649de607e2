package isfara.calibration.validation;

import isfara.analysis.score.Contest;
import isfara.analysis.score.Contest.Case;
import isfara.analysis.score.Forecast;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How well a held-out part of the record was predicted, beside naive baselines. Ranges are scored by the number to quote.
 *
 * @param holdOut what was held out
 * @param contest the scores; cases of one year are one block
 * @param unobserved ids of quantities that were to be predicted but nothing is documented of
 */
public record HoldOutScore(HoldOut holdOut, Contest contest, List<String> unobserved) {

    private static final Pattern BY_LEVEL = Pattern.compile("recorded\\.\\d{4}\\.level-.*");
    private static final Pattern BY_YEAR = Pattern.compile("recorded\\.\\d{4}(\\..*)?");

    /**
     * Scores the predicted quantities.
     *
     * @param quantities in the order of the predictions
     * @param observations of quantities
     * @param posterior of the fit that has not seen them
     * @param earlier by quantity's id, what was observed of the same in earlier years (of a war: in the war before), oldest first;
     *     where there is nothing the baselines predict nothing
     * @param seed of the resampling
     */
    public static HoldOutScore of(
            HoldOut holdOut,
            List<Quantity> quantities,
            List<Observation> observations,
            Predictions posterior,
            Map<String, List<Double>> earlier,
            long seed) {
        List<Case> cases = new ArrayList<>();
        List<String> unobserved = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            if (!holdOut.predicted().test(quantity)) {
                continue;
            }
            Optional<Observation> observed = observations.stream()
                    .filter(o -> o.quantity().equals(quantity.id()))
                    .findFirst();
            if (observed.isEmpty()) {
                unobserved.add(quantity.id());
                continue;
            }
            cases.add(new Case(
                    topic(quantity),
                    quantity.id(),
                    quantity.name(),
                    quantity.until().getYear(),
                    observed.get().best(),
                    !quantity.unit().equals("share") && observed.get().best() >= 0,
                    earlier.getOrDefault(quantity.id(), List.of()),
                    Forecast.ofDraws(posterior.of(i), posterior.weights())));
        }
        return new HoldOutScore(holdOut, Contest.of(cases, seed), List.copyOf(unobserved));
    }

    private static String topic(Quantity quantity) {
        if (BY_LEVEL.matcher(quantity.id()).matches()) {
            return "recorded incidents by level";
        }
        return BY_YEAR.matcher(quantity.id()).matches()
                ? "recorded incidents by year"
                : quantity.group().words() + ", " + quantity.unit();
    }
}
