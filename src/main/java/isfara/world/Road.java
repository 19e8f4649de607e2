package isfara.world;

/**
 * A stretch of road between two settlements, open in both directions.
 *
 * @param index place in {@link Roads#stretches()}
 * @param from index of the settlement at one end
 * @param to index of the settlement at the other
 * @param km length; computed from the straight line unless the table names a source
 * @param kind how good it is
 * @param contested it runs through disputed ground: blocked by crowds, or under fire, in a crisis
 * @param foreign it crosses the state border, or another country's ground on the way
 * @param crossing index of the crossing post it passes, or -1
 */
public record Road(
        int index, int from, int to, double km, Kind kind, boolean contested, boolean foreign, int crossing) {

    /** How good a road is, and how fast a loaded car or lorry gets along it. */
    public enum Kind {
        /** Main road: 60 km/h (assumed). */
        MAIN(60),
        /** Local road: 35 km/h (assumed). */
        LOCAL(35),
        /** Hill track: 15 km/h (assumed). */
        TRACK(15);

        private final double kmPerHour;

        Kind(double kmPerHour) {
            this.kmPerHour = kmPerHour;
        }

        /** Travelling speed, km/h. */
        public double kmPerHour() {
            return kmPerHour;
        }
    }

    /** Time from end to end. */
    public double hours() {
        return km / kind.kmPerHour();
    }

    /** True if it may be used. */
    boolean usable(Roads.Access access) {
        return (access.contested() || !contested) && (access.foreign() || !foreign);
    }
}
