package isfara.cli;

import isfara.calibration.validation.Validation;
import isfara.chart.Figure;
import isfara.chart.FigureFile;
import isfara.chart.HouseStyle;
import isfara.chart.PitChart;
import isfara.chart.ValidationChart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pictures of predictions beside the record. */
final class ValidationFigures {

    private static final int WIDTH = 1400;

    private ValidationFigures() {}

    /** Writes them into a folder; returns their names. */
    static List<String> write(Validation validation, Path folder, String caption) {
        HouseStyle.requireFonts();
        List<Figure> figures = new ArrayList<>(ValidationChart.figures(validation.checks(), caption));
        figures.add(PitChart.figure(
                validation.ofFitted().pit(), validation.ofUnfitted().pit(), caption));
        for (Figure figure : figures) {
            WholeFile.write(folder.resolve(figure.name() + ".svg"), FigureFile.svgDocument(figure, WIDTH));
            WholeFile.write(
                    folder.resolve(figure.name() + ".png"), FigureFile.png(figure, WIDTH, FigureFile.SCREEN_DPI));
        }
        return figures.stream().map(Figure::name).toList();
    }
}
