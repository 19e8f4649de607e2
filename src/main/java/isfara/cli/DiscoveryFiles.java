package isfara.cli;

import isfara.analysis.Manifest;
import isfara.analysis.discovery.Discovery;
import isfara.chart.Figure;
import isfara.chart.FigureFile;
import isfara.chart.HouseStyle;
import isfara.chart.PrimChart;
import isfara.report.DiscoveryTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was discovered, in files: one table of all boxes, and for each box its peeling as a table and as a figure. */
final class DiscoveryFiles {

    private final Manifest manifest;
    private final List<Discovery> found;

    DiscoveryFiles(Manifest manifest, List<Discovery> found) {
        this.manifest = manifest;
        this.found = found;
    }

    /** Writes them into a folder, in place of earlier ones of the same names. */
    List<Path> write(Path folder) {
        List<Path> written = new ArrayList<>();
        written.add(folder.resolve("discover.csv"));
        WholeFile.write(written.get(0), DiscoveryTables.boxes(found, manifest.declared()));
        for (Discovery discovery : found) {
            for (int b = 0; b < discovery.boxes().size(); b++) {
                Path table = folder.resolve(PrimChart.name(discovery, b) + ".csv");
                WholeFile.write(
                        table, DiscoveryTables.trajectory(discovery.boxes().get(b)));
                written.add(table);
            }
            if (!discovery.boxes().isEmpty()) {
                HouseStyle.requireFonts();
            }
            for (Figure figure : PrimChart.figures(discovery, manifest)) {
                Path svg = folder.resolve(figure.name() + ".svg");
                Path png = folder.resolve(figure.name() + ".png");
                WholeFile.write(svg, FigureFile.svgDocument(figure, FigureFile.WIDE));
                WholeFile.write(png, FigureFile.png(figure, FigureFile.WIDE, FigureFile.SCREEN_DPI));
                written.add(svg);
                written.add(png);
            }
        }
        return written;
    }

    static String names(List<Path> files) {
        return files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
