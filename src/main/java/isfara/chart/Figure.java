package isfara.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * A figure as the reader sees it.
 *
 * @param name of its files
 * @param title its subject
 * @param subtitle what is drawn; may be empty
 * @param panels the charts
 * @param columns how many panels stand side by side where there is room
 * @param keys what lines and areas mean
 * @param caption scenarios, replications, parameters, version
 * @param finding what it shows, in words, for those who cannot see it
 */
public record Figure(
        String name,
        String title,
        String subtitle,
        List<Panel> panels,
        int columns,
        List<Key> keys,
        String caption,
        String finding) {

    /**
     * One chart of a figure.
     *
     * @param title its heading; empty for none
     * @param note a line under the heading; empty for none
     * @param picture what is drawn
     * @param scenario whose panel it is; empty when it shows several
     */
    record Panel(String title, String note, Picture picture, String scenario) {

        /** A panel with a chart of a height in pixels. */
        Panel(String title, String note, JFreeChart chart, int height, String scenario) {
            this(title, note, Picture.of(chart, height), scenario);
        }

        /** A panel with a chart that shows several scenarios. */
        Panel(String title, String note, JFreeChart chart, int height) {
            this(title, note, chart, height, "");
        }
    }
}
