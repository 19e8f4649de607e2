package isfara.world;

/**
 * A body of troops behind the line that can be sent to a sector.
 *
 * @param index place in {@link World#garrisons()}
 * @param id name used in files
 * @param name name used in texts
 * @param side whose troops they are
 * @param kind what they are
 * @param at where they are based
 * @param low fewest troops; an order of magnitude, estimated
 * @param high most troops; an order of magnitude, estimated
 * @param unit the detachment or army they belong to
 */
public record Garrison(
        int index, String id, String name, Side side, Kind kind, GeoPoint at, int low, int high, String unit) {

    /** What the troops are. */
    public enum Kind {
        /** Headquarters and reserve of a border detachment. */
        BORDER_DETACHMENT,
        /** A special force. */
        SPECIAL_FORCE,
        /** An army garrison with heavy weapons. */
        ARMY
    }

    Garrison swapped() {
        return new Garrison(index, id, name, side.other(), kind, at, low, high, unit);
    }
}
