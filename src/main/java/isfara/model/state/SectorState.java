package isfara.model.state;

import isfara.outcome.Level;
import isfara.world.Sector;
import isfara.world.Side;

/** A sector of the line in a run. */
public final class SectorState {

    /** The facts. */
    public final Sector sector;
    /** Dispute weight: how often quarrels begin here relative to other sectors. */
    public final double weight;
    /** Expected incidents that earlier ones will still set off here, per mean delay. */
    public double excitation;
    /** Day on which contested works end; works are under way before it. */
    public int worksUntil;
    /** Tension over water: turns taken and water lacking, 0 to about 1. */
    public double tension;
    /** The incident in course, or null. */
    public Clash clash;
    /** A crowd that will come back: how many a side, 0 when none. */
    public int[] returning;
    /** Hour at which it comes. */
    public int returnsAt;
    /** Whether heavy weapons were used here in the present episode. */
    public boolean hot;
    /** Whether the contested roads are blocked. */
    public boolean roadsBlocked;
    /** Last hour in which a side fired. */
    public int lastShot = Integer.MIN_VALUE / 2;

    private final Front kg = new Front(Side.KG);
    private final Front tj = new Front(Side.TJ);

    /** A calm sector. */
    public SectorState(Sector sector, double weight) {
        this.sector = sector;
        this.weight = weight;
    }

    /** Index into the world's list. */
    public int index() {
        return sector.index();
    }

    /** A side's front. */
    public Front front(Side side) {
        return side == Side.KG ? kg : tj;
    }

    /** Whether an incident is in course. */
    public boolean engaged() {
        return clash != null;
    }

    /** The higher of the two sides' levels. */
    public Level level() {
        return kg.level.max(tj.level);
    }

    /** Mean grievance of the two sides. */
    public double grievance() {
        return 0.5 * (kg.grievance + tj.grievance);
    }
}
