package isfara.gui.window;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JFrame;
import sim.display.Console;

/** Where the windows stand: the console at the right, maps beside each other at the left. */
final class Places {

    private static final double CONSOLE_SHARE = 0.34;
    private static final int CONSOLE_LEAST = 420;
    private static final int CONSOLE_MOST = 560;
    private static final double MAP_SHARE = 0.76;

    private Places() {}

    /** Sets all windows on the screen, clear of the system's own bars. */
    static void set(Console console, List<JFrame> maps) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        int right = (int) StrictMath.max(CONSOLE_LEAST, StrictMath.min(CONSOLE_MOST, CONSOLE_SHARE * screen.width));
        int left = screen.width - right;
        int high = (int) (MAP_SHARE * screen.height);
        for (int i = 0; i < maps.size(); i++) {
            int wide = left / maps.size();
            maps.get(i).setBounds(screen.x + i * wide, screen.y, wide, high);
        }
        console.setBounds(screen.x + left, screen.y, right, screen.height / 2);
    }
}
