package isfara.gui.live;

import isfara.chart.Key;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One of the charts that go on with a run. */
sealed interface LivePicture permits CurveChart, LevelStrips {

    /** Room at the left for the numbers of the axis, the same for all, so that times stand below each other. */
    double LEFT = 52;

    /** What it shows. */
    String title();

    /** In what unit; empty for none. */
    String unit();

    /** How many entries its key has. */
    int keyCount();

    /** What lines and areas mean, and where they stand. */
    List<Key> keys(Excerpt excerpt);

    /** Height that it looks best at, without heading, key and dates. */
    double height();

    /**
     * Draws it.
     *
     * @param dates whether to write dates below it
     */
    void draw(Graphics2D g, Rectangle2D area, Excerpt excerpt, boolean dates);
}
