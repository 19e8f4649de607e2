package isfara.model.phase;

import isfara.model.state.Border;
import isfara.outcome.DayColumn;
import isfara.outcome.Kind;
import isfara.outcome.Toll;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Side;

/** What the sides say of their dead: each reports each of its dead with a probability of its own. */
public final class Reports {

    private final Border border;

    /** For a run. */
    public Reports(Border border) {
        this.border = border;
    }

    /** Deaths as reported by the side that suffered them. */
    public Toll count() {
        Toll reported = new Toll();
        for (Side side : Side.BOTH) {
            double share = border.p.reporting().share().of(side);
            for (Kind kind : Kind.values()) {
                int dead = (int) border.chronicle.days.sum(DayColumn.killed(side, kind));
                Stream luck = border.luck.open(Chance.REPORT, side, kind.ordinal(), 0);
                reported.add(side, kind, luck.binomial(dead, share));
            }
        }
        return reported;
    }
}
