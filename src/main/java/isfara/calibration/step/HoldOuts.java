package isfara.calibration.step;

import isfara.calibration.evidence.Evidence;
import isfara.calibration.fit.Distance;
import isfara.calibration.fit.Particles;
import isfara.calibration.fit.Population;
import isfara.calibration.fit.Rejection;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import isfara.calibration.validation.HoldOut;
import isfara.calibration.validation.HoldOutScore;
import isfara.calibration.validation.Predictions;
import isfara.calibration.validation.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the model predicts of parts of the record that a fit has not seen. The lives near the rest of the record are followed on: a
 * prediction for 2021 comes from lives whose years to 2020 resemble the real ones.
 *
 * @param lines one for each hold-out
 */
record HoldOuts(List<Line> lines) {

    private static final Pattern RECORDED = Pattern.compile("recorded\\.(\\d{4})(?:\\.level-(\\d))?");
    private static final int CATALOGUED_FROM = 2018;
    private static final int PRIOR_LIVES = 5_000;

    /**
     * A hold-out.
     *
     * @param holdOut which
     * @param fitted how many quantities it was fitted to
     * @param near lives that it was fitted with
     * @param validation the predicted quantities beside what happened
     * @param score the same scored, beside naive baselines
     */
    record Line(HoldOut holdOut, int fitted, int near, Validation validation, HoldOutScore score) {}

    static HoldOuts of(Question question, Evidence evidence, Particles table, double share, long seed) {
        Predictions prior = predictions(table);
        List<Line> lines = new ArrayList<>();
        for (HoldOut holdOut : HoldOut.all()) {
            Distance distance = Distance.of(question.quantities(), question.observations(holdOut), table);
            Population near = Rejection.share(table, distance, share);
            Predictions posterior = predictions(near);
            List<Observation> heldOut = question.observations().stream()
                    .filter(o -> holdOut.predicted().test(question.quantity(o.quantity())))
                    .toList();
            lines.add(new Line(
                    holdOut,
                    distance.terms().size(),
                    near.size(),
                    Validation.of(question.quantities(), heldOut, posterior, prior),
                    HoldOutScore.of(
                            holdOut,
                            question.quantities(),
                            heldOut,
                            posterior,
                            earlier(question, holdOut, evidence),
                            seed)));
        }
        return new HoldOuts(List.copyOf(lines));
    }

    /** What a naive forecaster has seen: the catalogue's earlier years, and of September 2022 what April 2021 was like. */
    private static Map<String, List<Double>> earlier(Question question, HoldOut holdOut, Evidence evidence) {
        Map<String, List<Double>> earlier =
                new HashMap<>(HoldOutScore.earlierYears(holdOut, question.quantities(), question.observations()));
        for (Quantity quantity : question.quantities()) {
            if (!holdOut.predicted().test(quantity)) {
                continue;
            }
            Matcher recorded = RECORDED.matcher(quantity.id());
            if (recorded.matches()) {
                List<Double> counts = new ArrayList<>();
                for (int year = CATALOGUED_FROM; year <= holdOut.standsAt().getYear(); year++) {
                    counts.add((double) recorded(evidence, year, recorded.group(2)));
                }
                earlier.put(quantity.id(), counts);
            } else if (quantity.id().startsWith("september-2022.")) {
                String before = quantity.id().replace("september-2022.", "april-2021.");
                question.observations().stream()
                        .filter(o -> o.quantity().equals(before))
                        .findFirst()
                        .ifPresent(o -> earlier.put(quantity.id(), List.of(o.best())));
            }
        }
        return earlier;
    }

    private static long recorded(Evidence evidence, int year, String level) {
        return evidence.incidents().stream()
                .filter(i -> i.start().getYear() == year)
                .map(i -> i.peak().ordinal())
                .filter(l -> level == null || l == Integer.parseInt(level))
                .count();
    }

    /** The first lives of a table, alike: enough to know how wide the prior's predictions are. */
    static Predictions predictions(Particles lives) {
        return Predictions.of(numbers(lives, StrictMath.min(lives.size(), PRIOR_LIVES)));
    }

    /** The lives near a record, by their weight. */
    static Predictions predictions(Population near) {
        double[] weights = new double[near.size()];
        Arrays.setAll(weights, near::weight);
        return Predictions.weighted(numbers(near.particles(), near.size()), weights);
    }

    private static double[][] numbers(Particles lives, int count) {
        double[][] numbers = new double[count][lives.quantities().size()];
        for (int i = 0; i < numbers.length; i++) {
            for (int q = 0; q < numbers[i].length; q++) {
                numbers[i][q] = lives.number(i, q);
            }
        }
        return numbers;
    }
}
