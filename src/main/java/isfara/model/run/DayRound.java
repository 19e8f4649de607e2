package isfara.model.run;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Setup;
import isfara.model.phase.Moods;
import isfara.model.phase.Onset;
import isfara.model.phase.Phase;
import isfara.model.phase.Returns;
import isfara.model.phase.Works;
import isfara.model.state.Border;
import isfara.model.state.SectorState;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A day: its phases in order, and the hours in which there will be something to follow. */
final class DayRound implements Steppable {

    private static final long serialVersionUID = 1L;

    /** Hours between two rounds. */
    static final double HOURS = 24;

    private final transient Border border;
    private final transient Setup setup;
    private final transient HourRound hours;
    private final transient List<Phase> phases;
    private int next;

    DayRound(Border border, Setup setup, HourRound hours) {
        this.border = border;
        this.setup = setup;
        this.hours = hours;
        Returns returns = new Returns(border);
        phases = List.of(
                this::levers,
                hours.seasons(),
                this::passQuietly,
                new Moods(border),
                new Works(border),
                hours.checkpoints()::reopen,
                returns::clearRoads,
                hours.troops()::withdraw,
                hours.standing(),
                hours.firing()::release,
                new Onset(border, setup.quarrels()),
                returns);
    }

    @Override
    public void step(SimState state) {
        if (next > 0) {
            hours.records().endOfDay();
        }
        if (next == setup.days()) {
            next++;
            return;
        }
        int year = border.clock.year();
        border.clock.dawnOf(next++);
        if (border.clock.year() != year) {
            hours.guards().fillPosts();
        }
        phases.forEach(Phase::run);
        wake(state);
    }

    boolean over() {
        return next > setup.days();
    }

    /** Every morning all rates are plain; the levers in force scale them. */
    private void levers() {
        if (setup.influences().isEmpty()) {
            return;
        }
        border.rates.reset();
        border.orders.reset();
        Morning morning = new Morning(
                border.clock.day(),
                border.clock.date(),
                border.rates,
                border.orders,
                border.luck,
                border.chronicle::tell,
                side -> border.capital(side).posture,
                border.theatre.episode != null);
        for (Influence influence : setup.influences()) {
            influence.morning(morning);
        }
    }

    private void passQuietly() {
        int passed = next == 1 ? 0 : (int) HOURS - hours.stepped();
        if (passed > 0) {
            hours.episodes().pass(passed);
        }
    }

    private void wake(SimState state) {
        int first = Integer.MAX_VALUE;
        if (border.engaged()) {
            first = border.clock.hour();
        } else if (!border.agenda.isEmpty()) {
            first = border.agenda.get(0).hour();
        }
        first = StrictMath.min(first, hours.offensive().hour());
        int tomorrow = border.clock.hour() + (int) HOURS;
        for (SectorState sector : border.sectors) {
            if (sector.returning != null && sector.returnsAt < tomorrow) {
                first = StrictMath.min(first, sector.returnsAt);
            }
        }
        if (first != Integer.MAX_VALUE) {
            hours.wake(state, first);
        }
    }
}
