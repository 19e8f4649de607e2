package isfara.gui.live;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A plot on which curves are drawn a little lower or higher than they are, so that none hides another. */
final class NudgedPlot extends XYPlot {

    private static final long serialVersionUID = 1;

    private final transient List<Curve> curves;

    /** For a dataset of each of these curves. */
    NudgedPlot(List<Curve> curves) {
        this.curves = curves;
    }

    @Override
    public boolean render(
            Graphics2D g, Rectangle2D area, int index, PlotRenderingInfo info, CrosshairState crosshairState) {
        double nudge = curves.get(index).nudge();
        g.translate(0, nudge);
        boolean drawn = super.render(g, area, index, info, crosshairState);
        g.translate(0, -nudge);
        return drawn;
    }
}
