package isfara.world;

import java.util.Arrays;
import java.util.List;

/**
 * Rivers, head works, canals and who drinks from them. Water enters at the sources, flows down the links, and each
 * settlement draws at one node.
 */
public final class WaterNetwork {
    private final List<WaterNode> nodes;
    private final List<WaterLink> links;
    private final List<Integer> supplies;
    private final double[] drawn;

    WaterNetwork(List<WaterNode> nodes, List<WaterLink> links, List<Integer> supplies) {
        this.nodes = List.copyOf(nodes);
        this.links = List.copyOf(links);
        this.supplies = List.copyOf(supplies);
        this.drawn = new double[nodes.size()];
        Arrays.fill(drawn, 1);
        for (WaterLink link : links) {
            drawn[link.from()] -= link.share();
        }
        for (int node = 0; node < drawn.length; node++) {
            drawn[node] = drawn[node] < 1e-9 ? 0 : drawn[node];
        }
    }

    /** All nodes, in the order of the table. */
    public List<WaterNode> nodes() {
        return nodes;
    }

    /** All links, each after the links into the node where it begins: one pass in this order routes the water. */
    public List<WaterLink> links() {
        return links;
    }

    /** For each settlement the index of the node it draws from, or -1 if it is on none of these waters. */
    public List<Integer> supplies() {
        return supplies;
    }

    /** Share of a node's flow that no link carries on, 0-1: what is left for the settlements that draw there. */
    public double retained(int node) {
        return drawn[node];
    }

    /**
     * Share of a node's flow within reach of the settlements that draw there. It is {@link #retained} where something is
     * left; where the river passes on whole (the reaches above the intakes), villages lift what they need from the full
     * stream before it passes, and what they take is neglected: 1.
     */
    public double reachable(int node) {
        return drawn[node] > 0 ? drawn[node] : 1;
    }

    WaterNetwork swapped() {
        return new WaterNetwork(nodes.stream().map(WaterNode::swapped).toList(), links, supplies);
    }
}
