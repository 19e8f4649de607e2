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
 * Two: their maps at the left, one above the other, for they are wide; the console at the right with both stories below it. Their
 * charts wait in the console's list of displays.
 */
final class Places {

    private static final double CONSOLE_SHARE = 0.34;
    private static final int CONSOLE_LEAST = 420;
    private static final int CONSOLE_MOST = 540;
    private static final double MAP_SHARE = 0.76;
    private static final double UPPER_SHARE = 0.41;
    private static final double TWO_MAPS_SHARE = 0.6;

    private final Rectangle screen = free();

    /** Sets all windows on the screen, clear of the system's own bars, and shows them. */
    void set(Console console, List<MapWindow> maps, List<LiveWindows> lives) {
        if (maps.size() == 1) {
            one(console, maps.get(0).frame(), lives.get(0));
        } else {
            two(console, maps, lives);
        }
    }

    private void one(Console console, JFrame map, LiveWindows live) {
        int right = (int) StrictMath.max(CONSOLE_LEAST, StrictMath.min(CONSOLE_MOST, CONSOLE_SHARE * screen.width));
        int left = screen.width - right;
        int high = (int) (MAP_SHARE * screen.height);
        int upper = (int) (UPPER_SHARE * screen.height);
        show(map, 0, 0, left, high);
        show(live.story(), 0, high, left, screen.height - high);
        show(live.charts(), left, upper, right, screen.height - upper);
        set(console, left, 0, right, upper);
    }

    private void two(Console console, List<MapWindow> maps, List<LiveWindows> lives) {
        int left = (int) (TWO_MAPS_SHARE * screen.width);
        int right = screen.width - left;
        int half = screen.height / 2;
        int upper = (int) (UPPER_SHARE * screen.height);
        int story = (screen.height - upper) / 2;
        for (int i = 0; i < 2; i++) {
            maps.get(i).showLegend(false);
            show(maps.get(i).frame(), 0, i * half, left, half);
            show(lives.get(i).story(), left, upper + i * story, right, story);
            set(lives.get(i).charts(), left, upper, right, screen.height - upper);
        }
        set(console, left, 0, right, upper);
    }

    private void show(JFrame frame, int x, int y, int width, int height) {
        set(frame, x, y, width, height);
        frame.setVisible(true);
    }

    private void set(JFrame frame, int x, int y, int width, int height) {
        frame.setBounds(screen.x + x, screen.y + y, width, height);
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
