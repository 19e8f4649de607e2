package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.Digits;
import isfara.analysis.score.PitHistogram;
import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Where in their predictions the documented numbers lie: flat when the model is neither too sure nor too vague. */
public final class PitChart {

    private static final int HEIGHT = 220;

    private PitChart() {}

    /**
     * Histograms side by side, those of fitted and those of other quantities.
     *
     * @param fitted of what the model had learned from
     * @param unfitted of what it had not seen
     * @param caption which posterior, how many draws, sources of the record
     */
    public static Figure figure(PitHistogram fitted, PitHistogram unfitted, String caption) {
        List<Panel> panels = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        add("Fitted", fitted, ValidationRows.FITTED, panels, findings);
        add("Not fitted: predicted", unfitted, ValidationRows.UNFITTED, panels, findings);
        return new Figure(
                "validation-pit",
                "Where in their predictions the documented numbers lie",
                "0 is the low end of the prediction, 1 the high end. High at both ends: the model is too sure; high in the middle: too"
                        + " vague; high at one end: it errs to the other side.",
                panels,
                2,
                List.of(
                        new Key.Area("documented quantities", light(HouseStyle.INK, 0.5)),
                        new Key.Area("where nine bars in ten should end, were quantities independent", GOOD)),
                caption + " Simulated, not a forecast.",
                String.join(" ", findings));
    }

    private static final Color GOOD = new Color(0xE4, 0xE4, 0xE4);

    private static void add(
            String title, PitHistogram histogram, Color colour, List<Panel> panels, List<String> findings) {
        if (histogram.cases() == 0) {
            return;
        }
        panels.add(
                new Panel(title, Digits.number(histogram.cases()) + " quantities", chart(histogram, colour), HEIGHT));
        long good = histogram.counts().stream()
                .filter(n -> n >= histogram.usualLow() && n <= histogram.usualHigh())
                .count();
        findings.add(title + ": " + good + " of " + histogram.counts().size() + " bars end where nine in ten should.");
    }

    private static JFreeChart chart(PitHistogram histogram, Color colour) {
        int bins = histogram.counts().size();
        double top = histogram.usualHigh();
        for (double count : histogram.counts()) {
            top = StrictMath.max(top, count);
        }
        XYPlot plot = new XYPlot();
        NumberAxis x = new NumberAxis("place in the prediction");
        x.setRange(0, 1);
        x.setTickUnit(new NumberTickUnit(0.2));
        x.setNumberFormatOverride(HouseStyle.counts());
        plot.setDomainAxis(x);
        plot.setRangeAxis(Axes.counts("quantities", top * 1.05));
        JFreeChart chart = HouseStyle.chart(plot);
        plot.setDomainGridlinesVisible(false);
        plot.addAnnotation(new XYBoxAnnotation(0, histogram.usualLow(), 1, histogram.usualHigh(), null, null, GOOD));
        for (int bin = 0; bin < bins; bin++) {
            plot.addAnnotation(new XYBoxAnnotation(
                    (bin + 0.08) / bins,
                    0,
                    (bin + 0.92) / bins,
                    histogram.counts().get(bin),
                    null,
                    null,
                    light(colour, 0.65)));
        }
        plot.addRangeMarker(Marks.line((double) histogram.cases() / bins), Layer.FOREGROUND);
        return chart;
    }
}
