package isfara.model.state;

import isfara.world.Hydrology;
import isfara.world.Series;
import isfara.world.Settlement;
import isfara.world.WaterLink;
import isfara.world.WaterNetwork;
import isfara.world.WaterNode;
import isfara.world.World;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The order in which water is settled, and how much each node's fields want in an average year. Follows from the world alone.
 *
 * <p>No register of irrigated land by canal is at hand. So the yearly need at a node is set to what an average year brings there;
 * what makes a shortage is the season: the fields want water in April, the glaciers give it in July.
 */
public final class WaterPlan {

    /** Months in a year: the relative demands of the months sum to one. */
    private static final int MONTHS = 12;
    /** Villages on a reach that passes on whole lift at most this share of the stream (assumed). */
    static final double LIFTED = 0.15;

    private final int[] order;
    private final List<List<WaterLink>> out = new ArrayList<>();
    private final double[] need;
    private final double total;

    WaterPlan(World world) {
        WaterNetwork network = world.water();
        for (int n = 0; n < network.nodes().size(); n++) {
            out.add(new ArrayList<>());
        }
        network.links().forEach(link -> out.get(link.from()).add(link));
        order = downstream(network);
        need = yearlyNeed(world);
        total = Arrays.stream(need).sum();
    }

    /** Node indexes, each after all that feed it. */
    int[] order() {
        return order;
    }

    /** Links that leave a node. */
    List<WaterLink> out(int node) {
        return out.get(node);
    }

    /** Water wanted at a node, in cubic metres a second, per unit of the month's relative demand. */
    double need(int node) {
        return need[node];
    }

    /** Share of a node's fields in what all fields want. */
    double shareOfNeed(int node) {
        return need[node] / total;
    }

    private int[] downstream(WaterNetwork network) {
        int[] feeders = new int[network.nodes().size()];
        network.links().forEach(link -> feeders[link.to()]++);
        Deque<Integer> ready = new ArrayDeque<>();
        for (int n = 0; n < feeders.length; n++) {
            if (feeders[n] == 0) {
                ready.add(n);
            }
        }
        int[] sorted = new int[feeders.length];
        int at = 0;
        while (!ready.isEmpty()) {
            int n = ready.remove();
            sorted[at++] = n;
            for (WaterLink link : out.get(n)) {
                if (--feeders[link.to()] == 0) {
                    ready.add(link.to());
                }
            }
        }
        return sorted;
    }

    private double[] yearlyNeed(World world) {
        WaterNetwork network = world.water();
        double[] mean = meanFlow(world);
        int[] people = new int[mean.length];
        for (Settlement s : world.settlements()) {
            int node = network.supplies().get(s.index());
            if (node >= 0) {
                people[node] += s.people();
            }
        }
        double water = 0;
        double drinkers = 0;
        for (int n = 0; n < mean.length; n++) {
            boolean steady = network.nodes().get(n).series() == Series.STEADY;
            if (people[n] > 0 && network.retained(n) > 0 && !steady) {
                water += network.retained(n) * mean[n];
                drinkers += people[n];
            }
        }
        double[] wanted = new double[mean.length];
        for (int n = 0; n < mean.length; n++) {
            boolean own = network.retained(n) > 0 && network.nodes().get(n).series() != Series.STEADY;
            double average = own ? network.retained(n) * mean[n] : people[n] * water / drinkers;
            wanted[n] = people[n] > 0 ? MONTHS * average : 0;
        }
        return wanted;
    }

    private double[] meanFlow(World world) {
        Hydrology hydrology = world.hydrology();
        double[] mean = new double[world.water().nodes().size()];
        for (WaterNode node : world.water().nodes()) {
            for (int month = 1; month <= MONTHS; month++) {
                mean[node.index()] += switch (node.series()) {
                    case NONE -> 0;
                    case STEADY -> node.steadyM3s() / MONTHS;
                    default -> hydrology.flow(node.series(), month) / MONTHS;
                };
            }
        }
        for (int n : order) {
            for (WaterLink link : out.get(n)) {
                mean[link.to()] += StrictMath.min(link.capacityM3s(), link.share() * mean[n]);
            }
        }
        return mean;
    }
}
