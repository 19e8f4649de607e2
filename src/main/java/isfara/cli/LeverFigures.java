package isfara.cli;

import isfara.analysis.Interval;
import isfara.chart.Figure;
import isfara.chart.FigureFile;
import isfara.chart.HouseStyle;
import isfara.chart.RatioChart;
import isfara.chart.RatioRow;
import isfara.experiment.Experiment;
import isfara.outcome.Outcome;
import isfara.store.Build;
import isfara.study.lever.LeverEffect;
import isfara.study.lever.LeverStudy;
import isfara.study.lever.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The pictures of levers tried alone, one for each outcome. */
final class LeverFigures {

    private static final int WIDTH = 1000;

    private LeverFigures() {}

    /** Writes them into a folder. */
    static void write(List<LeverEffect> effects, Experiment experiment, Path folder) {
        HouseStyle.requireFonts();
        String caption = String.format(
                Locale.ROOT,
                "%d draws of %d seeds each; parameters: %s. %s. Simulated, not a forecast.",
                experiment.draws(),
                experiment.seedsPerDraw(),
                experiment.parameters().text(),
                Build.full());
        for (Outcome outcome : LeverStudy.OUTCOMES) {
            Figure figure = RatioChart.figure(
                    "lever-effects-" + outcome.column().replace('_', '-'),
                    "What each lever does to " + outcome.column().replace('_', ' ') + ", alone",
                    "ratio to the baseline of " + outcome.meaning(),
                    rows(effects, outcome),
                    caption);
            WholeFile.write(folder.resolve(figure.name() + ".svg"), FigureFile.svgDocument(figure, WIDTH));
            WholeFile.write(
                    folder.resolve(figure.name() + ".png"), FigureFile.png(figure, WIDTH, FigureFile.SCREEN_DPI));
        }
    }

    private static List<RatioRow> rows(List<LeverEffect> effects, Outcome outcome) {
        return of(effects, outcome, Variant.PRIOR).stream()
                .map(e -> new RatioRow(
                        e.scenario(),
                        e.ratio(),
                        e.interval(),
                        of(effects, outcome, Variant.NO_DIRECT_EFFECT).stream()
                                .filter(none -> none.scenario().equals(e.scenario()))
                                .mapToDouble(LeverEffect::ratio)
                                .findFirst()
                                .orElse(Double.NaN),
                        e.literature().map(t -> new Interval(t.low(), t.high())).orElse(Interval.UNKNOWN)))
                .toList();
    }

    private static List<LeverEffect> of(List<LeverEffect> effects, Outcome outcome, Variant variant) {
        return effects.stream()
                .filter(e -> e.outcome() == outcome && e.variant() == variant)
                .toList();
    }
}
