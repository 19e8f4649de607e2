package isfara.gui.window;

import isfara.gui.map.LiveMap;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;

/** What the marks on the map above it mean. */
final class LegendPanel extends JComponent {

    private static final long serialVersionUID = 1L;

    private static final int HIGH = 200;
    private static final int MARGIN = 6;

    private final transient MapWindow window;

    LegendPanel(MapWindow window) {
        this.window = window;
        setPreferredSize(new Dimension(0, HIGH));
    }

    /** Where the legend is drawn in a panel of that width. */
    Rectangle2D inside(int wide) {
        return new Rectangle2D.Double(MARGIN, MARGIN, wide - 2.0 * MARGIN, HIGH - 2.0 * MARGIN);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        LiveMap.prepare(g);
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, getWidth(), getHeight());
        window.map().legend(window::shows).draw(g, inside(getWidth()));
        g.dispose();
    }
}
