package isfara.report;

import isfara.chart.Figure;
import isfara.chart.FigureFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** All figures of a report, each drawn for the page and for its files. Drawing is what a report spends most time on: all cores help. */
final class DrawnFigures {

    /** A figure's name and its HTML. */
    private record Drawn(String name, String html) {}

    private final List<Drawn> drawn;

    private DrawnFigures(List<Drawn> drawn) {
        this.drawn = drawn;
    }

    /**
     * Draws.
     *
     * @param folder where the SVG and PNG files go
     * @param dpi resolution of the PNG files
     */
    static DrawnFigures of(List<Figure> figures, Path folder, int dpi) throws IOException {
        try {
            return new DrawnFigures(figures.parallelStream()
                    .map(figure -> draw(figure, folder, dpi))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Drawn draw(Figure figure, Path folder, int dpi) {
        try {
            Files.writeString(
                    folder.resolve(figure.name() + ".svg"),
                    FigureFile.svgDocument(figure, FigureFile.WIDE),
                    StandardCharsets.UTF_8);
            Files.write(folder.resolve(figure.name() + ".png"), FigureFile.png(figure, FigureFile.WIDE, dpi));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawn(figure.name(), FigureHtml.of(figure));
    }

    /** Those whose names match, one under the other. */
    String html(String names) {
        return drawn.stream()
                .filter(figure -> figure.name().matches(names))
                .map(Drawn::html)
                .collect(Collectors.joining());
    }
}
