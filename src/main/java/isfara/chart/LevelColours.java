package isfara.chart;

import isfara.outcome.Level;
import java.awt.Color;
import java.util.List;

/** The colours of the levels of escalation: from light to dark, for people with any kind of colour vision; the lowest is white. */
public final class LevelColours {

    private static final List<Color> SHADES = List.of(
            Color.WHITE,
            new Color(0xFE, 0xE3, 0x91),
            new Color(0xFE, 0x99, 0x29),
            new Color(0xCC, 0x4C, 0x02),
            new Color(0x59, 0x1C, 0x04));

    private LevelColours() {}

    /** The colour of a level. */
    public static Color of(Level level) {
        return SHADES.get(level.ordinal());
    }

    /** A colour in which words can be read on it. */
    public static Color ink(Level level) {
        return level.atLeast(Level.MORTARS) ? Color.WHITE : HouseStyle.INK;
    }
}
