package isfara.analysis;

import static isfara.outcome.DayColumn.AWAY_KG;
import static isfara.outcome.DayColumn.EVACUATED_KG;

import isfara.outcome.DayColumn;
import isfara.outcome.Kind;
import isfara.world.Side;
import java.util.List;

/** What a curve over time counts. */
public enum Measure {
    /** Dead since the start. */
    KILLED("deaths", "killed since the start", true),
    /** Injured since the start. */
    INJURED("injured", "injured since the start", true),
    /** Away from home at the end of the day. */
    DISPLACED("displaced", "away from home on the day", false),
    /** Left home at least once since the start. */
    EVACUATED("evacuees", "left home at least once since the start", true);

    private final String word;
    private final String meaning;
    private final boolean cumulative;

    Measure(String word, String meaning, boolean cumulative) {
        this.word = word;
        this.meaning = meaning;
        this.cumulative = cumulative;
    }

    /** Its name in files and legends. */
    public String word() {
        return word;
    }

    /** What it counts, in words. */
    public String meaning() {
        return meaning;
    }

    /** Whether days add up; otherwise a day's value stands for itself. */
    public boolean cumulative() {
        return cumulative;
    }

    /** The parts it can be split into; the whole first. */
    public List<Part> parts() {
        return this == KILLED || this == INJURED ? Part.ALL_PARTS : Part.WHOLE_AND_SIDES;
    }

    /** The columns that make up a part. */
    List<DayColumn> columns(Part part) {
        return part.sides().stream()
                .flatMap(side -> switch (this) {
                    case KILLED -> part.kinds().stream().map(kind -> DayColumn.killed(side, kind));
                    case INJURED -> part.kinds().stream().map(kind -> DayColumn.injured(side, kind));
                    case DISPLACED -> List.of(AWAY_KG.of(side)).stream();
                    case EVACUATED -> List.of(EVACUATED_KG.of(side)).stream();
                })
                .toList();
    }

    /** Some of the people: everybody, a side, a kind, or a kind of a side. */
    public record Part(String word, List<Side> sides, List<Kind> kinds) {

        /** Everybody. */
        public static final Part WHOLE = new Part("all", Side.BOTH, List.of(Kind.values()));

        private static final List<Part> WHOLE_AND_SIDES = List.of(WHOLE, of(Side.KG), of(Side.TJ));

        private static final List<Part> ALL_PARTS = List.of(
                WHOLE,
                of(Side.KG),
                of(Side.TJ),
                of(Kind.CIVILIAN),
                of(Kind.GUARD),
                of(Kind.ARMY),
                of(Side.KG, Kind.CIVILIAN),
                of(Side.KG, Kind.GUARD),
                of(Side.KG, Kind.ARMY),
                of(Side.TJ, Kind.CIVILIAN),
                of(Side.TJ, Kind.GUARD),
                of(Side.TJ, Kind.ARMY));

        /** A side. */
        public static Part of(Side side) {
            return new Part(side.name(), List.of(side), List.of(Kind.values()));
        }

        /** A kind, on both sides. */
        public static Part of(Kind kind) {
            return new Part(kind.word(), Side.BOTH, List.of(kind));
        }

        /** A kind of a side. */
        public static Part of(Side side, Kind kind) {
            return new Part(side.name() + " " + kind.word(), List.of(side), List.of(kind));
        }
    }
}
