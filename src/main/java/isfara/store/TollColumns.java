package isfara.store;

import isfara.outcome.DayColumn;
import isfara.outcome.Kind;
import isfara.outcome.Sense;
import isfara.outcome.Toll;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The columns of the killed, or of the injured: one for each side and kind, meant as in {@code daily.parquet}. */
final class TollColumns {

    private TollColumns() {}

    /**
     * Declares them.
     *
     * @param what {@code killed} or {@code injured}
     * @param when what the people are counted over, as it stands in a sentence: incident, episode
     */
    static <T> List<Cell<T>> of(String what, String when, Function<T, Toll> toll) {
        List<Cell<T>> cells = new ArrayList<>();
        for (Side side : Side.BOTH) {
            for (Kind kind : Kind.values()) {
                String name = what + "_" + side.name().toLowerCase(Locale.ROOT) + "_" + kind.word();
                DayColumn daily = what.equals("killed") ? DayColumn.killed(side, kind) : DayColumn.injured(side, kind);
                String meaning = daily.meaning().replace("on the day", "in the " + when);
                cells.add(Cell.number(
                        new Field(name, Type.INTEGER, daily.unit(), meaning, Sense.LESS_IS_BETTER),
                        row -> toll.apply(row).of(side, kind)));
            }
        }
        return cells;
    }
}
