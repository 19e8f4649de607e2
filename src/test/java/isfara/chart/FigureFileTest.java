package isfara.chart;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.Findings;
import isfara.analysis.ResultsFolder;
import isfara.analysis.SyntheticResults;
import isfara.analysis.SyntheticRun;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FigureFileTest {

    @TempDir
    static Path temp;

    private static Findings findings;

    @BeforeAll
    static void make() throws Exception {
        Path folder = new SyntheticResults(temp, SyntheticResults.HEADLINE, 10, 3, 90).write();
        try (ResultsFolder results = ResultsFolder.open(folder)) {
            findings = Findings.of(results);
        }
    }

    @Test
    void everyFigureIsTheSameSvgEachTimeItIsDrawn() {
        List<Figure> first = Figures.of(findings);
        List<Figure> second = Figures.of(findings);
        assertThat(first)
                .extracting(Figure::name)
                .doesNotHaveDuplicates()
                .contains("effects", "deaths-over-time", "distribution-deaths", "time-to-war", "variance");
        for (int i = 0; i < first.size(); i++) {
            assertThat(FigureFile.svgDocument(first.get(i), FigureFile.WIDE))
                    .isEqualTo(FigureFile.svgDocument(second.get(i), FigureFile.WIDE));
        }
    }

    @Test
    void everyFigureIsWellFormedAndTellsWhatItShows() throws Exception {
        for (Figure figure : Figures.of(findings)) {
            Document svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(FigureFile.svgDocument(figure, FigureFile.NARROW))));
            assertThat(svg.getDocumentElement().getAttribute("aria-label")).contains(figure.finding());
            String text = svg.getDocumentElement().getTextContent();
            assertThat(text.replaceAll("\\s+", " ")).contains("not a forecast");
            assertThat(figure.finding()).doesNotContain("NaN");
        }
    }

    @Test
    void pngHasTheResolutionAskedFor() throws Exception {
        Figure figure = Figures.of(findings).get(0);
        int screen = width(FigureFile.png(figure, FigureFile.WIDE, 96));
        int paper = width(FigureFile.png(figure, FigureFile.WIDE, FigureFile.PAPER_DPI));
        assertThat(screen).isEqualTo(900);
        assertThat(paper).isEqualTo(2813);
    }

    @Test
    void aScenarioHasOneColourOfItsOwn() {
        ScenarioColours colours = new ScenarioColours(findings.manifest());
        assertThat(findings.manifest().scenarios().stream()
                        .map(s -> colours.of(s.name()))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void oneRunIsDrawnFromItsDays() {
        SyntheticRun run = SyntheticRun.make(SyntheticResults.HEADLINE.get(0), 1, 1, 0.9, 365);
        Figure figure = SingleRun.figure(
                run.days(), LocalDate.of(2022, 10, 19), "baseline, seed 1", "Parameters: defaults. Isfara 0.1.0.");
        assertThat(figure.finding()).startsWith("Killed at the end: KG ");
        assertThat(FigureFile.svgDocument(figure, FigureFile.WIDE)).contains("One simulated run, not a forecast.");
    }

    private static int width(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png)).getWidth();
    }
}
