package isfara.gui.live;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import java.awt.Graphics2D;
import java.util.List;

/** A key in columns of equal width, so that it stays in place when its numbers grow. */
final class KeyGrid {

    private static final double CELL = 122;
    private static final double LINE = 15;
    private static final double GAP = 6;

    private KeyGrid() {}

    /** The height of so many entries. */
    static double height(int count, double width) {
        return LINE * lines(count, width);
    }

    static void draw(Graphics2D g, List<Key> keys, double x, double y, double width) {
        int lines = lines(keys.size(), width);
        int each = (keys.size() + lines - 1) / lines;
        for (int i = 0; i < keys.size(); i++) {
            double left = x + i % each * (width / each);
            double middle = y + LINE * (i / each + 0.5);
            keys.get(i).draw(g, left, middle);
            g.setFont(HouseStyle.LABEL);
            g.setPaint(HouseStyle.INK);
            g.drawString(keys.get(i).label(), (float) (left + Key.WIDTH + GAP), (float) middle + 4);
        }
    }

    private static int lines(int count, double width) {
        int most = StrictMath.max(1, (int) (width / CELL));
        return (count + most - 1) / most;
    }
}
