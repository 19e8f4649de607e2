package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Homecoming;
import isfara.model.rule.Flight;
import isfara.model.state.Border;
import isfara.model.state.Households;
import isfara.model.state.SectorState;
import isfara.model.state.Shelter;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Place;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Daily: homes are rebuilt, displaced people return when it is calm, and some settle elsewhere for good. */
public final class Returns implements Phase {

    private static final double FEW_GONE = 0.02;
    private static final int TEN_DAYS = 10;

    private final Border border;
    private final int[] cameBack;
    private final int[] emigrated;
    private final int[] lookedAt;
    private final List<Integer> changed = new ArrayList<>();

    /** For a run. */
    public Returns(Border border) {
        this.border = border;
        cameBack = new int[border.world.places().size()];
        emigrated = new int[cameBack.length];
        lookedAt = new int[cameBack.length];
        Arrays.fill(lookedAt, -1);
    }

    /** Memory of fleeing at a place today. */
    static double memory(Border border, int place) {
        Shelter s = border.shelter;
        double memory = s.memory[place];
        if (memory == 0) {
            return 0;
        }
        int days = border.clock.day() - s.memoryDay[place];
        if (days > 0) {
            double loss = border.p.homecoming().memoryLoss();
            memory *= days == 1 ? 1 - loss : FastMath.exp(-loss * days);
            s.memory[place] = memory;
            s.memoryDay[place] = border.clock.day();
        }
        return memory;
    }

    @Override
    public void run() {
        rebuild();
        Shelter s = border.shelter;
        if (s.absentCount == 0) {
            return;
        }
        int kept = 0;
        for (int i = 0; i < s.absentCount; i++) {
            int agent = s.absent[i];
            remember(border.households.place[agent]);
            if (!home(agent)) {
                s.absent[kept++] = agent;
            }
        }
        s.absentCount = kept;
        tell();
    }

    /** A sector's contested roads open again when its incident is over. */
    public void clearRoads() {
        for (SectorState sector : border.sectors) {
            if (sector.roadsBlocked && !sector.engaged()) {
                sector.roadsBlocked = false;
                border.chronicle.tell(new Event.RoadsChanged(border.clock.hour(), sector.index(), true));
            }
        }
    }

    private boolean home(int agent) {
        Households h = border.households;
        Shelter s = border.shelter;
        Homecoming p = border.p.homecoming();
        int at = h.place[agent];
        Place place = border.world.places().get(at);
        boolean calm = border.clock.hour() - s.lastDanger[at] >= p.calm() && h.arrives[agent] <= border.clock.hour();
        if (!calm || border.theatre.level.atLeast(Level.MORTARS)) {
            return false;
        }
        s.ordered[at] = false;
        double people = place.people();
        double homeless = s.destroyed[at] * Households.PEOPLE_A_HOME / people;
        boolean lostHome = h.rank[agent] < homeless;
        Side side = sideOf(at);
        double never = (lostHome ? p.neverHome() : p.never()) * border.swayed().at(Rate.NEVER, at, side);
        double chance = Flight.comeHome(p, h.slow[agent], s.atHome[at] / people)
                * border.swayed().at(Rate.RETURN, at, side);
        if (!border.luck.open(Chance.RETURN, agent, border.clock.day()).happens(chance)) {
            return false;
        }
        // decided once for each time away: were it drawn anew every day, nearly all who wait for their home would give
        // up
        double givesUp =
                border.luck.open(Chance.DESTINATION, agent, h.arrives[agent]).nextDouble();
        boolean settles = givesUp < never;
        if (lostHome && !settles) {
            return false;
        }
        int settling = settles ? h.emigrate(agent) : 0;
        int returning = h.comeHome(agent);
        s.away[at] -= returning + settling;
        s.atHome[at] += returning;
        s.awayBySide[side.ordinal()] -= returning + settling;
        if (cameBack[at] + emigrated[at] == 0) {
            changed.add(at);
        }
        cameBack[at] += returning;
        emigrated[at] += settling;
        return true;
    }

    private void rebuild() {
        Shelter s = border.shelter;
        if (s.ruined.isEmpty() || border.clock.day() % TEN_DAYS != 0) {
            return;
        }
        for (int at : s.ruined) {
            double faster = border.swayed().at(Rate.REBUILD, at, sideOf(at));
            double chance =
                    Stream.chance(TEN_DAYS * faster / border.p.homecoming().rebuild());
            Stream luck = border.luck.open(Chance.RETURN, -1 - at, border.clock.day());
            s.destroyed[at] -= luck.binomial(s.destroyed[at], chance);
        }
        s.ruined.removeIf(at -> s.destroyed[at] == 0);
    }

    /** Once a day for each place with people away: it will remember that they had to flee. */
    private void remember(int at) {
        Shelter s = border.shelter;
        if (lookedAt[at] == border.clock.day()) {
            return;
        }
        lookedAt[at] = border.clock.day();
        if (s.away[at] > FEW_GONE * border.world.places().get(at).people()) {
            s.memory[at] =
                    StrictMath.min(1, memory(border, at) + border.p.homecoming().memoryGain());
        }
    }

    /** By settlement, in the order of the places. */
    private void tell() {
        changed.sort(null);
        int i = 0;
        while (i < changed.size()) {
            int settlement = border.world.places().get(changed.get(i)).settlement();
            int back = 0;
            int gone = 0;
            while (i < changed.size()
                    && border.world.places().get(changed.get(i)).settlement() == settlement) {
                int at = changed.get(i++);
                back += cameBack[at];
                gone += emigrated[at];
                cameBack[at] = 0;
                emigrated[at] = 0;
            }
            if (back > 0) {
                border.chronicle.tell(new Event.CameBack(border.clock.hour(), settlement, back));
            }
            if (gone > 0) {
                border.chronicle.tell(new Event.Emigrated(border.clock.hour(), settlement, gone));
            }
        }
        changed.clear();
    }

    private Side sideOf(int place) {
        return border.world
                .settlements()
                .get(border.world.places().get(place).settlement())
                .side();
    }
}
