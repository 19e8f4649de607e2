package isfara.gui.live;

import static isfara.chart.HouseStyle.DASHED;
import static isfara.chart.HouseStyle.DOTTED;
import static isfara.chart.HouseStyle.LINE;

import isfara.chart.Drawing;
import isfara.chart.HouseStyle;
import isfara.chart.Lettering;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * The charts of one run, one below the other: how far each side goes in each sector, who was killed and injured, who is away from
 * home, what capitals lean to, and what presses them to stop. They are built once and draw the course as it is then.
 */
public final class LiveCharts {

    private static final String WARNING = "One simulated run, not a forecast. Time is UTC+6.";
    private static final double HEADER = 38;
    private static final double HEADING = 17;
    private static final double GAP = 7;
    private static final double MARGIN = 8;

    /** Charts that would become lower than this share of what is best stand two side by side. */
    private static final double LOWEST = 0.85;

    private static final double TALLEST = 1.5;

    private final String title;
    private final Course course;
    private final LevelStrips strips;
    private final List<CurveChart> curves;

    /**
     * The charts of a run.
     *
     * @param title what run it is, such as {@code baseline, seed 7}
     * @param course of the run, which may go on
     */
    public LiveCharts(String title, Course course) {
        this.title = title;
        this.course = course;
        this.strips = new LevelStrips(course.world().sectors());
        this.curves = List.of(
                CurveChart.people(
                        "Killed and injured so far",
                        both(
                                Curve.bySide("killed", LINE, Sample.OfSide::killed),
                                Curve.bySide("injured", DASHED, Sample.OfSide::injured))),
                CurveChart.people("Away from home", Curve.bySide("away", LINE, Sample.OfSide::away)),
                CurveChart.shares(
                        "Posture and legitimacy deficit",
                        both(
                                Curve.bySide("posture", LINE, Sample.OfSide::posture),
                                Curve.bySide("deficit", DASHED, Sample.OfSide::deficit))),
                CurveChart.shares(
                        "Pressure to stop",
                        List.of(
                                Curve.of("bilateral", DASHED, Sample::bilateral),
                                Curve.of("third parties", DOTTED, Sample::third),
                                Curve.of("as both feel it", LINE, Sample::pressure))));
    }

    private static List<Curve> both(List<Curve> some, List<Curve> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The height at which all of them stand below each other as they look best. */
    public int height(int width) {
        return (int) StrictMath.ceil(fixed(width - 2 * MARGIN, 1) + flexible(1));
    }

    /**
     * Draws them into an area of at least about 400 by 500 pixels; with little height, two side by side.
     *
     * @throws IllegalStateException if the course has not begun
     */
    public void draw(Graphics2D g, Rectangle2D area, Span span) {
        if (course.size() == 0) {
            throw new IllegalStateException("nothing has been seen of the run yet");
        }
        Shape clip = g.getClip();
        g.clip(area);
        Drawing.smooth(g);
        g.setPaint(Color.WHITE);
        g.fill(area);
        double x = area.getX() + MARGIN;
        double width = area.getWidth() - 2 * MARGIN;
        double stretch = stretch(area.getHeight(), width, 1);
        int columns = stretch < LOWEST ? 2 : 1;
        if (columns == 2) {
            stretch = stretch(area.getHeight(), width, 2);
        }
        lay(g, new Rectangle2D.Double(x, area.getY(), width, 0), columns, stretch, course.excerpt(span));
        g.setClip(clip);
    }

    private double stretch(double height, double width, int columns) {
        return StrictMath.min(TALLEST, (height - fixed(width, columns)) / flexible(columns));
    }

    /** The height of all that does not stretch. */
    private double fixed(double width, int columns) {
        double height = HEADER + fixed(strips, width, true);
        for (int i = 0; i < curves.size(); i += columns) {
            height += fixed(curves.get(i), width / columns, dates(i, columns));
        }
        return height;
    }

    private static double fixed(LivePicture picture, double width, boolean dates) {
        return HEADING + KeyGrid.height(picture.keyCount(), width) + (dates ? TimePlot.DATES : 0) + GAP;
    }

    private double flexible(int columns) {
        double height = strips.height();
        for (int i = 0; i < curves.size(); i += columns) {
            height += curves.get(i).height();
        }
        return height;
    }

    /** The last row has dates: times stand below each other. */
    private boolean dates(int curve, int columns) {
        return curve + columns >= curves.size();
    }

    private void lay(Graphics2D g, Rectangle2D at, int columns, double stretch, Excerpt excerpt) {
        double y = at.getY() + 16;
        write(g, title, at.getX(), y);
        note(g, WARNING, at.getX(), y + 14);
        y = at.getY() + HEADER;
        y += draw(g, strips, new Rectangle2D.Double(at.getX(), y, at.getWidth(), stretch), excerpt, true);
        double each = at.getWidth() / columns;
        for (int i = 0; i < curves.size(); i += columns) {
            double height = 0;
            for (int c = 0; c < columns && i + c < curves.size(); c++) {
                Rectangle2D place = new Rectangle2D.Double(at.getX() + c * each, y, each, stretch);
                height = StrictMath.max(height, draw(g, curves.get(i + c), place, excerpt, dates(i, columns)));
            }
            y += height;
        }
    }

    /** Draws heading, key and picture from the top of a place, whose height is the stretch; gives the height that it took. */
    private static double draw(Graphics2D g, LivePicture picture, Rectangle2D at, Excerpt excerpt, boolean dates) {
        write(g, picture.title(), at.getX(), at.getY() + 12);
        double past = at.getX() + Lettering.widthOf(picture.title(), HouseStyle.PANEL) + GAP;
        if (past + Lettering.widthOf(picture.unit(), HouseStyle.CAPTION) < at.getMaxX()) {
            note(g, picture.unit(), past, at.getY() + 12);
        }
        double keys = KeyGrid.height(picture.keyCount(), at.getWidth());
        KeyGrid.draw(g, picture.keys(excerpt), at.getX(), at.getY() + HEADING, at.getWidth());
        double height = picture.height() * at.getHeight() + (dates ? TimePlot.DATES : 0);
        double top = at.getY() + HEADING + keys;
        picture.draw(g, new Rectangle2D.Double(at.getX(), top, at.getWidth(), height), excerpt, dates);
        return HEADING + keys + height + GAP;
    }

    private static void write(Graphics2D g, String heading, double x, double y) {
        g.setFont(HouseStyle.PANEL);
        g.setPaint(HouseStyle.INK);
        g.drawString(heading, (float) x, (float) y);
    }

    private static void note(Graphics2D g, String note, double x, double y) {
        g.setFont(HouseStyle.CAPTION);
        g.setPaint(HouseStyle.QUIET);
        g.drawString(note, (float) x, (float) y);
    }
}
