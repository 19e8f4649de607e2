package isfara.outcome;

import java.util.Locale;

/** What is counted of each settlement over a whole run. */
public enum SettlementColumn implements Column {
    EVACUATED("people", "people who left home at least once; not those displaced before the start"),
    MOST_AWAY("people", "most people away from home at one time, those displaced before the start included"),
    KILLED("people", "residents killed: civilians, and villagers under arms where a lever armed them"),
    HOMES_DESTROYED("homes", "homes destroyed");

    private final String unit;
    private final String meaning;

    SettlementColumn(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
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
        return Sense.LESS_IS_BETTER;
    }

    @Override
    public boolean whole() {
        return true;
    }
}
