package isfara.scenario;

import isfara.outcome.Outcome;
import isfara.scenario.ExpectationsDraft.ClaimDraft;
import isfara.scenario.ExpectationsDraft.HypothesisDraft;
import isfara.scenario.ExpectationsDraft.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code hypotheses:}, {@code thresholds:} and {@code compare:} of an experiment. */
final class ExpectationsReader {

    private static final List<String> CLAIM =
            List.of("says", "outcome", "scenario", "with", "ratio", "difference", "confidence");
    private static final double CONFIDENCE = 0.9;
    private static final String PAIRS = "a list such as - {scenario: a, with: b}";

    private final Fields fields;
    private final Mistakes mistakes;

    ExpectationsReader(Fields fields) {
        this.fields = fields;
        this.mistakes = fields.mistakes();
    }

    ExpectationsDraft read(Map<String, Yaml> values) {
        List<HypothesisDraft> hypotheses = new ArrayList<>();
        for (Yaml item : items(values, "hypotheses", "a list of sentences")) {
            if (item instanceof Yaml.Table table) {
                hypothesis(table).ifPresent(hypotheses::add);
            } else {
                fields.words(item, "hypotheses")
                        .ifPresent(said -> hypotheses.add(new HypothesisDraft(said.value(), Optional.empty())));
            }
        }
        List<Pair> compare = new ArrayList<>();
        for (Yaml item : items(values, "compare", PAIRS)) {
            pair(item).ifPresent(compare::add);
        }
        return new ExpectationsDraft(hypotheses, thresholds(values), compare);
    }

    private List<Yaml> items(Map<String, Yaml> values, String key, String example) {
        return Optional.ofNullable(values.get(key))
                .flatMap(value -> fields.items(value, key, example))
                .map(Yaml.Items::items)
                .orElse(List.of());
    }

    private Optional<HypothesisDraft> hypothesis(Yaml.Table table) {
        Map<String, Yaml> values = fields.of(table, CLAIM);
        Set<String> keys = fields.said(table, CLAIM);
        Optional<String> says = words(values, "says").map(Said::value);
        if (!keys.contains("says")) {
            mistakes.add(table.spot(), "hypotheses", "no says", "need says: and what is expected, in a sentence");
        }
        if (keys.equals(Set.of("says"))) {
            return says.map(sentence -> new HypothesisDraft(sentence, Optional.empty()));
        }
        for (String key : List.of("outcome", "scenario")) {
            if (!keys.contains(key)) {
                mistakes.add(table.spot(), "hypotheses", "no " + key, "need " + key + ": for a claim to be checked");
            }
        }
        Optional<Claimed> claimed = claimed(table, values, keys);
        Optional<Outcome> outcome = words(values, "outcome").flatMap(this::outcome);
        Optional<Said<String>> scenario = words(values, "scenario");
        Optional<Said<String>> with = words(values, "with");
        Optional<Double> confidence = values.containsKey("confidence")
                ? fields.number(values.get("confidence"), "confidence", 0.5, 0.999, "0.5 to 0.999")
                        .map(Said::value)
                : Optional.of(CONFIDENCE);
        boolean whole = says.isPresent() && outcome.isPresent() && scenario.isPresent() && claimed.isPresent();
        if (!whole || confidence.isEmpty() || with.isPresent() != values.containsKey("with")) {
            return Optional.empty();
        }
        ClaimDraft claim = new ClaimDraft(
                outcome.get(),
                scenario.get(),
                with,
                claimed.get().measure(),
                claimed.get().below(),
                claimed.get().bound(),
                confidence.get());
        return Optional.of(new HypothesisDraft(says.get(), Optional.of(claim)));
    }

    private record Claimed(Hypothesis.Measure measure, boolean below, double bound) {}

    /** {@code ratio: {below: 0.9}} or {@code difference: {above: 0}}. */
    private Optional<Claimed> claimed(Yaml.Table hypothesis, Map<String, Yaml> values, Set<String> keys) {
        String need = "need one of ratio and difference, such as ratio: {below: 0.9}";
        if (keys.contains("ratio") == keys.contains("difference")) {
            String found = keys.contains("ratio") ? "both ratio and difference" : "no ratio and no difference";
            mistakes.add(hypothesis.spot(), "hypotheses", found, need);
            return Optional.empty();
        }
        String key = keys.contains("ratio") ? "ratio" : "difference";
        Optional<Yaml.Table> table = Optional.ofNullable(values.get(key)).flatMap(value -> fields.table(value, key));
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Yaml> bounds = fields.of(table.get(), List.of("below", "above"));
        if (bounds.size() != 1) {
            if (table.get().entries().size() == bounds.size()) {
                String found = bounds.isEmpty() ? "no bound" : "two bounds";
                mistakes.add(table.get().spot(), key, found, "need one of below and above");
            }
            return Optional.empty();
        }
        boolean below = bounds.containsKey("below");
        boolean ratio = key.equals("ratio");
        double low = ratio ? 0 : Double.NEGATIVE_INFINITY;
        String range = ratio ? "0 or more" : "any number";
        return fields.number(bounds.values().iterator().next(), below ? "below" : "above", low, Double.MAX_VALUE, range)
                .map(bound -> new Claimed(
                        ratio ? Hypothesis.Measure.RATIO : Hypothesis.Measure.DIFFERENCE, below, bound.value()));
    }

    private List<Threshold> thresholds(Map<String, Yaml> values) {
        List<Threshold> thresholds = new ArrayList<>();
        Optional<Yaml.Table> table =
                Optional.ofNullable(values.get("thresholds")).flatMap(value -> fields.table(value, "thresholds"));
        for (Yaml.Entry entry : table.map(fields::unique).orElse(List.of())) {
            Optional<Outcome> outcome =
                    outcome(new Said<>(entry.key().text(), entry.key().spot()));
            Optional<Yaml.Items> list = outcome.flatMap(
                    o -> fields.items(entry.value(), o.column(), "a list of numbers such as [1, 100, 300]"));
            if (list.isPresent() && list.get().items().isEmpty()) {
                mistakes.add(list.get().spot(), outcome.get().column(), "an empty list", "need at least one number");
            }
            for (Yaml item : list.map(Yaml.Items::items).orElse(List.of())) {
                String unit = "0 or more (" + outcome.get().unit() + ")";
                fields.number(item, outcome.get().column(), 0, Double.MAX_VALUE, unit)
                        .ifPresent(number -> threshold(new Threshold(outcome.get(), number.value()), item, thresholds));
            }
        }
        return thresholds;
    }

    private void threshold(Threshold threshold, Yaml item, List<Threshold> earlier) {
        if (earlier.contains(threshold)) {
            mistakes.add(
                    item.spot(), threshold.outcome().column(), "a second " + item.told(), "need numbers that differ");
        }
        earlier.add(threshold);
    }

    private Optional<Pair> pair(Yaml item) {
        Optional<Yaml.Table> table =
                item instanceof Yaml.Table t ? Optional.of(t) : fields.refuse(item, "compare", "need " + PAIRS);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = List.of("scenario", "with");
        Map<String, Yaml> values = fields.of(table.get(), keys);
        Set<String> said = fields.said(table.get(), keys);
        for (String key : keys) {
            if (!said.contains(key)) {
                mistakes.add(table.get().spot(), "compare", "no " + key, "need scenario: and with:, a name each");
            }
        }
        Optional<Said<String>> with = words(values, "with");
        return words(values, "scenario").flatMap(a -> with.map(b -> new Pair(a, b)));
    }

    private Optional<Outcome> outcome(Said<String> name) {
        Optional<Outcome> outcome = Expectations.OUTCOMES.stream()
                .filter(o -> o.column().equals(name.value()))
                .findFirst();
        if (name.value().equals(Outcome.FIRST_WAR_DAY.column())) {
            mistakes.add(name.spot(), "outcome", name.value(), "need an outcome that runs without a war have, too");
        } else if (outcome.isEmpty()) {
            List<String> names =
                    Expectations.OUTCOMES.stream().map(Outcome::column).toList();
            mistakes.unknown(name.spot(), "outcome", name.value(), names, "all: isfara list");
        }
        return outcome;
    }

    private Optional<Said<String>> words(Map<String, Yaml> values, String key) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> fields.words(value, key));
    }
}
