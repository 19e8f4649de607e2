package isfara.gui.live;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;

/** The charts of a run, and a choice of how much of it they show. To be used in Swing's thread. */
public final class ChartsPanel extends JPanel {

    private static final long serialVersionUID = 1;
    private static final Dimension LEAST = new Dimension(440, 520);
    private static final Dimension BEST = new Dimension(540, 650);
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final JComboBox<Span> span = new JComboBox<>(Span.values());
    private final Canvas canvas = new Canvas();
    private final Timer later = new Timer(0, event -> canvas.repaint());
    private transient LiveCharts charts;
    private long drawing; // milliseconds of the last time

    /** Without a run. */
    public ChartsPanel() {
        super(new BorderLayout());
        JPanel choice = new JPanel(new FlowLayout(FlowLayout.LEADING, 5, 1));
        choice.add(new JLabel("Show"));
        choice.add(span);
        span.addActionListener(event -> canvas.repaint());
        add(choice, BorderLayout.SOUTH);
        add(canvas, BorderLayout.CENTER);
        later.setRepeats(false);
        canvas.setMinimumSize(LEAST);
        canvas.setPreferredSize(BEST);
    }

    /** Shows the charts of a run. */
    public void show(LiveCharts other) {
        charts = other;
        canvas.repaint();
    }

    /** Draws them as the course of the run is now, soon: drawing takes a third of the time at most, however long the run. */
    public void refresh() {
        if (!later.isRunning()) {
            later.setInitialDelay((int) (2 * drawing));
            later.start();
        }
    }

    JComboBox<Span> span() {
        return span;
    }

    private final class Canvas extends JComponent {

        private static final long serialVersionUID = 1;

        @Override
        protected void paintComponent(Graphics g) {
            Graphics2D own = (Graphics2D) g.create();
            if (charts == null) {
                own.setPaint(Color.WHITE);
                own.fillRect(0, 0, getWidth(), getHeight());
            } else {
                long began = System.nanoTime();
                charts.draw(
                        own,
                        new Rectangle2D.Double(0, 0, getWidth(), getHeight()),
                        span.getItemAt(span.getSelectedIndex()));
                drawing = (System.nanoTime() - began) / NANOS_PER_MILLI;
            }
            own.dispose();
        }
    }
}
