package isfara.gui.scene;

import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.world.Road;
import isfara.world.Side;
import isfara.world.World;
import java.util.List;

/**
 * Everything that is to be seen of a run at one moment. It shares nothing with the model that it was taken from, the unchanging world
 * aside. Lists follow the world's order unless they say otherwise; numbers of sectors, settlements, posts, garrisons and water nodes
 * are indexes into the world.
 *
 * @param world the facts that do not change
 * @param moment when
 * @param kg Kyrgyzstan
 * @param tj Tajikistan
 * @param theatre the fighting as a whole
 * @param sectors every sector
 * @param settlements every settlement
 * @param units soldiers away from their garrisons, in the order in which they were sent
 * @param travellers people on the way to a place of reception, by the settlement that they left
 * @param crossings every crossing post
 * @param water rivers and canals
 * @param levers policy levers that are switched on
 * @param news what happened since the scene before, in order; since the beginning of the run for the first
 */
public record Scene(
        World world,
        Moment moment,
        SideNow kg,
        SideNow tj,
        TheatreNow theatre,
        List<SectorNow> sectors,
        List<SettlementNow> settlements,
        List<UnitNow> units,
        List<TravellersNow> travellers,
        List<CrossingNow> crossings,
        WaterNow water,
        List<LeverNow> levers,
        List<Event> news) {

    /** Keeps copies. */
    public Scene {
        sectors = List.copyOf(sectors);
        settlements = List.copyOf(settlements);
        units = List.copyOf(units);
        travellers = List.copyOf(travellers);
        crossings = List.copyOf(crossings);
        levers = List.copyOf(levers);
        news = List.copyOf(news);
    }

    /** A side. */
    public SideNow side(Side side) {
        return side == Side.KG ? kg : tj;
    }

    /** The highest level in any sector. */
    public Level level() {
        Level highest = Level.ALTERCATION;
        for (SectorNow sector : sectors) {
            highest = highest.max(sector.level());
        }
        return highest;
    }

    /** How many sectors see shots or worse. */
    public int sectorsUnderFire() {
        return (int)
                sectors.stream().filter(s -> s.level().atLeast(Level.SHOTS)).count();
    }

    /** People of both sides who are away from home. */
    public int away() {
        return kg.away() + tj.away();
    }

    /** People of both sides killed since the run began. */
    public int killed() {
        return kg.killed().total() + tj.killed().total();
    }

    /** Whether a contested road is blocked at either end. */
    public boolean roadBlocked(Road road) {
        return road.contested() && (roadsBlockedAt(road.from()) || roadsBlockedAt(road.to()));
    }

    private boolean roadsBlockedAt(int settlement) {
        int sector = world.settlements().get(settlement).sector();
        return sector >= 0 && sectors.get(sector).roadsBlocked();
    }
}
