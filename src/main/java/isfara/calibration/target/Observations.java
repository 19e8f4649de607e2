package isfara.calibration.target;

import isfara.calibration.evidence.DocumentedIncident;
import isfara.calibration.evidence.Evidence;
import isfara.calibration.evidence.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is documented of each quantity, made of the evidence by the rules of targets.csv, where each quantity has its line.
 *
 * <p>The rules. A side's dead lie between the last figure of its own officials, who may lack some and seldom invent any, and the late
 * figures of everybody else; a figure is late when it was given two days after the fighting or more. What a side says of its
 * opponent's losses is not used, nor is what the compiler only remembers, nor a figure that is undated where dates matter or covers
 * only a part. "At least" has no upper end. Hours are widened to whole ones, as the model steps. A share of the catalogue is an
 * interval, because the catalogue is a sample.
 */
public final class Observations {

    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final Map<String, String> undocumented = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();

    private Observations() {}

    /**
     * The observations that a record has to offer.
     *
     * @param targets the quantities, and the day at which the observer stands
     * @throws IllegalStateException if a quantity has no rule, or a rule no quantity: a defect of the program
     */
    public static Observations of(Targets targets, Evidence evidence) {
        Map<String, TargetRow> rows = TargetTable.read();
        Targets everything = Targets.of(targets.world());
        requireRules(everything, rows);
        Observations all = new Observations();
        FigureRules figures = new FigureRules(evidence);
        CatalogueRules catalogue = new CatalogueRules(evidence, figures, targets.last());
        for (Quantity quantity : targets.quantities()) {
            TargetRow row = rows.get(quantity.id());
            Optional<Made> made = made(quantity, row, figures, catalogue);
            if (made.isPresent()) {
                all.observations.put(quantity.id(), observation(quantity, row, made.get()));
            } else {
                all.undocumented.put(
                        quantity.id(),
                        row.rule() == TargetRow.Rule.NONE ? row.note() : "nothing of it in " + evidence.name());
            }
        }
        List<String> read =
                rows.values().stream().map(TargetRow::key).distinct().toList();
        evidence.figures().stream()
                .map(Figure::quantity)
                .distinct()
                .filter(word -> !read.contains(word))
                .sorted()
                .forEach(all.unread::add);
        return all;
    }

    /** All observations, in the order of the quantities. */
    public List<Observation> all() {
        return List.copyOf(observations.values());
    }

    /** The observation of a quantity, if anything is documented. */
    public Optional<Observation> find(String quantity) {
        return Optional.ofNullable(observations.get(quantity));
    }

    /** Quantities of which nothing is documented, with the reason. */
    public Map<String, String> undocumented() {
        return Collections.unmodifiableMap(undocumented);
    }

    /** Quantities that the record's figures have and no rule reads, in the order of the alphabet. */
    public List<String> unread() {
        return List.copyOf(unread);
    }

    private static void requireRules(Targets targets, Map<String, TargetRow> rows) {
        List<String> without = targets.quantities().stream()
                .map(Quantity::id)
                .filter(id -> !rows.containsKey(id))
                .toList();
        List<String> idle =
                rows.keySet().stream().filter(id -> !targets.has(id)).toList();
        if (!without.isEmpty() || !idle.isEmpty()) {
            throw new IllegalStateException("targets.csv: no rule for " + without + ", no quantity for " + idle);
        }
    }

    private static Optional<Made> made(
            Quantity quantity, TargetRow row, FigureRules figures, CatalogueRules catalogue) {
        return switch (row.rule()) {
            case MECHANIC -> figures.mechanic(row.key(), row.context());
            case MECHANIC_LOW -> figures.mechanicLow(row.key(), row.context());
            case BETWEEN -> figures.between(row.key(), row.context());
            case FIGURES -> ofWar(quantity, figures, war -> figures.figures(war, row));
            case FINAL -> ofWar(quantity, figures, war -> figures.last(war, row));
            case OFFICIAL -> ofWar(quantity, figures, war -> figures.official(war, row));
            case SHARE -> catalogue.share(row);
            case COUNT -> catalogue.count(row);
            case WORST -> catalogue.worst(row);
            case DEATHS -> catalogue.deaths(row);
            case YEAR_DEATHS -> catalogue.yearDeaths(row);
            case WARS -> catalogue.wars(row);
            case FIRST_WAR -> catalogue.firstWar();
            case WAR_GAP -> catalogue.warGap();
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Made> ofWar(
            Quantity quantity, FigureRules figures, Function<DocumentedIncident, Optional<Made>> rule) {
        return figures.war(quantity).flatMap(rule);
    }

    private static Observation observation(Quantity quantity, TargetRow row, Made made) {
        Range range = made.range().wider(row.less(), row.more());
        range = quantity.unit().equals("hours") ? range.whole() : range;
        String source = row.note().isEmpty() ? made.how() : made.how() + ". " + row.note();
        double best = made.sample() > 0 ? (double) made.some() / made.sample() : range.middle(quantity.scale());
        return new Observation(quantity.id(), range.low(), range.high(), best, row.fitted(), source, made.sample());
    }
}
