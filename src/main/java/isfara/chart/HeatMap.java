package isfara.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Coloured cells, a row for each name and a column for each month, and what the row comes to in all.
 *
 * @param months of the columns
 * @param rows from the top
 * @param classes of numbers and their colours
 */
record HeatMap(List<YearMonth> months, List<Row> rows, Classes classes) implements Picture {

    private static final String MONTHS = "JFMAMJJASOND";
    private static final double ROW = 25;
    private static final double HEAD = 16;
    private static final double FOOT = 30;
    private static final double NAMES = 158;
    private static final double SUMS = 44;

    /**
     * A row.
     *
     * @param name at its left
     * @param sum at its right
     * @param values month by month
     */
    record Row(String name, String sum, List<Double> values) {}

    @Override
    public double height(double width) {
        return HEAD + ROW * rows.size() + FOOT;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double left = area.getX() + NAMES;
        double each = (area.getWidth() - NAMES - SUMS) / StrictMath.max(1, months.size());
        double top = area.getY() + HEAD;
        write(
                g,
                "in all",
                area.getMaxX() - Lettering.widthOf("in all", HouseStyle.CAPTION) - 2,
                top - 4,
                HouseStyle.QUIET);
        for (int r = 0; r < rows.size(); r++) {
            double y = top + r * ROW;
            names(g, rows.get(r).name(), left - 6, y);
            String sum = rows.get(r).sum();
            write(
                    g,
                    sum,
                    area.getMaxX() - Lettering.widthOf(sum, HouseStyle.CAPTION) - 2,
                    y + ROW / 2 + 4,
                    HouseStyle.INK);
        }
        cells(g, left, top, each);
        months(g, left, top + rows.size() * ROW, each);
    }

    /** All cells of a colour are one path, neighbours joined, and the lines between them another: a file stays small. */
    private void cells(Graphics2D g, double left, double top, double each) {
        Map<Color, Path2D.Double> shapes = new LinkedHashMap<>();
        Path2D.Double lines = new Path2D.Double();
        for (int r = 0; r < rows.size(); r++) {
            List<Double> values = rows.get(r).values();
            int from = 0;
            for (int m = 1; m <= months.size(); m++) {
                Color colour = classes.of(values.get(from));
                if (m == months.size() || !classes.of(values.get(m)).equals(colour)) {
                    Rectangle2D cells =
                            new Rectangle2D.Double(left + from * each, top + r * ROW, (m - from) * each, ROW);
                    shapes.computeIfAbsent(colour, c -> new Path2D.Double()).append(cells, false);
                    from = m;
                }
            }
            lines.append(new Line2D.Double(left, top + r * ROW, left + each * months.size(), top + r * ROW), false);
        }
        for (int m = 0; m <= months.size(); m++) {
            double x = left + m * each;
            lines.append(new Line2D.Double(x, top, x, top + rows.size() * ROW), false);
        }
        shapes.forEach((colour, cells) -> {
            g.setPaint(colour);
            g.fill(cells);
        });
        g.setPaint(HouseStyle.GRID);
        g.setStroke(HouseStyle.THIN);
        g.draw(lines);
    }

    /** Their first letters, and the year under its first month. */
    private void months(Graphics2D g, double left, double top, double each) {
        for (int m = 0; m < months.size(); m++) {
            YearMonth month = months.get(m);
            String letter = MONTHS.substring(month.getMonthValue() - 1, month.getMonthValue());
            double x = left + m * each;
            write(g, letter, x + (each - Lettering.widthOf(letter, HouseStyle.CAPTION)) / 2, top + 12, HouseStyle.INK);
            if (m == 0 ? month.getMonthValue() <= 10 : month.getMonthValue() == 1) {
                write(g, Integer.toString(month.getYear()), x + 2, top + 25, HouseStyle.QUIET);
            }
        }
    }

    /** On one line or two, ending at a place. */
    private static void names(Graphics2D g, String name, double right, double top) {
        List<String> lines = Lettering.wrapped(name, HouseStyle.CAPTION, NAMES - 8);
        double y = top + ROW / 2 + 4 - (lines.size() - 1) * 6;
        for (String line : lines) {
            write(g, line, right - Lettering.widthOf(line, HouseStyle.CAPTION), y, HouseStyle.INK);
            y += 12;
        }
    }

    private static void write(Graphics2D g, String text, double x, double y, Color colour) {
        g.setFont(HouseStyle.CAPTION);
        g.setPaint(colour);
        g.drawString(text, (float) x, (float) y);
    }
}
