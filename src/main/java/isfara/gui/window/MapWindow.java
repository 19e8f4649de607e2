package isfara.gui.window;

import isfara.experiment.Run;
import isfara.gui.map.Colouring;
import isfara.gui.map.Layer;
import isfara.gui.map.LiveMap;
import isfara.gui.map.MapView;
import isfara.gui.scene.Scene;
import isfara.world.GeoPoint;
import isfara.world.World;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionListener;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import sim.display.Display2D;

/** The map of a run in a window of its own: MASON's display, with one portrayal a layer. */
final class MapWindow implements Viewer {

    /** How far the map is drawn larger when somebody asks for a place. */
    private static final double CLOSE = 3;

    private final World world;
    private final Supplier<Optional<Scene>> scene;
    private final Display2D display;
    private final LegendPanel legend = new LegendPanel(this);
    private final JLabel sign = new JLabel();
    private final JToggleButton legendSwitch = new JToggleButton("Legend", true);
    private final JFrame frame;
    private LiveMap map;

    /**
     * A window that is not seen yet.
     *
     * @param scene what was last to be seen
     * @param name of the scenario
     */
    MapWindow(Watch watch, World world, Supplier<Optional<Scene>> scene, String name) {
        this.world = world;
        this.scene = scene;
        map = new LiveMap(world, Colouring.GONE);
        display = new Display2D(1000, 700, watch);
        display.setBackdrop(Color.WHITE);
        for (int layer = 0; layer < map.layers().size(); layer++) {
            display.attach(
                    new LayerPortrayal(this, layer), map.layers().get(layer).name());
        }
        display.header.remove(display.movieButton); // MASON's films need a library that is not here
        display.header.remove(display.refreshbutton);
        sign.setBorder(BorderFactory.createEmptyBorder(0, 6, 0, 6));
        display.header.add(sign, 0);
        display.header.add(colouring());
        legendSwitch.addActionListener(pressed -> showLegend(legendSwitch.isSelected()));
        display.header.add(legendSwitch);
        replaceSnapshot();
        display.display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        display.display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED);
        display.insideDisplay.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 1) {
                    inspect(watch, event.getPoint());
                }
            }
        });
        display.display.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        frame = display.createFrame();
        frame.setTitle("Map: " + name);
        sign.setText(name);
        frame.getContentPane().add(legend, BorderLayout.SOUTH);
        for (Component item : display.popup.getComponents()) {
            if (item instanceof JCheckBoxMenuItem box) {
                box.addActionListener(switched -> legend.repaint());
            }
        }
    }

    private Component colouring() {
        JComboBox<Colouring> choice = new JComboBox<>(Colouring.values());
        choice.setToolTipText("What the colour of settlements tells");
        choice.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                return super.getListCellRendererComponent(
                        list, "colour: " + ((Colouring) value).words(), index, selected, focused);
            }
        });
        choice.addActionListener(chosen -> {
            map = new LiveMap(world, (Colouring) choice.getSelectedItem());
            legend.repaint();
            display.repaint();
        });
        return choice;
    }

    /** MASON's own snapshots are PNG or PDF of the screen; ours are fine, and may be SVG. */
    private void replaceSnapshot() {
        for (ActionListener masons : display.snapshotButton.getActionListeners()) {
            display.snapshotButton.removeActionListener(masons);
        }
        display.snapshotButton.setToolTipText("A picture of the map as a PNG or SVG file");
        display.snapshotButton.addActionListener(pressed -> snapshot()
                .ifPresent(taken -> SnapshotDialog.show(
                        frame, taken, "isfara-" + scene().orElseThrow().moment().date())));
    }

    /** What the window shows now, with its legend; nothing before the first start. */
    Optional<Snapshot> snapshot() {
        return scene().map(now -> {
            Rectangle seen = display.display.getViewport().getViewRect();
            MapView view = view(seen);
            int below = legend.isVisible() ? legend.getHeight() : 0;
            return new Snapshot(frame.getTitle() + ", " + now.moment().date(), seen.width, seen.height + below, g -> {
                g.setPaint(Color.WHITE);
                g.fill(new Rectangle2D.Double(0, 0, seen.width, seen.height + (double) below));
                g.translate(-seen.x, -seen.y);
                map.draw(g, view, now, this::shows);
                g.translate(seen.x, seen.y + seen.height);
                if (below > 0) {
                    map.legend(this::shows).draw(g, legend.inside(seen.width));
                }
            });
        });
    }

    /** Shows the legend below the map, or not. */
    void showLegend(boolean wanted) {
        legendSwitch.setSelected(wanted);
        legend.setVisible(wanted);
        frame.revalidate();
    }

    /** Says something above the map. */
    void sign(String text) {
        sign.setText(text);
    }

    /** The map as it is drawn now. */
    LiveMap map() {
        return map;
    }

    /** What was last to be seen. */
    Optional<Scene> scene() {
        return scene.get();
    }

    /** Whether a layer is switched on. */
    boolean shows(Layer layer) {
        for (Component item : display.popup.getComponents()) {
            if (item instanceof JCheckBoxMenuItem box && box.getText().equals(layer.name())) {
                return box.isSelected();
            }
        }
        return true;
    }

    /** MASON forgets its displays between one start and the next. */
    @Override
    public void begin(List<Run> runs) {
        display.reset();
        display.repaint();
    }

    @Override
    public void see(int place, Scene seen) {
        // MASON's display asks for the last scene when it draws
    }

    /** The window. */
    JFrame frame() {
        return frame;
    }

    /** MASON's display in it. */
    Display2D display() {
        return display;
    }

    /** Opens the inspectors of what lies at a point of the drawing. */
    void inspect(Watch watch, Point at) {
        display.createInspectors(new Rectangle2D.Double(at.x, at.y, 1, 1), watch);
    }

    /** Makes the whole map fit the window at scale 1. */
    private void fit() {
        Dimension room = display.display.getViewport().getExtentSize();
        if (room.width > 0 && display.getScale() == 1) {
            display.insideDisplay.width = room.width;
            display.insideDisplay.height = room.height;
            display.insideDisplay.revalidate();
            display.repaint();
        }
    }

    /** Shows a place close up, in the middle. */
    void centre(GeoPoint place) {
        if (display.getScale() < CLOSE) {
            display.setScale(CLOSE);
            display.scaleField.setValue(CLOSE);
        }
        SwingUtilities.invokeLater(
                () -> { // once the display has grown
                    Point2D at = on(place);
                    JViewport port = display.display.getViewport();
                    Dimension room = port.getExtentSize();
                    Dimension all = display.insideDisplay.getSize();
                    port.setViewPosition(new Point(
                            within(at.getX() - room.width / 2.0, all.width - room.width),
                            within(at.getY() - room.height / 2.0, all.height - room.height)));
                    display.repaint();
                });
    }

    /** Where a place lies on the drawing, pixels. */
    Point2D on(GeoPoint place) {
        return view().at(place);
    }

    /** How the map lies on the drawing, all of it and its surroundings visible. */
    MapView view() {
        return view(whole());
    }

    /** How the map lies on the drawing, a part of it visible. */
    MapView view(Rectangle2D visible) {
        return new MapView(MapView.fitting(whole()).area(), visible);
    }

    /** The drawing, pixels: as large as the window at scale 1, and in the middle of it when it is smaller. */
    private Rectangle2D whole() {
        double scale = display.getScale();
        double wide = display.insideDisplay.width * scale;
        double high = display.insideDisplay.height * scale;
        return new Rectangle2D.Double(
                StrictMath.max(0, (display.insideDisplay.getWidth() - wide) / 2),
                StrictMath.max(0, (display.insideDisplay.getHeight() - high) / 2),
                wide,
                high);
    }

    private static int within(double wanted, int most) {
        return (int) StrictMath.max(0, StrictMath.min(wanted, most));
    }
}
