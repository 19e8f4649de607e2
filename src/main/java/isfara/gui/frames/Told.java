package isfara.gui.frames;

import isfara.chart.HouseStyle;
import isfara.chart.Lettering;
import isfara.gui.scene.Scene;
import isfara.outcome.Event;
import isfara.report.story.Line;
import isfara.report.story.Narrator;
import isfara.world.World;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** What began and what was decided so far, the last things at the bottom. Belongs to one run. */
final class Told {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final int KEPT = 40;
    private static final double LINE = 14;
    private static final double DATE = 92;

    private final Narrator narrator;
    private final Deque<Line> last = new ArrayDeque<>();

    Told(World world) {
        narrator = new Narrator(world);
    }

    /** Hears what is new in a scene. */
    void hear(Scene scene) {
        for (Event event : scene.news()) {
            if (narrator.isMain(event) && !counted(event)) {
                last.addLast(narrator.line(event));
                if (last.size() > KEPT) {
                    last.removeFirst();
                }
            }
        }
    }

    /** What befalls people one by one: the tables count it, and hundreds of lines would hide all else. */
    private static boolean counted(Event event) {
        return event instanceof Event.Harmed
                || event instanceof Event.HomesDestroyed
                || event instanceof Event.OrderedToLeave
                || event instanceof Event.Left
                || event instanceof Event.CameBack
                || event instanceof Event.Emigrated;
    }

    void draw(Graphics2D g, Rectangle2D frame, Scene scene) {
        Pen pen = new Pen(g);
        pen.write(
                "What began, what was decided",
                HouseStyle.PANEL,
                HouseStyle.INK,
                frame.getX(),
                frame.getY() + LINE * 0.8);
        List<Row> rows = new ArrayList<>();
        for (Line line : last) {
            String date = HOUR.format(scene.moment().start().atStartOfDay().plusHours(line.hour()));
            for (String part : Lettering.wrapped(line.text(), HouseStyle.LABEL, frame.getWidth() - DATE)) {
                rows.add(new Row(date, part));
                date = "";
            }
        }
        int most = (int) (frame.getHeight() / LINE) - 1;
        List<Row> shown = rows.subList(StrictMath.max(0, rows.size() - most), rows.size());
        double y = frame.getY() + LINE * 1.8;
        for (Row row : shown) {
            pen.write(row.date, HouseStyle.LABEL, HouseStyle.QUIET, frame.getX(), y);
            pen.write(row.text, HouseStyle.LABEL, HouseStyle.INK, frame.getX() + DATE, y);
            y += LINE;
        }
    }

    private record Row(String date, String text) {}
}
