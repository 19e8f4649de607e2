package isfara.calibration;

import static isfara.calibration.Measure.SHARE;

import isfara.outcome.Episode;
import isfara.outcome.History;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.world.Sector;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Simulated histories beside the documented one: is the model, before any calibration, of the right order everywhere?
 *
 * <p>A pure function of the histories. Spreads are 5 to 95 % over runs, 10 to 90 % over wars.
 */
public final class Plausibility {

    /** A war with more dead is called a runaway, people. */
    public static final int RUNAWAY_DEAD = 500;

    /** A war that fires for longer is called a runaway, hours. */
    public static final int RUNAWAY_HOURS = 7 * 24;

    private final List<Facts> facts;
    private final List<Episode> wars;
    private final KnownValues known;
    private final List<Measure> measures = new ArrayList<>();

    private Plausibility(World world, List<Facts> facts) {
        this.known = KnownValues.bundled(world);
        this.facts = List.copyOf(facts);
        this.wars = facts.stream().flatMap(f -> f.wars().stream()).toList();
    }

    /** The table of some histories that began on this day in this world. */
    public static List<Measure> of(World world, LocalDate start, List<History> histories) {
        int sectors = world.sectors().size();
        return of(
                world, histories.stream().map(h -> Facts.of(start, sectors, h)).toList());
    }

    /** The table of histories of which only the facts were kept. */
    public static List<Measure> of(World world, List<Facts> facts) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("need at least one history");
        }
        Plausibility table = new Plausibility(world, facts);
        table.incidents();
        table.wars();
        table.seasons();
        table.sectors(world);
        return List.copyOf(table.measures);
    }

    private void incidents() {
        runs("incidents", "incidents to 30 April 2021, mean", "incidents", Facts::incidents);
        runs(
                "worst-year",
                "incidents in the largest year, mean",
                "incidents",
                f -> f.years().stream().mapToInt(year -> year).max().orElse(0));
        for (Level level : Level.values()) {
            int peak = level.ordinal();
            String name = "incidents that peaked at level " + peak + " (" + level.word() + ")";
            part("peak-" + peak, name, Facts::peaks, peak);
        }
        runs(
                "mortars",
                "incidents at level 3, mean",
                "incidents",
                f -> f.peaks().get(Level.MORTARS.ordinal()));
        double[] deaths = facts.stream()
                .flatMap(f -> f.deaths().stream())
                .mapToDouble(dead -> dead)
                .toArray();
        long none = Arrays.stream(deaths).filter(dead -> dead == 0).count();
        one("deathless", "incidents outside wars without deaths", SHARE, ratio(none, deaths.length));
        one("deaths-mean", "dead per incident outside wars, mean", "people", Spread.mean(deaths));
        runs(
                "deaths-most",
                "dead of the worst incident outside wars, mean",
                "people",
                f -> f.deaths().stream().mapToInt(dead -> dead).max().orElse(0));
    }

    private void wars() {
        runs("wars", "wars per run, mean", "wars", f -> f.wars().size());
        for (int n = 0; n <= 4; n++) {
            int count = n;
            double share = share(f -> StrictMath.min(4, f.wars().size()) == count);
            String name = n == 1 ? "runs with 1 war" : "runs with " + n + (n == 4 ? " wars or more" : " wars");
            one("wars-" + n, name, SHARE, share);
        }
        war("war-dead", "dead per war", "people", w -> w.killed().total());
        war("war-dead-KG", "Kyrgyz dead per war", "people", w -> w.killed().of(Side.KG));
        war("war-dead-TJ", "Tajik dead per war", "people", w -> w.killed().of(Side.TJ));
        war(
                "civilians",
                "civilians among a war's dead",
                SHARE,
                w -> ratio(w.killed().of(Kind.CIVILIAN), w.killed().total()));
        war(
                "injured",
                "injured per killed in a war",
                "people",
                w -> ratio(w.injured().total(), w.killed().total()));
        war(
                "first-ceasefire",
                "hours from first heavy weapons to first ceasefire",
                "hours",
                w -> w.ceasefireHours().isEmpty()
                        ? Double.NaN
                        : w.ceasefireHours().get(0));
        war("heavy-hours", "hours with heavy weapons in a war", "hours", Episode::heavyHours);
        war(
                "sectors",
                "sectors with heavy weapons in a war",
                "sectors",
                w -> w.sectors().size());
        war("failed-ceasefires", "failed ceasefires in a war", "ceasefires", Episode::failedCeasefires);
        war("evacuees-KG", "most Kyrgyz away from home in a war", "people", Episode::peakAwayKg);
        war("evacuees-TJ", "most Tajiks away from home in a war", "people", Episode::peakAwayTj);
        long runaway = wars.stream().filter(Plausibility::runaway).count();
        one("runaway-wars", "runaway wars (over 500 dead, or over 7 days)", SHARE, ratio(runaway, wars.size()));
        one(
                "runaway-runs",
                "runs with a runaway war",
                SHARE,
                share(f -> f.wars().stream().anyMatch(Plausibility::runaway)));
    }

    /** Whether a war is out of all proportion to what happened. */
    public static boolean runaway(Episode war) {
        return war.killed().total() > RUNAWAY_DEAD || war.firingHours() > RUNAWAY_HOURS;
    }

    private void seasons() {
        for (Month month : Month.values()) {
            String name = "incidents in " + name(month) + ", wars aside";
            part("month-" + month.getValue(), name, Facts::months, month.ordinal());
        }
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private void sectors(World world) {
        for (Sector sector : world.sectors()) {
            part("sector-" + sector.id(), "incidents at " + sector.name(), Facts::sectors, sector.index());
        }
    }

    /** A number that every run has. */
    private void runs(String key, String name, String unit, ToDoubleFunction<Facts> number) {
        double[] values = facts.stream().mapToDouble(number).toArray();
        add(
                key,
                name + " (5-95 %)",
                unit,
                Spread.mean(values),
                Spread.quantile(values, 5),
                Spread.quantile(values, 95));
    }

    /** A number that every war has. */
    private void war(String key, String name, String unit, ToDoubleFunction<Episode> number) {
        double[] values = wars.stream()
                .mapToDouble(number)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double median = Spread.quantile(values, 50);
        add(key, name + ", median (10-90 %)", unit, median, Spread.quantile(values, 10), Spread.quantile(values, 90));
    }

    /** One of several counts, as a share of their sum over all runs. */
    private void part(String key, String name, Function<Facts, List<Integer>> counts, int which) {
        long all = facts.stream()
                .flatMap(f -> counts.apply(f).stream())
                .mapToLong(count -> count)
                .sum();
        long one = facts.stream().mapToLong(f -> counts.apply(f).get(which)).sum();
        one(key, name, SHARE, ratio(one, all));
    }

    private void one(String key, String name, String unit, double value) {
        add(key, name, unit, value, Double.NaN, Double.NaN);
    }

    private void add(String key, String name, String unit, double value, double low, double high) {
        KnownValues.Entry entry = known.of(key);
        measures.add(new Measure(key, name, unit, value, low, high, entry.value(), entry.source()));
    }

    private double share(Predicate<Facts> condition) {
        return ratio(facts.stream().filter(condition).count(), facts.size());
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / (double) whole;
    }
}
