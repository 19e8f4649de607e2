package isfara.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.svg.SVGHints;

/**
 * A plot that knows which scenario each of its lines and areas belongs to. In SVG each becomes a group of its own, marked with the
 * scenario, so that a page can take it out of the picture.
 */
final class OwnedPlot extends XYPlot {

    private static final long serialVersionUID = 1;

    /** What the id of a scenario's group begins with. */
    static final String GROUP = "scenario:";

    private final Map<Integer, String> owners = new HashMap<>();

    /** Says whose the dataset at a place is. */
    void own(int dataset, String scenario) {
        owners.put(dataset, scenario);
    }

    @Override
    public boolean render(
            Graphics2D g, Rectangle2D area, int index, PlotRenderingInfo info, CrosshairState crosshairState) {
        String owner = owners.getOrDefault(index, "");
        begin(g, owner);
        boolean drawn = super.render(g, area, index, info, crosshairState);
        end(g, owner);
        return drawn;
    }

    /** What follows belongs to a scenario; nothing happens when it is empty, or when no SVG is drawn. */
    static void begin(Graphics2D g, String scenario) {
        if (!scenario.isEmpty()) {
            g.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, GROUP + scenario);
        }
    }

    /** The scenario's part is over. */
    static void end(Graphics2D g, String scenario) {
        if (!scenario.isEmpty()) {
            g.setRenderingHint(SVGHints.KEY_END_GROUP, GROUP + scenario);
        }
    }

    /** Words on a plot that belong to a scenario. */
    static final class Words extends XYTextAnnotation {

        private static final long serialVersionUID = 1;

        private final String scenario;

        Words(String scenario, String text, double x, double y) {
            super(text, x, y);
            this.scenario = scenario;
        }

        @Override
        public void draw(
                Graphics2D g,
                XYPlot plot,
                Rectangle2D area,
                ValueAxis x,
                ValueAxis y,
                int index,
                PlotRenderingInfo info) {
            begin(g, scenario);
            super.draw(g, plot, area, x, y, index, info);
            end(g, scenario);
        }
    }
}
