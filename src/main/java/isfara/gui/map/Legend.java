package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.Lettering;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What the marks of a map mean: groups under headings, in columns. */
public final class Legend {

    private static final double LINE = 15;
    private static final double GAP = 6;
    private static final double COLUMN_GAP = 14;

    private final List<Group> groups;

    /** The legend of groups of marks. */
    Legend(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * Marks that belong together.
     *
     * @param heading what they tell
     * @param keys the marks
     */
    record Group(String heading, List<Key> keys) {

        private double height() {
            return LINE * (1 + keys.size());
        }

        private double width() {
            double widest = Lettering.widthOf(heading, HouseStyle.PANEL);
            for (Key key : keys) {
                widest = StrictMath.max(widest, Key.WIDTH + GAP + Lettering.widthOf(key.label(), HouseStyle.LABEL));
            }
            return widest;
        }
    }

    /** What the groups tell. */
    List<String> headings() {
        return groups.stream().map(Group::heading).toList();
    }

    /** Draws it in columns: each group in the first column that has room for it. */
    public void draw(Graphics2D g, Rectangle2D frame) {
        double x = frame.getX();
        for (List<Group> column : columns(frame.getHeight())) {
            double y = frame.getY();
            double widest = 0;
            for (Group group : column) {
                draw(g, group, x, y);
                y += group.height() + GAP;
                widest = StrictMath.max(widest, group.width());
            }
            x += widest + COLUMN_GAP;
        }
    }

    private List<List<Group>> columns(double height) {
        List<List<Group>> columns = new ArrayList<>();
        for (Group group : groups) {
            List<Group> room = columns.stream()
                    .filter(column -> height(column) + group.height() <= height)
                    .findFirst()
                    .orElse(null);
            if (room == null) {
                room = new ArrayList<>();
                columns.add(room);
            }
            room.add(group);
        }
        return columns;
    }

    private static double height(List<Group> column) {
        return column.stream().mapToDouble(group -> group.height() + GAP).sum();
    }

    private static void draw(Graphics2D g, Group group, double x, double top) {
        write(g, group.heading, HouseStyle.PANEL, x, top + LINE * 0.75);
        double y = top + LINE;
        for (Key key : group.keys) {
            key.draw(g, x, y + LINE / 2);
            write(g, key.label(), HouseStyle.LABEL, x + Key.WIDTH + GAP, y + LINE * 0.75);
            y += LINE;
        }
    }

    private static void write(Graphics2D g, String text, Font font, double x, double y) {
        g.setFont(font);
        g.setPaint(HouseStyle.INK);
        g.drawString(text, (float) x, (float) y);
    }
}
