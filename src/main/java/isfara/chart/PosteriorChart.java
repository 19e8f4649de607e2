package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.Digits;
import isfara.chart.Figure.Panel;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * What a fit has made of the belief in each parameter: a row each, those that the record tells something of first, narrowest first.
 *
 * <p>Parameters of different units share an axis: on each row the prior's 90 % range reaches from 0 to 1, on the prior's own scale.
 * A posterior as wide as that has learnt nothing.
 */
public final class PosteriorChart {

    private static final int MOST_ROWS = 40;
    private static final int ROW = 20;
    private static final int AXIS_ROOM = 37;

    /** A uniform prior reaches 0.056 beyond its own 90 % range. */
    private static final double EDGE = 0.12;

    private static final double HALF = 0.27;
    private static final double THIN = 0.09;

    private PosteriorChart() {}

    /**
     * The figures: one, or several when there are many parameters.
     *
     * @param rows a parameter each, in any order
     * @param caption which fit, how many draws
     */
    public static List<Figure> figures(List<PosteriorRow> rows, String caption) {
        List<PosteriorRow> told = rows.stream()
                .filter(PosteriorRow::identified)
                .sorted(Comparator.comparingDouble(row -> row.place(row.q95()) - row.place(row.q05())))
                .toList();
        List<PosteriorRow> others =
                rows.stream().filter(row -> !row.identified()).toList();
        List<List<PosteriorRow>> pages = new ArrayList<>();
        if (!told.isEmpty()) {
            pages.add(told);
        }
        int parts = (others.size() + MOST_ROWS - 1) / MOST_ROWS;
        for (int part = 0; part < parts; part++) {
            pages.add(others.subList(others.size() * part / parts, others.size() * (part + 1) / parts));
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            boolean only = pages.size() == 1;
            figures.add(page(
                    only ? "posterior" : "posterior-" + (i + 1),
                    only ? "" : " (" + (i + 1) + " of " + pages.size() + ")",
                    pages.get(i),
                    told.size() + " of " + rows.size(),
                    caption));
        }
        return List.copyOf(figures);
    }

    private static Figure page(String name, String place, List<PosteriorRow> rows, String share, String caption) {
        boolean identified = rows.get(0).identified();
        return new Figure(
                name,
                "What the record tells of the model's parameters" + place,
                "Each row has an axis of its own: the 90 % range before the fit, on the scale of the prior. A bar as wide as that range"
                        + " has learnt nothing.",
                List.of(panel(
                        identified ? "Told by the record" : "Hardly told: little but what was believed before", rows)),
                1,
                List.of(
                        new Key.Band("after the fit: 50 % and 90 % range, median", colour(identified)),
                        new Key.Line("90 % range before the fit (prior)", ValidationRows.PRIOR, new BasicStroke(3.5f))),
                caption,
                share + " uncertain parameters are told by the record"
                        + (identified
                                ? ": " + String.join(", ", words(rows, PosteriorRow::name)) + "."
                                : "; these " + Digits.number(rows.size()) + " are not, and keep their range."));
    }

    private static Color colour(boolean identified) {
        return identified ? ValidationRows.FITTED : HouseStyle.QUIET;
    }

    private static Panel panel(String title, List<PosteriorRow> rows) {
        XYPlot plot = new XYPlot();
        NumberAxis x = new NumberAxis();
        x.setRange(-EDGE, 1 + EDGE);
        x.setTickUnit(new NumberTickUnit(1));
        x.setNumberFormatOverride(new PriorEnds());
        plot.setDomainAxis(x);
        RowWords.Column names = column("", rows, PosteriorRow::name);
        plot.setRangeAxis(new RowWords(List.of(names)));
        JFreeChart chart = HouseStyle.chart(plot);
        plot.setInsets(new RectangleInsets(16, 10, 2, 18));
        plot.setRangeAxis(
                1,
                new RowWords(
                        List.of(
                                column("before (90 %)", rows, PosteriorRow::before),
                                column("after: median (90 %)", rows, PosteriorRow::after),
                                column(
                                        "evidence",
                                        rows,
                                        row -> row.declaration().evidence().word())),
                        names.width()));
        plot.setRangeGridlinesVisible(false);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < rows.size(); i++) {
            bars(renderer, rows.get(i), rows.size() - 1.0 - i);
        }
        plot.setRenderer(renderer);
        return new Panel(title, "", chart, rows.size() * ROW + AXIS_ROOM);
    }

    private static void bars(XYLineAndShapeRenderer renderer, PosteriorRow row, double y) {
        Color colour = colour(row.identified());
        box(renderer, 0, 1, y, THIN, ValidationRows.PRIOR);
        box(renderer, row.place(row.q05()), row.place(row.q95()), y, HALF, light(colour, 0.45));
        box(renderer, row.place(row.q25()), row.place(row.q75()), y, HALF, light(colour, 0.75));
        double median = row.place(row.median());
        box(renderer, median - 0.0015, median + 0.0015, y, HALF + THIN, colour.darker());
    }

    private static void box(
            XYLineAndShapeRenderer renderer, double from, double to, double y, double half, Color fill) {
        renderer.addAnnotation(new XYBoxAnnotation(from, y - half, to, y + half, null, null, fill), Layer.BACKGROUND);
    }

    private static RowWords.Column column(String heading, List<PosteriorRow> rows, Function<PosteriorRow, String> of) {
        List<String> words = words(rows, of);
        return new RowWords.Column(
                heading,
                words,
                RowWords.widest(
                        Stream.concat(words.stream(), Stream.of(heading)).toList()));
    }

    private static List<String> words(List<PosteriorRow> rows, Function<PosteriorRow, String> of) {
        return rows.stream().map(of).toList();
    }
}
