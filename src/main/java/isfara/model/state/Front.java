package isfara.model.state;

import isfara.outcome.Level;
import isfara.world.Side;

/** One side of a sector: its people and armed men who face the other side there. */
public final class Front {

    /** Whose front it is. */
    public final Side side;
    /** How far this side goes at the moment. */
    public Level level = Level.ALTERCATION;
    /** People in the crowd. */
    public int crowd;
    /** Largest crowd of the incident. */
    public int largestCrowd;
    /** Border guards on the spot. */
    public int guards;
    /** Militiamen on the spot. */
    public int militia;
    /** Army soldiers who have arrived in the sector. */
    public int soldiers;
    /** Soldiers who were sent to stand here in peace, the fallen among them. */
    public int posted;
    /** Own dead, fading with a half-life of four hours: about those of the past six. */
    public double dead6;
    /** Own dead, fading with a half-life of seventeen hours: about those of the past day. */
    public double dead24;
    /** Grievance of this side's people in the sector, 0 to 1. */
    public double grievance;
    /** Guards of this side's posts in the sector who are fit for duty. */
    public int guardsFit;
    /** Hour from which soldiers may be called again. */
    public int callFrom;

    /** A calm front. */
    public Front(Side side) {
        this.side = side;
    }

    /** Armed men on the spot: guards, militia and soldiers. */
    public int armed() {
        return guards + militia + soldiers;
    }

    /** Ends an incident on this side: everybody goes home, soldiers stay. */
    public void stand() {
        level = Level.ALTERCATION;
        crowd = 0;
        guards = 0;
        militia = 0;
        dead6 = 0;
    }
}
