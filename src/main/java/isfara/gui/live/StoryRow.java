package isfara.gui.live;

import isfara.chart.Drawing;
import isfara.chart.HouseStyle;
import isfara.chart.Lettering;
import java.awt.Color;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of the story as it is drawn at a width: its date at the left, the words beside it, and below them why.
 *
 * @param told the line
 * @param date when
 * @param text what, in lines that fit
 * @param why why, in lines that fit
 */
record StoryRow(StoryLine told, String date, List<String> text, List<String> why) {

    private static final int LEFT = 6;
    private static final int DATE = 104;
    private static final int RIGHT = 8;
    private static final int PADDING = 3;
    private static final int TEXT_LINE = 15;
    private static final int WHY_LINE = 13;
    private static final Color SELECTED = new Color(0xE2, 0xE9, 0xF0);

    /** A line at a width. */
    static StoryRow of(StoryLine told, LocalDate start, int width) {
        double room = width - DATE - RIGHT;
        return new StoryRow(
                told,
                told.line().date(start),
                Lettering.wrapped(told.line().text(), HouseStyle.LABEL, room),
                Lettering.wrapped(told.line().why(), HouseStyle.CAPTION, room));
    }

    /** The height it needs. */
    int height() {
        return 2 * PADDING + TEXT_LINE * text.size() + WHY_LINE * why.size();
    }

    /** Draws it at the origin. */
    void draw(Graphics2D g, int width, boolean selected) {
        Drawing.smooth(g);
        g.setPaint(selected ? SELECTED : Color.WHITE);
        g.fillRect(0, 0, width, height());
        g.setPaint(HouseStyle.GRID);
        g.drawLine(LEFT, height() - 1, width - RIGHT, height() - 1);
        int y = PADDING + 11;
        g.setFont(HouseStyle.CAPTION);
        g.setPaint(HouseStyle.QUIET);
        g.drawString(date, LEFT, y);
        g.setFont(HouseStyle.LABEL);
        g.setPaint(told.main() ? HouseStyle.INK : HouseStyle.QUIET);
        for (String line : text) {
            g.drawString(line, DATE, y);
            y += TEXT_LINE;
        }
        g.setFont(HouseStyle.CAPTION);
        g.setPaint(HouseStyle.QUIET);
        for (String line : why) {
            g.drawString(line, DATE, y - 1);
            y += WHY_LINE;
        }
    }
}
