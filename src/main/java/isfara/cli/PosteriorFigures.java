package isfara.cli;

import isfara.calibration.fit.Marginal;
import isfara.chart.Figure;
import isfara.chart.FigureFile;
import isfara.chart.HouseStyle;
import isfara.chart.PosteriorChart;
import isfara.chart.PosteriorRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pictures of what a fit has made of the parameters. */
final class PosteriorFigures {

    private static final int WIDTH = 1400;

    private PosteriorFigures() {}

    /** Writes them into a folder; returns their names. */
    static List<String> write(List<Marginal> marginals, Path folder, String caption) {
        HouseStyle.requireFonts();
        List<PosteriorRow> rows = marginals.stream()
                .map(m -> new PosteriorRow(
                        m.declaration(), m.q05(), m.q25(), m.median(), m.q75(), m.q95(), m.identified()))
                .toList();
        List<String> names = new ArrayList<>();
        for (Figure figure : PosteriorChart.figures(rows, caption)) {
            WholeFile.write(folder.resolve(figure.name() + ".svg"), FigureFile.svgDocument(figure, WIDTH));
            WholeFile.write(
                    folder.resolve(figure.name() + ".png"), FigureFile.png(figure, WIDTH, FigureFile.SCREEN_DPI));
            names.add(figure.name());
        }
        return names;
    }
}
