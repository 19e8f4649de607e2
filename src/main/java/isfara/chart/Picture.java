package isfara.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/** What a panel draws: a chart, or something of its own such as a map. */
interface Picture {

    /** The height it needs at a width, in pixels. */
    double height(double width);

    /** Draws it. */
    void draw(Graphics2D g, Rectangle2D area);

    /** A chart of a height, whatever its width. */
    static Picture of(JFreeChart chart, int height) {
        return new Picture() {
            @Override
            public double height(double width) {
                return height;
            }

            @Override
            public void draw(Graphics2D g, Rectangle2D area) {
                chart.draw(g, area);
            }
        };
    }
}
