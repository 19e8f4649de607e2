package isfara.gui.frames;

import isfara.analysis.Digits;
import isfara.chart.HouseStyle;
import isfara.chart.SideColours;
import isfara.gui.scene.Harm;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SideNow;
import isfara.world.Side;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;

/** What the two sides have suffered so far, and what their capitals lean to. */
final class SideTable {

    private static final double LINE = 16;

    private SideTable() {}

    private record Row(String name, Function<SideNow, String> value) {}

    private static final List<Row> ROWS = List.of(
            new Row("killed so far (civilians, guards, soldiers)", side -> harm(side.killed())),
            new Row("injured so far", side -> harm(side.injured())),
            new Row("away from home", side -> Digits.number(side.away())),
            new Row("held or missing", side -> Digits.number(side.missing())),
            new Row("homes destroyed so far", side -> Digits.number(side.homesLost())),
            new Row("soldiers in the sectors", side -> Digits.number(side.soldiers())),
            new Row("forward posture, 0 to 1", side -> Digits.number(side.posture())),
            new Row("legitimacy deficit, 0 to 1", side -> Digits.number(side.deficit())),
            new Row("heavy weapons, further sectors", SideTable::allowed),
            new Row("willing to stop", side -> side.willing() > 0 ? "yes" : "no"));

    static final double HEIGHT = LINE * (ROWS.size() + 1) + 6;

    static void draw(Graphics2D g, Rectangle2D frame, Scene scene) {
        Pen pen = new Pen(g);
        double kg = frame.getMaxX() - 130;
        double tj = frame.getMaxX();
        double y = frame.getY() + LINE * 0.75;
        pen.right("Kyrgyzstan", HouseStyle.PANEL, SideColours.of(Side.KG), kg, y);
        pen.right("Tajikistan", HouseStyle.PANEL, SideColours.of(Side.TJ), tj, y);
        for (Row row : ROWS) {
            y += LINE;
            g.setPaint(HouseStyle.GRID);
            g.setStroke(HouseStyle.HAIR);
            g.draw(new Line2D.Double(frame.getX(), y - LINE * 0.75, tj, y - LINE * 0.75));
            pen.write(row.name, HouseStyle.LABEL, HouseStyle.QUIET, frame.getX(), y);
            pen.right(row.value.apply(scene.kg()), HouseStyle.LABEL, HouseStyle.INK, kg, y);
            pen.right(row.value.apply(scene.tj()), HouseStyle.LABEL, HouseStyle.INK, tj, y);
        }
    }

    private static String harm(Harm harm) {
        return harm.total() == 0
                ? "0"
                : Digits.number(harm.total()) + " (" + Digits.number(harm.civilians()) + ", "
                        + Digits.number(harm.guards()) + ", " + Digits.number(harm.army()) + ")";
    }

    private static String allowed(SideNow side) {
        return (side.authorised() ? "allowed" : "not allowed") + ", " + (side.widened() ? "allowed" : "not");
    }
}
