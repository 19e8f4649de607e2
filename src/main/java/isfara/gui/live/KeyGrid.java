package isfara.gui.live;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.Lettering;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;

/** A key in columns. */
final class KeyGrid {

    private static final double CELL = 122;
    private static final double LINE = 15;
    private static final double GAP = 6;
    private static final double STEP = 16;

    private KeyGrid() {}

    /** The height of so many entries. */
    static double height(int count, double width) {
        return LINE * lines(count, width);
    }

    static void draw(Graphics2D g, List<Key> keys, double x, double y, double width) {
        int lines = lines(keys.size(), width);
        int each = (keys.size() + lines - 1) / lines;
        double[] needed = needed(keys, each);
        double spare = StrictMath.max(0, width - Arrays.stream(needed).sum()) / each;
        double left = x;
        g.setFont(HouseStyle.LABEL);
        for (int column = 0; column < each; column++) {
            for (int i = column; i < keys.size(); i += each) {
                int line = i / each;
                double middle = y + LINE * (line + 0.5);
                keys.get(i).draw(g, left, middle);
                g.setPaint(HouseStyle.INK);
                g.drawString(keys.get(i).label(), (float) (left + Key.WIDTH + GAP), (float) middle + 4);
            }
            left += needed[column] + spare;
        }
    }

    /** The room that each column needs, in steps: a digit more does not move the others. */
    private static double[] needed(List<Key> keys, int columns) {
        double[] needed = new double[columns];
        for (int i = 0; i < keys.size(); i++) {
            double room = Key.WIDTH + 2 * GAP + Lettering.widthOf(keys.get(i).label(), HouseStyle.LABEL);
            int column = i % columns;
            needed[column] = StrictMath.max(needed[column], StrictMath.ceil(room / STEP) * STEP);
        }
        return needed;
    }

    private static int lines(int count, double width) {
        int most = StrictMath.max(1, (int) (width / CELL));
        return (count + most - 1) / most;
    }
}
