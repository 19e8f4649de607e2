package isfara.model.run;

import isfara.model.Setup;
import isfara.model.phase.Exposure;
import isfara.model.phase.Losses;
import isfara.model.phase.Opening;
import isfara.model.state.Border;
import isfara.model.state.Terrain;
import isfara.outcome.Census;
import isfara.outcome.History;
import isfara.world.Side;
import sim.engine.SimState;

/**
 * The model on MASON's schedule. A quiet day is one step; the hours of a day are stepped only while there is something to follow.
 *
 * <p>MASON's own generator is never drawn from: luck comes from keyed streams, so nothing depends on the order of steps.
 */
public final class BorderModel extends SimState {

    private static final long serialVersionUID = 1L;

    /** Daily phases come before the hourly ones of the same instant. */
    static final int DAY_ORDER = 0;

    static final int HOUR_ORDER = 1;

    private final transient Setup setup;
    private final transient Terrain terrain;
    private transient Border border;
    private transient HourRound hours;
    private transient DayRound days;
    private transient Census[] before;

    /** A run that has not begun. */
    public BorderModel(Terrain terrain, Setup setup) {
        super(setup.seed());
        this.terrain = terrain;
        this.setup = setup;
    }

    @Override
    public void start() {
        super.start();
        border = new Border(terrain, setup);
        before = new Census[] {border.households.census(Side.KG), border.households.census(Side.TJ)};
        Exposure exposure = new Exposure(border);
        new Opening(border, exposure).run();
        hours = new HourRound(border, exposure, setup.workLimit());
        days = new DayRound(border, setup, hours);
        schedule.scheduleRepeating(0, DAY_ORDER, days, DayRound.HOURS);
    }

    /** What there is at the moment. */
    public Border border() {
        return border;
    }

    /** Whether the last day is over. */
    public boolean over() {
        return days.over();
    }

    /** Closes the books; call once, when the run is {@link #over}. */
    public History history() {
        hours.close();
        return new History(
                border.chronicle.days,
                border.chronicle.incidents,
                border.chronicle.episodes,
                border.chronicle.events,
                before[0],
                border.households.census(Side.KG),
                before[1],
                border.households.census(Side.TJ),
                hours.reported(),
                new Losses(border).bySettlement(),
                border.chronicle.engagedHours);
    }
}
