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

/**
 * A plot that knows which scenario each of its lines and areas belongs to. In SVG each becomes a group of its own, marked with the
 * scenario, so that a page can take it out of the picture.
 */
final class OwnedPlot extends XYPlot {

    private static final long serialVersionUID = 1;

    private final Map<Integer, String> owners = new HashMap<>();

    /** Says whose the dataset at a place is. */
    void own(int dataset, String scenario) {
        owners.put(dataset, scenario);
    }

    @Override
    public boolean render(
            Graphics2D g, Rectangle2D area, int index, PlotRenderingInfo info, CrosshairState crosshairState) {
        String owner = owners.getOrDefault(index, "");
        ScenarioGroups.begin(g, owner);
        boolean drawn = super.render(g, area, index, info, crosshairState);
        ScenarioGroups.end(g, owner);
        return drawn;
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
            ScenarioGroups.begin(g, scenario);
            super.draw(g, plot, area, x, y, index, info);
            ScenarioGroups.end(g, scenario);
        }
    }
}
