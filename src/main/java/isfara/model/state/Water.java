package isfara.model.state;

import isfara.model.Orders;
import isfara.world.Series;
import isfara.world.Settlement;
import isfara.world.WaterLink;
import isfara.world.WaterNetwork;
import isfara.world.WaterNode;
import isfara.world.World;
import java.util.Arrays;

/** Water in the rivers, canals and reservoirs, and what the fields lack. Flows are in cubic metres a second. */
public final class Water {

    /** Cubic metres a second for a day, in million cubic metres. */
    public static final double DAILY = 0.0864;

    /** Flow that reaches each node. */
    public final double[] inflow;
    /** What is taken at each node for its settlements. */
    public final double[] taken;
    /** What each link carries on. */
    public final double[] carried;
    /** What leaves the network at each node: river mouths, drains, spilling reservoirs. */
    public final double[] lost;
    /** What goes into (or, negative, comes out of) each node's reservoir. */
    public final double[] stored;
    /** Water in each node's reservoir, in million cubic metres. */
    public final double[] volume;
    /** Share of its flow that each node loses to damage, 0 when whole. */
    public final double[] damage;
    /** Day on which the damage is repaired. */
    public final int[] repairedOn;
    /** Share of the water wanted that each settlement lacks, 0 to 1. */
    public final double[] shortage;
    /** Share of the water wanted that the settlements of the sectors lack, weighted by people. */
    public double lacking;
    /** River flow of the year relative to the mean year. */
    public double yearFactor = 1;

    private final double[] gate;
    private double river = 1;
    private double ponds;

    private final World world;
    private final WaterPlan plan;
    private final double[] wanted;

    /** Dry rivers, and reservoirs filled to a share. */
    public Water(World world, WaterPlan plan, double storage) {
        this.world = world;
        this.plan = plan;
        int nodes = world.water().nodes().size();
        inflow = new double[nodes];
        taken = new double[nodes];
        carried = new double[world.water().links().size()];
        lost = new double[nodes];
        stored = new double[nodes];
        volume = new double[nodes];
        damage = new double[nodes];
        repairedOn = new int[nodes];
        wanted = new double[nodes];
        shortage = new double[world.settlements().size()];
        gate = new double[nodes];
        Arrays.fill(gate, 1);
        for (WaterNode node : world.water().nodes()) {
            volume[node.index()] = reservoir(node) ? storage * node.volumeMm3() : 0;
        }
    }

    /** Takes today's orders; returns whether they differ from yesterday's, so that the water is to be shared out anew. */
    public boolean obey(Orders orders) {
        boolean changed = river != orders.river() || ponds != orders.storage();
        river = orders.river();
        ponds = orders.storage();
        for (int n = 0; n < gate.length; n++) {
            changed |= gate[n] != orders.gate(n);
            gate[n] = orders.gate(n);
        }
        return changed;
    }

    /**
     * Routes the water of some days through the network, from the sources down.
     *
     * @param dayOfYear counted from 1
     * @param days how long the flows can last without a reservoir running dry or over
     * @param demand demand relative to that which an average year just meets
     */
    public void flow(int dayOfYear, int days, double demand) {
        double season = world.hydrology().demandOn(dayOfYear);
        for (WaterNode node : world.water().nodes()) {
            int n = node.index();
            double factor = node.series() == Series.STEADY ? 1 : yearFactor * river;
            inflow[n] = node.inflow(world.hydrology(), dayOfYear) * factor;
            wanted[n] = demand * season * plan.need(n);
        }
        for (int n : plan.order()) {
            if (reservoir(world.water().nodes().get(n))) {
                release(n, days, demand * season);
            } else {
                share(n, days);
            }
        }
        double sum = 0;
        double people = 0;
        for (Settlement s : world.settlements()) {
            int node = world.water().supplies().get(s.index());
            shortage[s.index()] = node < 0 || wanted[node] <= 0 ? 0 : 1 - taken[node] / wanted[node];
            if (s.sector() >= 0 && node >= 0) {
                sum += s.people() * shortage[s.index()];
                people += s.people();
            }
        }
        lacking = sum / people;
    }

    /** Lets the present flows fill and empty the reservoirs for some days, no more than they were worked out for. */
    public void pass(int days) {
        for (int n = 0; n < volume.length; n++) {
            volume[n] += stored[n] * DAILY * days;
        }
    }

    private static boolean reservoir(WaterNode node) {
        return node.kind() == WaterNode.Kind.RESERVOIR && node.series() == Series.NONE && node.volumeMm3() > 0;
    }

    /** An ordinary node: its villages draw, the links carry on, the river keeps what a canal cannot take. */
    private void share(int n, int days) {
        WaterNetwork network = world.water();
        double flow = inflow[n];
        boolean passes = network.retained(n) <= 0;
        double within = passes ? WaterPlan.LIFTED * flow : network.retained(n) * flow;
        taken[n] = StrictMath.min(wanted[n], within);
        double shared = passes ? flow - taken[n] : flow;
        double left = flow - taken[n] - carry(n, shared);
        double river = 0;
        for (WaterLink link : plan.out(n)) {
            river += link.kind() == WaterLink.Kind.RIVER ? link.share() : 0;
        }
        double unclaimed = passes ? 0 : within - taken[n];
        double refused = StrictMath.max(0, left - unclaimed);
        for (WaterLink link : plan.out(n)) {
            if (link.kind() == WaterLink.Kind.RIVER && river > 0) {
                pass(link, refused * link.share() / river);
            }
        }
        lost[n] = river > 0 ? left - refused : left;
        stored[n] = 0;
        if (ponds > 0 || volume[n] > 0) {
            keep(n, days);
        }
    }

    /** Ponds that are ordered beside a node: they keep what would be lost there, and give what its fields lack. */
    private void keep(int n, int days) {
        double room = (ponds * plan.shareOfNeed(n) - volume[n]) / (DAILY * days);
        double kept = StrictMath.min(lost[n], room);
        double given = StrictMath.min(wanted[n] - taken[n], volume[n] / (DAILY * days));
        stored[n] = kept - given;
        lost[n] -= kept;
        taken[n] += given;
    }

    /** A reservoir: it gives what the fields below want, as long as it has water, and spills when it is full. */
    private void release(int n, int days, double season) {
        WaterNode node = world.water().nodes().get(n);
        double below = 0;
        for (WaterLink link : plan.out(n)) {
            below += season * plan.need(link.to()) / StrictMath.max(link.share(), 1e-9);
        }
        double most = inflow[n] + volume[n] / (DAILY * days);
        double given = carry(n, StrictMath.min(below, most));
        double full = (node.volumeMm3() - volume[n]) / (DAILY * days);
        taken[n] = 0;
        stored[n] = StrictMath.min(inflow[n] - given, full);
        lost[n] = inflow[n] - given - stored[n];
    }

    /** Sends a flow down a node's links by their shares; returns what they took. */
    private double carry(int n, double flow) {
        double sum = 0;
        for (WaterLink link : plan.out(n)) {
            double whole = link.kind() == WaterLink.Kind.RIVER
                    ? 1
                    : (1 - damage[n]) * (1 - damage[link.to()]) * gate[n] * gate[link.to()];
            double carries = StrictMath.min(link.capacityM3s(), link.share() * flow) * whole;
            carried[link.index()] = 0;
            pass(link, carries);
            sum += carries;
        }
        return sum;
    }

    private void pass(WaterLink link, double flow) {
        carried[link.index()] += flow;
        inflow[link.to()] += flow;
    }
}
