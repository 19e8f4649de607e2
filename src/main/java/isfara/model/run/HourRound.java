package isfara.model.run;

import isfara.model.RunawayException;
import isfara.model.phase.Capitals;
import isfara.model.phase.Checkpoints;
import isfara.model.phase.Crowds;
import isfara.model.phase.Departures;
import isfara.model.phase.Episodes;
import isfara.model.phase.Exposure;
import isfara.model.phase.Firing;
import isfara.model.phase.Guards;
import isfara.model.phase.Incidents;
import isfara.model.phase.Levels;
import isfara.model.phase.Offensive;
import isfara.model.phase.Phase;
import isfara.model.phase.Records;
import isfara.model.phase.Reports;
import isfara.model.phase.Seasons;
import isfara.model.phase.Standing;
import isfara.model.phase.Troops;
import isfara.model.phase.Truces;
import isfara.model.phase.Victims;
import isfara.model.phase.Widening;
import isfara.model.state.Border;
import isfara.outcome.Toll;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** An hour while there is something to follow: its phases in order. It schedules itself anew until all is calm. */
final class HourRound implements Steppable {

    private static final long serialVersionUID = 1L;

    private final transient Border border;
    private final transient List<Phase> phases;
    private final transient Incidents incidents;
    private final transient Episodes episodes;
    private final transient Checkpoints checkpoints;
    private final transient Troops troops;
    private final transient Standing standing;
    private final transient Offensive offensive;
    private final transient Guards guards;
    private final transient Seasons seasons;
    private final transient Firing firing;
    private final transient Records records;
    private final int workLimit;
    private boolean scheduled;
    private int stepped;

    HourRound(Border border, Exposure exposure, int workLimit) {
        this.border = border;
        this.workLimit = workLimit;
        incidents = new Incidents(border);
        episodes = new Episodes(border);
        checkpoints = new Checkpoints(border);
        standing = new Standing(border);
        troops = new Troops(border);
        guards = new Guards(border);
        seasons = new Seasons(border);
        firing = new Firing(border, exposure, new Victims(border, exposure));
        records = new Records(border);
        Truces truces = new Truces(border, incidents);
        offensive = new Offensive(border, incidents, truces);
        phases = List.of(
                incidents::begin,
                new Crowds(border),
                guards,
                troops,
                new Levels(border),
                new Widening(border, incidents, truces),
                offensive,
                new Capitals(border),
                truces,
                firing,
                seasons::damage,
                new Departures(border, exposure),
                episodes,
                checkpoints,
                records::hour,
                incidents::end);
    }

    @Override
    public void step(SimState state) {
        scheduled = false;
        int hour = (int) state.schedule.getTime();
        if (hour >= nextDay()) {
            return; // the last day is over
        }
        border.clock.at(hour);
        stepped++;
        phases.forEach(Phase::run);
        if (border.chronicle.engagedHours > workLimit) {
            throw new RunawayException(workLimit);
        }
        boolean later = !border.agenda.isEmpty() || border.crowdReturnsBefore(nextDay());
        if (border.engaged() || later) {
            schedule(state, hour + 1);
        }
    }

    /** Makes sure that an hour is stepped. */
    void wake(SimState state, int hour) {
        if (!scheduled) {
            schedule(state, hour);
        }
    }

    /** Hours stepped since this was last asked. */
    int stepped() {
        int hours = stepped;
        stepped = 0;
        return hours;
    }

    Episodes episodes() {
        return episodes;
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    Troops troops() {
        return troops;
    }

    Standing standing() {
        return standing;
    }

    Offensive offensive() {
        return offensive;
    }

    Guards guards() {
        return guards;
    }

    Seasons seasons() {
        return seasons;
    }

    Firing firing() {
        return firing;
    }

    Records records() {
        return records;
    }

    /** Ends what is still going on when the run is over. */
    void close() {
        incidents.close();
        if (border.theatre.episode != null) {
            episodes.end(true);
        }
    }

    /** Deaths as the two sides report them. */
    Toll reported() {
        return new Reports(border).count();
    }

    private int nextDay() {
        return (border.clock.day() + 1) * (int) DayRound.HOURS;
    }

    private void schedule(SimState state, int hour) {
        scheduled = true;
        state.schedule.scheduleOnce(hour, BorderModel.HOUR_ORDER, this);
    }
}
