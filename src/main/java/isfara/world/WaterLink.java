package isfara.world;

/**
 * A way that water takes from one node to the next. What a full canal cannot take stays in the river.
 *
 * @param index place in {@link WaterNetwork#links()}: a link stands after all links into the node where it begins
 * @param from index of the upper node
 * @param to index of the lower node
 * @param share part of the flow at the upper node that takes this way, 0-1; estimated unless the table says otherwise
 * @param capacityM3s most it can carry, m3/s; infinite for a river
 * @param kind what it is
 */
public record WaterLink(int index, int from, int to, double share, double capacityM3s, Kind kind) {

    /** What a link is. */
    public enum Kind {
        RIVER,
        CANAL,
        PUMPED
    }
}
