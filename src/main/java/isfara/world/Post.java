package isfara.world;

/**
 * A manned post of the border guards at the line.
 *
 * @param index place in {@link World#posts()}
 * @param id name used in files
 * @param name name used in texts
 * @param side whose guards man it
 * @param kind what it is
 * @param at where it stands
 * @param low fewest guards; an order of magnitude, estimated
 * @param high most guards; an order of magnitude, estimated
 * @param sector the sector it stands in, or -1
 * @param unit the detachment it belongs to
 * @param pairedWith index of the other side's half of the same crossing, or -1
 */
public record Post(
        int index,
        String id,
        String name,
        Side side,
        Kind kind,
        GeoPoint at,
        int low,
        int high,
        int sector,
        String unit,
        int pairedWith) {

    /** What a post is. */
    public enum Kind {
        /** A crossing point on a road. */
        CROSSING,
        /** An outpost (zastava): a building with quarters. */
        OUTPOST,
        /** A smaller post. */
        POST
    }

    Post swapped() {
        return new Post(index, id, name, side.other(), kind, at, low, high, sector, unit, pairedWith);
    }
}
