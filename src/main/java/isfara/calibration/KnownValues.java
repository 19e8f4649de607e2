package isfara.calibration;

import isfara.calibration.evidence.DocumentedIncident;
import isfara.calibration.evidence.Evidence;
import isfara.calibration.target.Catalogue;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Observations;
import isfara.calibration.target.Range;
import isfara.calibration.target.Targets;
import isfara.outcome.Level;
import isfara.world.Sector;
import isfara.world.World;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is documented of the years 2010 to 2022, by measure of the plausibility table: in words, because much of it is disputed and
 * stays a range.
 *
 * <p>Two values divided by a semicolon belong to the wars of April 2021 and of September 2022.
 */
final class KnownValues {

    private static final List<String> WARS = List.of("april-2021.", "september-2022.");

    private final Evidence evidence;
    private final Observations observations;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private KnownValues(World world, Evidence evidence) {
        this.evidence = evidence;
        this.observations = Observations.of(Targets.of(world), evidence);
        outsideWars();
        wars();
        catalogue(world);
    }

    /**
     * A documented value.
     *
     * @param value in words
     * @param source where it was published, and how it was made of that
     */
    record Entry(String value, String source) {}

    /** The record that comes with the program. */
    static KnownValues bundled(World world) {
        return new KnownValues(world, Evidence.bundled(world));
    }

    /** The value of a measure; blank when nothing is documented. */
    Entry of(String measure) {
        return entries.getOrDefault(measure, new Entry("", ""));
    }

    /** Every measure that something is documented of. */
    List<String> measures() {
        return List.copyOf(entries.keySet());
    }

    private void outsideWars() {
        one("incidents", "incidents.total");
        one("worst-year", "incidents.busiest-year");
        one("mortars", "outside-wars.mortars");
        share("deathless", "outside-wars.deathless");
        one("deaths-most", "outside-wars.worst");
        Catalogue catalogue = new Catalogue(evidence);
        List<DocumentedIncident> outside = catalogue.outsideWars(Targets.FIRST, Targets.LAST);
        Range deaths = catalogue.deaths(outside);
        Range mean = new Range(deaths.low() / outside.size(), deaths.high() / outside.size());
        entries.put("deaths-mean", new Entry(text(mean, 1, ""), evidence.name()));
    }

    private void wars() {
        one("wars", "wars.total");
        both("war-dead", "killed.both");
        both("war-dead-KG", "killed.KG");
        both("war-dead-TJ", "killed.TJ");
        both("first-ceasefire", "hours-mortars-to-ceasefire");
        both("heavy-hours", "heavy-hours");
        both("sectors", "sectors");
        both("evacuees-KG", "evacuees.peak.KG");
        both("evacuees-TJ", "evacuees.peak.TJ");
        each("failed-ceasefires", "ceasefires", range -> new Range(range.low() - 1, range.high() - 1));
        entries.put("civilians", new Entry(bySide("civilian-share.", 100, " %"), sources("civilian-share.")));
        entries.put("injured", new Entry(bySide("injured-per-killed.", 1, ""), sources("injured-per-killed.")));
        long runaway = WARS.stream().filter(this::runaway).count();
        entries.put(
                "runaway-wars",
                new Entry(runaway + " of " + WARS.size(), "dead and hours of the two wars, as in the rows above"));
    }

    /** Whether a war that happened was out of all proportion, as {@link Plausibility#runaway} means it. */
    private boolean runaway(String war) {
        double hours = observation(war + "hours-mortars-to-ceasefire").best()
                + observation(war + "hours-ceasefire-to-quiet").best();
        return observation(war + "killed.both").best() > Plausibility.RUNAWAY_DEAD
                || hours > Plausibility.RUNAWAY_HOURS;
    }

    private void catalogue(World world) {
        List<DocumentedIncident> all = evidence.incidents();
        List<DocumentedIncident> outside = all.stream().filter(i -> !i.isWar()).toList();
        String sample = evidence.name() + ", a sample in which minor incidents are under-reported";
        for (Level level : Level.values()) {
            part("peak-" + level.ordinal(), all, i -> i.peak() == level, sample);
        }
        for (Month month : Month.values()) {
            part(
                    "month-" + month.getValue(),
                    outside,
                    i -> i.start().getMonth() == month,
                    evidence.name() + ", without the wars");
        }
        for (Sector sector : world.sectors()) {
            part(
                    "sector-" + sector.id(),
                    all,
                    i -> i.sector().filter(sector.id()::equals).isPresent(),
                    evidence.name() + "; disputed shares were judged knowing it, so no evidence");
        }
    }

    private void part(
            String measure, List<DocumentedIncident> all, Predicate<DocumentedIncident> condition, String source) {
        long some = all.stream().filter(condition).count();
        String value = String.format(Locale.ROOT, "%.0f %% (%d of %d)", 100.0 * some / all.size(), some, all.size());
        entries.put(measure, new Entry(some == 0 ? "0 %" : value, source));
    }

    private void one(String measure, String quantity) {
        Observation found = observation(quantity);
        entries.put(measure, new Entry(text(Range.of(found), 1, ""), found.source()));
    }

    private void share(String measure, String quantity) {
        Observation found = observation(quantity);
        entries.put(measure, new Entry(text(Range.of(found), 100, " %"), found.source()));
    }

    private void both(String measure, String quantity) {
        each(measure, quantity, UnaryOperator.identity());
    }

    private void each(String measure, String quantity, UnaryOperator<Range> change) {
        String value = WARS.stream()
                .map(war -> text(change.apply(Range.of(observation(war + quantity))), 1, ""))
                .collect(Collectors.joining("; "));
        entries.put(measure, new Entry(value, sources(quantity)));
    }

    /** The values of both sides, or of one, or of both together, whichever are known. */
    private String bySide(String quantity, double factor, String unit) {
        return WARS.stream()
                .map(war -> List.of("KG", "TJ", "both").stream()
                        .filter(side -> observations.find(war + quantity + side).isPresent())
                        .map(side -> side + " " + text(Range.of(observation(war + quantity + side)), factor, unit))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String sources(String quantity) {
        return observations.all().stream()
                .filter(o -> WARS.stream().anyMatch(war -> o.quantity().startsWith(war + quantity)))
                .map(Observation::source)
                .collect(Collectors.joining("; "));
    }

    private Observation observation(String quantity) {
        return observations.find(quantity).orElseThrow(() -> new IllegalStateException("nothing of " + quantity));
    }

    private static String text(Range range, double factor, String unit) {
        String low = number(factor * range.low());
        String high = number(factor * range.high());
        if (Double.isInfinite(range.high())) {
            return "at least " + low + unit;
        }
        if (Double.isInfinite(range.low())) {
            return "at most " + high + unit;
        }
        return (low.equals(high) ? low : low + "-" + high) + unit;
    }

    private static String number(double value) {
        boolean whole = value == StrictMath.rint(value) || value >= 10;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.1f", value);
    }
}
