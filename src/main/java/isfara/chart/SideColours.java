package isfara.chart;

import isfara.world.Side;
import java.awt.Color;

/** The colours of the two sides, the same wherever sides are told apart: from the palette of Okabe and Ito (2008). */
public final class SideColours {

    private static final Color KG = new Color(0x00, 0x72, 0xB2);
    private static final Color TJ = new Color(0xD5, 0x5E, 0x00);
    private static final Color KG_GROUND = new Color(0xDC, 0xEA, 0xF5);
    private static final Color TJ_GROUND = new Color(0xFB, 0xEC, 0xDC);

    private SideColours() {}

    /** For lines, areas and marks of a side. */
    public static Color of(Side side) {
        return side == Side.KG ? KG : TJ;
    }

    /** For its ground on maps: light enough for everything that is drawn on it. */
    public static Color ground(Side side) {
        return side == Side.KG ? KG_GROUND : TJ_GROUND;
    }
}
