package isfara.outcome;

import isfara.world.Side;
import java.util.Locale;

/** What is written down about a day: one column of {@code daily.parquet} each. */
public enum DayColumn implements Column {
    KILLED_KG_CIVILIAN("people", "Kyrgyz civilians killed on the day"),
    KILLED_KG_GUARD("people", "Kyrgyz border guards and local armed men killed on the day"),
    KILLED_KG_ARMY("people", "Kyrgyz soldiers killed on the day"),
    KILLED_TJ_CIVILIAN("people", "Tajik civilians killed on the day"),
    KILLED_TJ_GUARD("people", "Tajik border guards and local armed men killed on the day"),
    KILLED_TJ_ARMY("people", "Tajik soldiers killed on the day"),
    INJURED_KG_CIVILIAN("people", "Kyrgyz civilians injured on the day"),
    INJURED_KG_GUARD("people", "Kyrgyz border guards and local armed men injured on the day"),
    INJURED_KG_ARMY("people", "Kyrgyz soldiers injured on the day"),
    INJURED_TJ_CIVILIAN("people", "Tajik civilians injured on the day"),
    INJURED_TJ_GUARD("people", "Tajik border guards and local armed men injured on the day"),
    INJURED_TJ_ARMY("people", "Tajik soldiers injured on the day"),
    MISSING_KG("people", "Kyrgyz held or missing at the end of the day"),
    MISSING_TJ("people", "Tajiks held or missing at the end of the day"),
    AWAY_KG("people", "Kyrgyz displaced (on the road or in reception places) at the end of the day"),
    AWAY_TJ("people", "Tajiks displaced (on the road or in reception places) at the end of the day"),
    EVACUATED_KG("people", "Kyrgyz who left home on the day for the first time in the run"),
    EVACUATED_TJ("people", "Tajiks who left home on the day for the first time in the run"),
    HOMES_KG("homes", "Kyrgyz homes destroyed on the day"),
    HOMES_TJ("homes", "Tajik homes destroyed on the day"),
    STARTED("incidents", "new disputes that began on the day"),
    ENGAGED("sectors", "most sectors engaged in one hour of the day"),
    LEVEL_KG(
            "level",
            "highest level of a Kyrgyz front on the day: 0 none or altercation, 1 stones, 2 shots, 3 mortars, 4 army"),
    LEVEL_TJ(
            "level",
            "highest level of a Tajik front on the day: 0 none or altercation, 1 stones, 2 shots, 3 mortars, 4 army"),
    CLOSED("crossings", "crossings closed at the end of the day"),
    CEASEFIRE("yes or no", "a ceasefire is in force at the end of the day"),
    TROOPS_KG("people", "Kyrgyz army soldiers in the sectors at the end of the day"),
    TROOPS_TJ("people", "Tajik army soldiers in the sectors at the end of the day"),
    POSTURE_KG("share", "forward posture of Kyrgyzstan, 0 none to 1 fully forward"),
    POSTURE_TJ("share", "forward posture of Tajikistan, 0 none to 1 fully forward"),
    DEFICIT_KG("share", "legitimacy deficit of the Kyrgyz government, 0 none to 1"),
    DEFICIT_TJ("share", "legitimacy deficit of the Tajik government, 0 none to 1"),
    MEDIATION("share", "outside pressure to stop: bilateral channel and third parties together"),
    SHORTAGE("share", "irrigation water lacking in the contested sectors, weighted by people");

    private static final int KINDS = Kind.values().length;
    private static final DayColumn[] ALL = values(); // values() copies at each call, and days are written often

    private final String unit;
    private final String meaning;

    DayColumn(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /** The column of a side and kind of the dead. */
    public static DayColumn killed(Side side, Kind kind) {
        return ALL[KILLED_KG_CIVILIAN.ordinal() + side.ordinal() * KINDS + kind.ordinal()];
    }

    /** The column of a side and kind of the injured. */
    public static DayColumn injured(Side side, Kind kind) {
        return ALL[INJURED_KG_CIVILIAN.ordinal() + side.ordinal() * KINDS + kind.ordinal()];
    }

    /** The column of a side, given the Kyrgyz one of the pair. */
    public DayColumn of(Side side) {
        return ALL[ordinal() + side.ordinal()];
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
        return ordinal() <= HOMES_TJ.ordinal() ? Sense.LESS_IS_BETTER : Sense.NEUTRAL;
    }

    @Override
    public boolean whole() {
        return ordinal() < POSTURE_KG.ordinal();
    }
}
