package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.VarianceSplit;
import isfara.analysis.VarianceSplit.Part;
import isfara.analysis.VarianceSplit.Source;
import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** What the differences between runs are made of: a bar for each outcome, shares of the variance in it, their intervals below. */
public final class VarianceChart {

    /** In the order of {@link Source}: policy, parameters, both (Okabe and Ito 2008), and two greys for luck. */
    private static final List<Color> COLOURS = List.of(
            new Color(0xD5, 0x5E, 0x00),
            new Color(0x56, 0xB4, 0xE9),
            new Color(0xE6, 0x9F, 0x00),
            new Color(0xBD, 0xBD, 0xBD),
            new Color(0xE4, 0xE4, 0xE4));

    private static final int ROW = 96;
    private static final int AXIS_ROOM = 44;

    /** Narrower parts have no room for their number. */
    private static final double LABELLED = 0.06;

    private VarianceChart() {}

    /** The figure; none when nothing could be split. */
    public static List<Figure> figures(Findings findings) {
        List<VarianceSplit> splits = findings.variance().splits();
        if (splits.isEmpty()) {
            return List.of();
        }
        List<Key> keys = Arrays.stream(Source.values())
                .<Key>map(s -> new Key.Area(s.words(), COLOURS.get(s.ordinal())))
                .toList();
        String finding = splits.stream()
                        .map(s -> name(s) + ": "
                                + s.parts().stream().map(VarianceChart::words).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
        return List.of(new Figure(
                "variance",
                "Why do runs differ? Policy, uncertain parameters and chance, simulated",
                "Shares of the variance between runs of all scenarios together; 95 % intervals in brackets, from resampling"
                        + " parameter draws.",
                List.of(panel(splits)),
                1,
                keys,
                Caption.of(findings),
                finding));
    }

    private static String name(VarianceSplit split) {
        String column = split.outcome().column().replace('_', ' ');
        return split.log() ? column + ", on a log scale" : column;
    }

    private static String words(Part part) {
        return part.source().words() + " " + Digits.percent(part.share())
                + (part.interval().known() ? " (" + Digits.percent(part.interval()) + ")" : "");
    }

    private static Panel panel(List<VarianceSplit> splits) {
        XYPlot plot = new XYPlot();
        NumberAxis x = Axes.shares("share of the variance", 1);
        x.setRange(0, 1);
        x.setTickUnit(new NumberTickUnit(0.25));
        NumberAxis y = new NumberAxis();
        y.setRange(0, splits.size());
        y.setTickLabelsVisible(false);
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
        JFreeChart chart = HouseStyle.chart(plot);
        y.setAxisLineVisible(false);
        y.setTickMarksVisible(false);
        plot.setRangeGridlinesVisible(false);
        for (int row = 0; row < splits.size(); row++) {
            row(plot, splits.get(row), splits.size() - row - 1.0);
        }
        return new Panel("", "", chart, splits.size() * ROW + AXIS_ROOM);
    }

    private static void row(XYPlot plot, VarianceSplit split, double bottom) {
        RowText.write(plot, name(split), 0, bottom + 0.88);
        double left = 0;
        for (Part part : split.parts()) {
            double right = left + part.share();
            plot.addAnnotation(new XYBoxAnnotation(
                    left,
                    bottom + 0.5,
                    right,
                    bottom + 0.76,
                    null,
                    null,
                    COLOURS.get(part.source().ordinal())));
            if (part.share() >= LABELLED) {
                String share = Digits.percent(part.share());
                RowText.write(plot, share, (left + right) / 2, bottom + 0.63, HouseStyle.INK, TextAnchor.CENTER);
            }
            left = right;
        }
        RowText.small(plot, line(split, 0, 2), 0, bottom + 0.38);
        RowText.small(plot, line(split, 2, 3), 0, bottom + 0.25);
        RowText.small(plot, line(split, 3, 5), 0, bottom + 0.12);
    }

    private static String line(VarianceSplit split, int from, int to) {
        return split.parts().subList(from, to).stream()
                .map(VarianceChart::brief)
                .collect(Collectors.joining(", "));
    }

    /** Short enough for a phone. */
    private static String brief(Part part) {
        String source = switch (part.source()) {
            case POLICY -> "policy";
            case PARAMETERS -> "parameters";
            case POLICY_BY_PARAMETERS -> "policy × parameters";
            case SHARED_LUCK -> "shared luck";
            case OWN_LUCK -> "own luck";
        };
        return source + " " + Digits.percent(part.share())
                + (part.interval().known() ? " (" + Digits.percent(part.interval()) + ")" : "");
    }
}
