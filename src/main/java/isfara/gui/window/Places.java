package isfara.gui.window;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.List;
import javax.swing.JFrame;
import sim.display.Console;

/**
 * Where the windows stand. One run: its map at the left with the story below it, the console at the right with the charts below it.
 * Two: their maps beside each other, each with its story below; their charts wait behind the console's list of displays.
 */
final class Places {

    private static final double CONSOLE_SHARE = 0.34;
    private static final int CONSOLE_LEAST = 420;
    private static final int CONSOLE_MOST = 540;
    private static final double MAP_SHARE = 0.76;
    private static final double CONSOLE_HEIGHT = 0.41;

    private Places() {}

    /** Sets all windows on the screen, clear of the system's own bars, and shows them. */
    static void set(Console console, List<JFrame> maps, List<JFrame> charts, List<JFrame> stories) {
        Rectangle screen = free();
        int right = (int) StrictMath.max(CONSOLE_LEAST, StrictMath.min(CONSOLE_MOST, CONSOLE_SHARE * screen.width));
        int left = screen.width - right;
        int wide = left / maps.size();
        int high = (int) (MAP_SHARE * screen.height);
        int upper = (int) (CONSOLE_HEIGHT * screen.height);
        for (int i = 0; i < maps.size(); i++) {
            int x = screen.x + i * wide;
            maps.get(i).setBounds(x, screen.y, wide, high);
            stories.get(i).setBounds(x, screen.y + high, wide, screen.height - high);
            charts.get(i).setBounds(screen.x + left, screen.y + upper, right, screen.height - upper);
            maps.get(i).setVisible(true);
            stories.get(i).setVisible(true);
            charts.get(i).setVisible(maps.size() == 1);
        }
        console.setBounds(screen.x + left, screen.y, right, maps.size() == 1 ? upper : screen.height);
    }

    private static Rectangle free() {
        GraphicsConfiguration screen = GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getDefaultScreenDevice()
                .getDefaultConfiguration();
        Rectangle whole = screen.getBounds();
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                whole.x + bars.left,
                whole.y + bars.top,
                whole.width - bars.left - bars.right,
                whole.height - bars.top - bars.bottom);
    }
}
