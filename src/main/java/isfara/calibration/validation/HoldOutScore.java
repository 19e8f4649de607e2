package isfara.calibration.validation;

import isfara.analysis.score.Contest;
import isfara.analysis.score.Contest.Case;
import isfara.analysis.score.Forecast;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well a held-out part of the record was predicted, beside naive baselines. Ranges are scored by the number to quote.
 *
 * @param holdOut what was held out
 * @param contest the scores; cases of one year are one block
 * @param unobserved ids of quantities that were to be predicted but nothing is documented of
 */
public record HoldOutScore(HoldOut holdOut, Contest contest, List<String> unobserved) {

    /** What is counted, in which year, and of which kind. */
    private static final Pattern COUNT_OF_YEAR = Pattern.compile("([a-z-]+)\\.(\\d{4})(\\.level-\\d)?");

    /**
     * What a hold-out leaves known of the earlier years of each count that it predicts, oldest first, by the count's id: those
     * observations that are themselves quantities, such as {@code deaths.2019} for {@code deaths.2021}.
     */
    public static Map<String, List<Double>> earlierYears(
            HoldOut holdOut, List<Quantity> quantities, List<Observation> observations) {
        Map<String, NavigableMap<Integer, Double>> known = new HashMap<>();
        for (Quantity quantity : quantities) {
            Matcher count = COUNT_OF_YEAR.matcher(quantity.id());
            Optional<Observation> observed = of(quantity, observations);
            if (count.matches() && holdOut.fitted().test(quantity) && observed.isPresent()) {
                known.computeIfAbsent(kind(count), kind -> new TreeMap<>())
                        .put(Integer.valueOf(count.group(2)), observed.get().best());
            }
        }
        Map<String, List<Double>> earlier = new HashMap<>();
        for (Quantity quantity : quantities) {
            Matcher count = COUNT_OF_YEAR.matcher(quantity.id());
            if (count.matches() && holdOut.predicted().test(quantity) && known.containsKey(kind(count))) {
                Integer year = Integer.valueOf(count.group(2));
                earlier.put(
                        quantity.id(),
                        List.copyOf(known.get(kind(count)).headMap(year).values()));
            }
        }
        return earlier;
    }

    /**
     * Scores the predicted quantities.
     *
     * @param quantities in the order of the predictions
     * @param observations of quantities
     * @param posterior of the fit that has not seen them
     * @param earlier by quantity's id, what was observed of the same in earlier years (of a war: in the war before), oldest first;
     *     where there is nothing the baselines predict nothing; {@link #earlierYears} gives some
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
            Optional<Observation> observed = of(quantity, observations);
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

    private static Optional<Observation> of(Quantity quantity, List<Observation> observations) {
        return observations.stream()
                .filter(o -> o.quantity().equals(quantity.id()))
                .findFirst();
    }

    private static String topic(Quantity quantity) {
        Matcher count = COUNT_OF_YEAR.matcher(quantity.id());
        if (!count.matches()) {
            return quantity.group().words() + ", " + quantity.unit();
        }
        String what = count.group(1).equals("recorded")
                ? "recorded incidents"
                : count.group(1).replace('-', ' ');
        return what + (count.group(3) == null ? " by year" : " by level");
    }

    private static String kind(Matcher count) {
        return count.group(1) + (count.group(3) == null ? "" : count.group(3));
    }
}
