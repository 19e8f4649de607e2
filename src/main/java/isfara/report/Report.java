package isfara.report;

import isfara.analysis.ResultsException;
import isfara.chart.ChartException;
import isfara.chart.Figure;
import isfara.chart.FigureFile;
import isfara.chart.Figures;
import isfara.chart.HouseStyle;
import isfara.chart.PrimChart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the report of a folder of results. */
public final class Report {

    private Report() {}

    /**
     * Writes {@code tables}, {@code figures} and {@code report.html} into a folder of results, in place of earlier ones. The same
     * results give the same tables, SVG files and page, byte by byte, on one machine.
     *
     * @return the page
     * @throws isfara.store.StoreException when the results are not complete
     * @throws ResultsException with a message for the user when the folder cannot be read or written
     * @throws ChartException with a message for the user when the machine has no fonts; the tables are written all the same
     */
    public static Path write(Path folder) {
        return write(folder, FigureFile.SCREEN_DPI);
    }

    /** The same with the resolution of the PNG files, in dots per inch: {@link FigureFile#PAPER_DPI} for a journal. */
    public static Path write(Path folder, int dpi) {
        Basis basis = Basis.of(folder);
        try (Aside aside = new Aside(folder)) {
            new Tables(basis, aside.folder("tables")).write();
            aside.publish("tables");
            HouseStyle.requireFonts();
            DrawnFigures figures = DrawnFigures.of(figures(basis), aside.folder("figures"), dpi);
            Files.writeString(
                    aside.file("report.html"),
                    new Page(basis).html(new Sections(basis, figures).all()),
                    StandardCharsets.UTF_8);
            aside.publish("figures");
            aside.publish("report.html");
        } catch (IOException e) {
            throw new ResultsException(folder + ": the report cannot be written there: " + e.getMessage(), e);
        }
        return folder.resolve("report.html");
    }

    private static List<Figure> figures(Basis basis) {
        List<Figure> figures = new ArrayList<>(Figures.of(basis.findings()));
        figures.addAll(SensitivitySection.figures(basis.sensitivity()));
        figures.addAll(PrimChart.figures(basis.discoveries(), basis.findings()));
        return figures;
    }
}
