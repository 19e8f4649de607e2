package isfara.world;

/**
 * A point of the water network: a river reach, a head works, a canal, a reservoir.
 *
 * @param index place in {@link WaterNetwork#nodes()}
 * @param id name used in files, such as {@code golovnoy}
 * @param name name used in texts
 * @param kind what it is
 * @param at where it is, often estimated
 * @param control who operated it in 2021-22
 * @param disputed both sides claim the works or their operation
 * @param capacityLowM3s least capacity stated or estimated, m3/s; NaN when none is
 * @param capacityHighM3s greatest capacity stated or estimated, m3/s; NaN when none is
 * @param meanM3s mean yearly discharge, m3/s; NaN when none is stated
 * @param volumeMm3 storage, million m3; NaN when it stores none
 * @param sector for works that can be fought over, the sector of the nearest contact within {@value #REACH_KM} km; else
 *     -1
 * @param series what feeds the node from outside the network
 * @param steadyM3s inflow where the series is {@link Series#STEADY}, m3/s; else 0
 */
public record WaterNode(
        int index,
        String id,
        String name,
        Kind kind,
        GeoPoint at,
        Control control,
        boolean disputed,
        double capacityLowM3s,
        double capacityHighM3s,
        double meanM3s,
        double volumeMm3,
        int sector,
        Series series,
        double steadyM3s) {

    /** How far from a contact works can lie and still be fought over, km (assumed: the range of mortars and crowds). */
    public static final double REACH_KM = 12;

    /** What a node is; {@code works} can be fought over. */
    public enum Kind {
        RIVER_SOURCE(false),
        RIVER_POINT(false),
        RIVER_MOUTH(false),
        GAUGE(false),
        INTAKE(true),
        CANAL_HEAD(true),
        CANAL(true),
        HEADWORKS(true),
        PUMPING_STATION(true),
        RESERVOIR(true),
        /** Planned only: takes no water. */
        RESERVOIR_PLANNED(false),
        /** A demand outside the two countries. */
        DEMAND(false);

        private final boolean works;

        Kind(boolean works) {
            this.works = works;
        }

        /** True for built works that one side can seize, shut or damage. */
        public boolean works() {
            return works;
        }
    }

    /** Who operates a node. */
    public enum Control {
        KG,
        TJ,
        /** Both, or in dispute: see {@link WaterNode#disputed}. */
        JOINT,
        /** A third country. */
        OTHER;

        /** True if this side operates it alone. */
        public boolean by(Side side) {
            return this == (side == Side.KG ? KG : TJ);
        }

        private Control swapped() {
            return switch (this) {
                case KG -> TJ;
                case TJ -> KG;
                case JOINT, OTHER -> this;
            };
        }
    }

    /** True if water enters the network here. */
    public boolean source() {
        return series != Series.NONE;
    }

    /** Water that enters the network here, m3/s, on a day of the year counted from 1; 0 where none does. */
    public double inflow(Hydrology hydrology, double dayOfYear) {
        return switch (series) {
            case NONE -> 0;
            case STEADY -> steadyM3s;
            case ISFARA, KHOJABAKIRGAN, AK_SUU -> hydrology.flowOn(series, dayOfYear);
        };
    }

    WaterNode swapped() {
        return new WaterNode(
                index,
                id,
                name,
                kind,
                at,
                control.swapped(),
                disputed,
                capacityLowM3s,
                capacityHighM3s,
                meanM3s,
                volumeMm3,
                sector,
                series,
                steadyM3s);
    }
}
