package isfara.gui.live;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.LevelColours;
import isfara.chart.SideColours;
import isfara.outcome.Level;
import isfara.world.Sector;
import isfara.world.Side;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** How far each side goes in each sector: two strips a sector, Kyrgyzstan's above Tajikistan's, coloured by level. */
final class LevelStrips implements LivePicture {

    private static final double ROW = 23;
    private static final double NAME = 10;
    private static final double BAR = 5;

    /** What lasts an hour is still to be seen when years are. */
    private static final double NARROWEST = 1.5;

    private static final Color CEASEFIRE = new Color(0xE6, 0xEC, 0xE6);

    private final List<Sector> sectors;
    private final TimePlot plot;

    LevelStrips(List<Sector> sectors) {
        this.sectors = sectors;
        NumberAxis rows = new NumberAxis();
        rows.setRange(0, sectors.size());
        rows.setTickLabelsVisible(false);
        rows.setAxisLineVisible(false);
        XYPlot empty = new XYPlot();
        empty.setRangeGridlinesVisible(false);
        this.plot = new TimePlot(empty, rows);
        rows.setTickMarksVisible(false); // the house style shows them
    }

    @Override
    public String title() {
        return "How far each side goes, by sector";
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public int keyCount() {
        return Level.values().length + Side.BOTH.size() + 1;
    }

    @Override
    public List<Key> keys(Excerpt excerpt) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key.Area("KG: upper strip", SideColours.of(Side.KG)));
        keys.add(new Key.Area("TJ: lower strip", SideColours.of(Side.TJ)));
        keys.add(new Key.Framed("ceasefire", CEASEFIRE));
        for (Level level : Level.values()) {
            keys.add(new Key.Framed(
                    level == Level.ALTERCATION ? "none, or " + level.word() : level.word(), LevelColours.of(level)));
        }
        return keys;
    }

    @Override
    public double height() {
        return ROW * sectors.size();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Excerpt excerpt, boolean dates) {
        TimePlot.Hours hours = plot.draw(g, area, excerpt, dates);
        double row = hours.area().getHeight() / sectors.size();
        ceasefires(g, hours, excerpt);
        stretches(hours, row, excerpt).forEach((level, shape) -> {
            g.setPaint(LevelColours.of(level));
            g.fill(shape);
        });
        frames(g, hours, row);
    }

    private static void ceasefires(Graphics2D g, TimePlot.Hours hours, Excerpt excerpt) {
        Path2D.Double shape = new Path2D.Double();
        Rectangle2D area = hours.area();
        for (int i = 0; i < excerpt.samples().size(); i++) {
            if (excerpt.samples().get(i).ceasefire()) {
                double left = hours.x(excerpt.samples().get(i).hour());
                add(shape, left, hours.x(excerpt.next(i)), area.getY(), area.getHeight());
            }
        }
        g.setPaint(CEASEFIRE);
        g.fill(shape);
    }

    /** What is to be painted, from the lowest level to the highest: where a picture is too narrow, the highest is seen. */
    private static Map<Level, Path2D.Double> stretches(TimePlot.Hours hours, double row, Excerpt excerpt) {
        Map<Level, Path2D.Double> shapes = new EnumMap<>(Level.class);
        for (Sample sample : excerpt.samples()) {
            for (Side side : Side.BOTH) {
                List<Level> levels = sample.of(side).levels();
                for (int sector = 0; sector < levels.size(); sector++) {
                    if (levels.get(sector) != Level.ALTERCATION && sample.until() > excerpt.from()) {
                        double left = hours.x(sample.hour());
                        double right = StrictMath.max(left + NARROWEST, hours.x(sample.until()));
                        Path2D shape = shapes.computeIfAbsent(levels.get(sector), level -> new Path2D.Double());
                        add(shape, left, right, top(hours, row, sector, side), strip(row));
                    }
                }
            }
        }
        return shapes;
    }

    /** The frame of each strip with its side's colour at the left, and the sector's name above. */
    private void frames(Graphics2D g, TimePlot.Hours hours, double row) {
        Rectangle2D area = hours.area();
        g.setFont(HouseStyle.SMALL);
        g.setStroke(HouseStyle.HAIR);
        for (int sector = 0; sector < sectors.size(); sector++) {
            for (Side side : Side.BOTH) {
                double y = top(hours, row, sector, side);
                g.setPaint(HouseStyle.GRID);
                g.draw(new Rectangle2D.Double(area.getX(), y, area.getWidth(), strip(row)));
                g.setPaint(SideColours.of(side));
                g.fill(new Rectangle2D.Double(area.getX() - BAR - 2, y, BAR, strip(row)));
            }
            g.setPaint(HouseStyle.QUIET);
            float base = (float) (top(hours, row, sector, Side.KG) - 1.5);
            String name = (sector + 1) + " " + sectors.get(sector).name(); // numbered as on the map
            g.drawString(name, (float) area.getX() + 2, base);
        }
    }

    private static double top(TimePlot.Hours hours, double row, int sector, Side side) {
        return hours.area().getY() + sector * row + NAME + side.ordinal() * strip(row);
    }

    private static double strip(double row) {
        return (row - NAME - 1) / 2;
    }

    private static void add(Path2D shape, double left, double right, double top, double height) {
        if (right > left) {
            shape.append(new Rectangle2D.Double(left, top, right - left, height), false);
        }
    }
}
