package isfara.outcome;

import static isfara.outcome.Sense.LESS_IS_BETTER;
import static isfara.outcome.Sense.NEUTRAL;
import static isfara.world.Side.KG;
import static isfara.world.Side.TJ;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What is written down about a run as a whole: one column of {@code runs.parquet} each. Missing values are not-a-number. */
public enum Outcome implements Column {
    DEATHS(
            "people",
            LESS_IS_BETTER,
            "killed on both sides, as simulated, not as reported",
            h -> h.killed(KG) + h.killed(TJ)),
    DEATHS_KG("people", LESS_IS_BETTER, "killed on the Kyrgyz side", h -> h.killed(KG)),
    DEATHS_TJ("people", LESS_IS_BETTER, "killed on the Tajik side", h -> h.killed(TJ)),
    DEATHS_CIVILIAN("people", LESS_IS_BETTER, "civilians killed", h -> byKind(h, Kind.CIVILIAN)),
    DEATHS_GUARD("people", LESS_IS_BETTER, "border guards and local armed men killed", h -> byKind(h, Kind.GUARD)),
    DEATHS_ARMY("people", LESS_IS_BETTER, "soldiers killed", h -> byKind(h, Kind.ARMY)),
    REPORTED_KG(
            "people",
            NEUTRAL,
            "deaths that the Kyrgyz side would report",
            h -> h.reported().of(KG)),
    REPORTED_TJ(
            "people",
            NEUTRAL,
            "deaths that the Tajik side would report",
            h -> h.reported().of(TJ)),
    INJURED("people", LESS_IS_BETTER, "injured on both sides", h -> h.injured(KG) + h.injured(TJ)),
    INJURED_KG("people", LESS_IS_BETTER, "injured on the Kyrgyz side", h -> h.injured(KG)),
    INJURED_TJ("people", LESS_IS_BETTER, "injured on the Tajik side", h -> h.injured(TJ)),
    EVACUEES_EVER(
            "people",
            LESS_IS_BETTER,
            "people of both sides who left home at least once",
            h -> h.days().sum(DayColumn.EVACUATED_KG) + h.days().sum(DayColumn.EVACUATED_TJ)),
    EVACUEES_EVER_KG(
            "people",
            LESS_IS_BETTER,
            "Kyrgyz who left home at least once",
            h -> h.days().sum(DayColumn.EVACUATED_KG)),
    EVACUEES_EVER_TJ(
            "people",
            LESS_IS_BETTER,
            "Tajiks who left home at least once",
            h -> h.days().sum(DayColumn.EVACUATED_TJ)),
    EVACUEES_PEAK(
            "people",
            LESS_IS_BETTER,
            "most people of both sides away from home at the end of a day",
            h -> h.days().maxOfBoth(DayColumn.AWAY_KG)),
    EVACUEES_PEAK_KG(
            "people",
            LESS_IS_BETTER,
            "most Kyrgyz away from home at the end of a day",
            h -> h.days().max(DayColumn.AWAY_KG)),
    EVACUEES_PEAK_TJ(
            "people",
            LESS_IS_BETTER,
            "most Tajiks away from home at the end of a day",
            h -> h.days().max(DayColumn.AWAY_TJ)),
    DISPLACED_DAYS(
            "person-days",
            LESS_IS_BETTER,
            "days spent away from home, summed over people",
            h -> h.days().sum(DayColumn.AWAY_KG) + h.days().sum(DayColumn.AWAY_TJ)),
    EMIGRATED(
            "people",
            LESS_IS_BETTER,
            "people who never return",
            h -> h.kgEnd().emigrated() + h.tjEnd().emigrated()),
    MISSING(
            "people",
            LESS_IS_BETTER,
            "people still held or missing at the end",
            h -> h.kgEnd().missing() + h.tjEnd().missing()),
    HOMES_DESTROYED(
            "homes",
            LESS_IS_BETTER,
            "homes destroyed on both sides",
            h -> h.days().sum(DayColumn.HOMES_KG) + h.days().sum(DayColumn.HOMES_TJ)),
    INCIDENTS(
            "incidents",
            LESS_IS_BETTER,
            "new disputes",
            h -> h.incidents().stream().filter(Incident::isDispute).count()),
    INCIDENTS_LEVEL_0(
            "incidents", NEUTRAL, "new disputes that stayed altercations", h -> h.disputes(Level.ALTERCATION)),
    INCIDENTS_LEVEL_1("incidents", LESS_IS_BETTER, "new disputes that peaked at stones", h -> h.disputes(Level.STONES)),
    INCIDENTS_LEVEL_2("incidents", LESS_IS_BETTER, "new disputes that peaked at shots", h -> h.disputes(Level.SHOTS)),
    INCIDENTS_LEVEL_3(
            "incidents", LESS_IS_BETTER, "new disputes that peaked at mortars", h -> h.disputes(Level.MORTARS)),
    INCIDENTS_LEVEL_4("incidents", LESS_IS_BETTER, "new disputes that drew in the army", h -> h.disputes(Level.HEAVY)),
    WARS(
            "wars",
            LESS_IS_BETTER,
            "episodes with army heavy weapons and at least 15 dead",
            h -> h.wars().size()),
    WAR("yes or no", LESS_IS_BETTER, "at least one war", h -> h.wars().isEmpty() ? 0 : 1),
    FIRST_WAR_DAY(
            "days",
            NEUTRAL,
            "days from the start to the first war",
            h -> h.wars().isEmpty() ? Double.NaN : h.wars().get(0).hour() / 24.0),
    DEATHS_WORST_WAR(
            "people",
            LESS_IS_BETTER,
            "dead of the worst war",
            h -> h.wars().stream().mapToDouble(w -> w.killed().total()).max().orElse(0)),
    LONGEST_WAR(
            "hours",
            LESS_IS_BETTER,
            "longest time from the first to the last use of heavy weapons in a war, lulls included",
            h -> h.wars().stream().mapToDouble(Episode::firingHours).max().orElse(0)),
    HEAVY_HOURS(
            "hours",
            LESS_IS_BETTER,
            "hours with army heavy weapons in use",
            h -> h.episodes().stream().mapToDouble(Episode::heavyHours).sum()),
    SECTORS_WORST(
            "sectors",
            LESS_IS_BETTER,
            "most sectors with heavy weapons in one episode",
            h -> h.episodes().stream()
                    .mapToDouble(e -> e.sectors().size())
                    .max()
                    .orElse(0)),
    CEASEFIRES(
            "ceasefires",
            NEUTRAL,
            "ceasefires agreed in episodes of army fighting",
            h -> h.episodes().stream()
                    .mapToDouble(e -> e.ceasefireHours().size())
                    .sum()),
    CEASEFIRES_FAILED(
            "ceasefires",
            LESS_IS_BETTER,
            "ceasefires broken off",
            h -> h.episodes().stream().mapToDouble(Episode::failedCeasefires).sum()),
    STILL_FIGHTING(
            "yes or no",
            LESS_IS_BETTER,
            "an episode of army fighting had not ended when the run did",
            h -> h.episodes().stream().anyMatch(Episode::censored) ? 1 : 0),
    LEVEL_MAX(
            "level",
            LESS_IS_BETTER,
            "highest level reached",
            h -> StrictMath.max(h.days().max(DayColumn.LEVEL_KG), h.days().max(DayColumn.LEVEL_TJ))),
    CLOSED_DAYS(
            "crossing-days",
            LESS_IS_BETTER,
            "days that crossings were closed, summed over crossings",
            h -> h.days().sum(DayColumn.CLOSED)),
    ENGAGED_HOURS(
            "hours",
            NEUTRAL,
            "hours in which at least one sector was engaged: the work of the run",
            h -> h.engagedHours());

    private final String unit;
    private final Sense sense;
    private final String meaning;
    private final ToDoubleFunction<History> formula;

    Outcome(String unit, Sense sense, String meaning, ToDoubleFunction<History> formula) {
        this.unit = unit;
        this.sense = sense;
        this.meaning = meaning;
        this.formula = formula;
    }

    /** Its value for a run; not-a-number when the run has none. */
    public double of(History history) {
        return formula.applyAsDouble(history);
    }

    /** The outcome of a column, if there is one. */
    public static Optional<Outcome> named(String column) {
        return Arrays.stream(values()).filter(o -> o.column().equals(column)).findFirst();
    }

    /** Names of all columns, in the order of the declarations. */
    public static List<String> columns() {
        return Arrays.stream(values()).map(Outcome::column).toList();
    }

    /** Whether every run has a value, so that there is a mean over all: a day of the first war is had only by runs with a war. */
    public boolean ofEveryRun() {
        return this != FIRST_WAR_DAY;
    }

    @Override
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public Sense sense() {
        return sense;
    }

    @Override
    public boolean whole() {
        return true;
    }

    private static double byKind(History h, Kind kind) {
        return h.killed(KG, kind) + h.killed(TJ, kind);
    }
}
