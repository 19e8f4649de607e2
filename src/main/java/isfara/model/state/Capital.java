package isfara.model.state;

import isfara.world.Side;

/** A state as it decides on force: one for each side. */
public final class Capital {

    /** Whose capital it is. */
    public final Side side;
    /** Forward posture: troops, weapons and orders at the line, 0 to 1. */
    public double posture;
    /** Legitimacy deficit of the government, 0 to 1. */
    public double deficit;
    /** Whether the army may use heavy weapons. */
    public boolean authorised;
    /** Whether it may fight in further sectors. */
    public boolean widened;
    /** Hours it will still be willing to stop; 0 when it is not. */
    public int willing;
    /** Own dead, fading with a half-life of seventeen hours. */
    public double dead24;

    /** A capital at peace. */
    public Capital(Side side) {
        this.side = side;
    }
}
