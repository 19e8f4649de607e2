package isfara.model.state;

import isfara.model.Orders;
import isfara.model.Parameters;
import isfara.model.Rates;
import isfara.model.Setup;
import isfara.outcome.Kind;
import isfara.random.Streams;
import isfara.world.Sector;
import isfara.world.Side;
import isfara.world.World;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Everything that there is in one run. */
public final class Border {

    /** The facts. */
    public final World world;
    /** What follows from them. */
    public final Terrain terrain;
    /** The numbers of the run. */
    public final Parameters p;
    /** What the levers make of the rates today. */
    public final Rates rates;
    /** What they order outright today. */
    public final Orders orders;
    /** The run's luck. */
    public final Streams luck;
    /** Where the run stands in time. */
    public final Clock clock;
    /** The sectors. */
    public final List<SectorState> sectors;
    /** The fighting as a whole. */
    public final Theatre theatre = new Theatre();
    /** Soldiers. */
    public final Forces forces;
    /** The people. */
    public final Households households;
    /** What is known of each place. */
    public final Shelter shelter;
    /** Rivers and canals. */
    public final Water water;
    /** The crossings. */
    public final Crossings crossings;
    /** The record. */
    public final Chronicle chronicle;

    /** Quarrels that will begin later on the present day. */
    public final List<Planned> agenda = new ArrayList<>();

    private final Swayed swayed = new Swayed(this);
    private final Capital kg = new Capital(Side.KG);
    private final Capital tj = new Capital(Side.TJ);

    /** The world at midnight of the first day, before anything has happened. */
    public Border(Terrain terrain, Setup setup) {
        this.terrain = terrain;
        world = terrain.world();
        p = Parameters.of(setup.parameters());
        rates = new Rates(world.sectors().size());
        orders = new Orders(world.sectors().size(), world.water().nodes().size());
        luck = setup.swapped() ? Streams.swapped(setup.seed()) : Streams.of(setup.seed());
        clock = new Clock(setup.start());
        sectors = weigh();
        forces = new Forces(world, p.guards().strength());
        households = new Households(world, setup.households(), luck, p.evacuation(), p.homecoming());
        shelter = new Shelter(world);
        water = new Water(world, terrain.waterPlan(), p.water().storageStart());
        crossings = new Crossings(world, p.start().closed() >= 0.5);
        chronicle = new Chronicle(setup.days());
    }

    /** A side's capital. */
    public Capital capital(Side side) {
        return side == Side.KG ? kg : tj;
    }

    /** Whether anything goes on that is to be followed hour by hour. */
    public boolean engaged() {
        if (theatre.episode != null || theatre.ceasefire) {
            return true;
        }
        for (SectorState sector : sectors) {
            if (sector.engaged()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a crowd of the day before will come back before an hour. */
    public boolean crowdReturnsBefore(int hour) {
        for (SectorState sector : sectors) {
            if (sector.returning != null && sector.returnsAt < hour) {
                return true;
            }
        }
        return false;
    }

    /** What the levers make of things today. */
    public Swayed swayed() {
        return swayed;
    }

    /** Buries the dead of a sector: counts them wherever they are counted. */
    public void count(SectorState sector, Side side, Kind kind, int killed, int injured) {
        Front front = sector.front(side);
        front.dead6 += killed;
        front.dead24 += killed;
        capital(side).dead24 += killed;
        theatre.dead[side.ordinal()] += killed;
        chronicle.killed(clock.day(), side, kind, killed);
        chronicle.injured(clock.day(), side, kind, injured);
        if (sector.clash != null) {
            sector.clash.killed.add(side, kind, killed);
            sector.clash.injured.add(side, kind, injured);
        }
        if (theatre.episode != null) {
            theatre.episode.killed.add(side, kind, killed);
            theatre.episode.injured.add(side, kind, injured);
        }
    }

    private List<SectorState> weigh() {
        double sum = 0;
        double[] weight = new double[world.sectors().size()];
        for (Sector sector : world.sectors()) {
            weight[sector.index()] =
                    FastMath.pow(sector.disputedShare(), p.friction().weightExponent());
            sum += weight[sector.index()];
        }
        List<SectorState> states = new ArrayList<>();
        for (Sector sector : world.sectors()) {
            states.add(new SectorState(
                    sector, weight[sector.index()] * p.friction().weightTotal() / sum));
        }
        return List.copyOf(states);
    }
}
