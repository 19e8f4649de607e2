package isfara.gui.scene;

import java.util.List;

/**
 * Rivers and canals of the present ten days.
 *
 * @param nodes every node of the network
 * @param carried what each link carries, m3/s
 * @param lacking share of the water wanted that the settlements of the sectors lack, weighted by people, 0 to 1
 * @param yearFactor river flow of the year relative to the mean year
 */
public record WaterNow(List<Node> nodes, List<Double> carried, double lacking, double yearFactor) {

    /** Keeps copies. */
    public WaterNow {
        nodes = List.copyOf(nodes);
        carried = List.copyOf(carried);
    }

    /**
     * A river reach, an intake, a canal or a reservoir.
     *
     * @param node its index
     * @param inflow what reaches it, m3/s
     * @param taken what its settlements draw, m3/s
     * @param volume water stored, million m3
     * @param damage share of its flow lost to damage, 0 when whole
     * @param repairedOn day, since the start, on which the damage is repaired; meaningless when it is whole
     */
    public record Node(int node, double inflow, double taken, double volume, double damage, int repairedOn) {}
}
