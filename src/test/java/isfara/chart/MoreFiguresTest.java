package isfara.chart;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.Findings;
import isfara.analysis.MadeUp;
import isfara.analysis.ResultsFolder;
import isfara.analysis.SyntheticResults;
import isfara.world.Side;
import isfara.world.World;
import isfara.world.WorldData;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class MoreFiguresTest {

    private static final World WORLD = World.load();

    @TempDir
    static Path temp;

    private static Findings read;

    @BeforeAll
    static void make() throws Exception {
        Path folder = new SyntheticResults(temp, SyntheticResults.HEADLINE, 10, 3, 60).write();
        try (ResultsFolder results = ResultsFolder.open(folder)) {
            read = Findings.of(results);
        }
    }

    private static List<Figure> figures(Findings findings) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new DistributionChart(findings).deaths());
        figures.add(new DistributionChart(findings).evacuees());
        figures.addAll(new SurvivalChart(findings).figures());
        figures.addAll(new EndsChart(findings).figures());
        figures.addAll(new HeatMapChart(findings, WORLD).figures());
        figures.addAll(new MapChart(findings, WORLD).figures());
        return figures;
    }

    @Test
    void allAreDrawnWhenTheResultsTellAll() {
        assertThat(figures(MadeUp.complete(read)))
                .extracting(Figure::name)
                .containsExactly(
                        "distribution-deaths",
                        "distribution-evacuees",
                        "time-to-war",
                        "time-to-ceasefire",
                        "episode-ends",
                        "incidents-by-month",
                        "map-deaths",
                        "map-evacuees");
    }

    @Test
    void olderResultsLackWhatTheyDoNotTell() {
        assertThat(figures(MadeUp.bare(read)))
                .extracting(Figure::name)
                .doesNotContain("time-to-ceasefire", "episode-ends", "incidents-by-month", "map-deaths", "map-evacuees")
                .contains("distribution-deaths");
    }

    @Test
    void placesOfAnotherWorldAreNotPutOnThisMap() {
        assertThat(MadeUp.complete(read).manifest().worldSha256()).isNotEqualTo(WorldData.sha256());
        assertThat(PlaceFigures.of(MadeUp.complete(read))).isEmpty();
        assertThat(PlaceFigures.of(MadeUp.here(MadeUp.complete(read)))).hasSize(3);
    }

    @Test
    void eachIsTheSameSvgEachTimeAndNotTooLarge() {
        List<Figure> first = figures(MadeUp.complete(read));
        List<Figure> second = figures(MadeUp.complete(read));
        for (int i = 0; i < first.size(); i++) {
            String svg = FigureFile.svgDocument(first.get(i), FigureFile.WIDE);
            assertThat(svg).isEqualTo(FigureFile.svgDocument(second.get(i), FigureFile.WIDE));
            assertThat(svg.length()).as(first.get(i).name()).isBetween(5_000, 150_000);
        }
    }

    @Test
    void eachIsWellFormedAndSaysWhatItShowsAndThatItIsSimulated() throws Exception {
        for (Figure figure : figures(MadeUp.complete(read))) {
            Document svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(FigureFile.svgDocument(figure, FigureFile.NARROW))));
            assertThat(svg.getDocumentElement().getTextContent().replaceAll("\\s+", ""))
                    .contains("Simulated,notaforecast.");
            assertThat(figure.finding())
                    .contains("baseline")
                    .doesNotContain("NaN")
                    .doesNotContain("null");
        }
    }

    @Test
    void everyScenarioCanBeTakenOutOfADistributionAndOfASurvivalCurve() {
        for (Figure figure : figures(MadeUp.complete(read)).subList(0, 4)) {
            String panel = FigureParts.of(figure).panels().get(0).svg();
            assertThat(read.scenarios())
                    .allSatisfy(s -> assertThat(panel).contains("data-scenario=\"" + s.name() + "\""));
        }
    }

    @Test
    void aMapNamesEverySectorAndSaysThatItsLineIsSchematic() {
        Figure map = new MapChart(MadeUp.complete(read), WORLD).figures().get(0);
        String svg = FigureFile.svgDocument(map, FigureFile.WIDE).replace("&apos;", "'");
        assertThat(WORLD.sectors()).allSatisfy(s -> assertThat(svg).contains(s.name() + ": "));
        assertThat(svg).contains("schematic").contains("not a border").contains("20 km");
    }

    @Test
    void bothSidesHaveGroundOnTheMapAndNoneIsShared() {
        MapWindow window = new MapWindow(69.11, 39.67, 71.12, 40.36);
        SideShapes shapes = SideShapes.of(WORLD, window);
        WORLD.settlements().stream()
                .filter(s -> s.onOwnSide() && window.contains(s.at()))
                .forEach(s -> {
                    double x = window.x(s.at());
                    double y = window.y(s.at());
                    assertThat(shapes.sides().get(s.side()).contains(x, y))
                            .as(s.name())
                            .isTrue();
                    Side other = s.side().other();
                    assertThat(shapes.sides().get(other).contains(x, y))
                            .as(s.name())
                            .isFalse();
                });
    }

    @Test
    void distancesOnTheMapAreRightToOnePerCent() {
        MapWindow window = new MapWindow(69.11, 39.67, 71.12, 40.36);
        WORLD.settlements().stream()
                .filter(s -> window.contains(s.at()))
                .forEach(a -> WORLD.settlements().stream()
                        .filter(b -> window.contains(b.at()) && a.index() < b.index())
                        .forEach(b -> {
                            double east = window.x(a.at()) - window.x(b.at());
                            double south = window.y(a.at()) - window.y(b.at());
                            double km = a.at().kmTo(b.at());
                            assertThat(StrictMath.hypot(east, south)).isBetween(km * 0.99 - 0.01, km * 1.01 + 0.01);
                        }));
    }
}
