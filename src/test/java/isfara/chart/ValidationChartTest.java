package isfara.chart;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.score.Check;
import isfara.analysis.score.Forecast;
import isfara.analysis.score.Pit;
import isfara.analysis.score.PitHistogram;
import isfara.analysis.score.Predicted;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ValidationChartTest {

    private static final double FOR_EVER = Double.POSITIVE_INFINITY;
    private static final int WIDE = 1400;

    @Test
    void everyQuantityStandsBesideItsNumbers() throws Exception {
        List<Figure> figures = ValidationChart.figures(few(), "Made up.");
        assertThat(figures).hasSize(1);
        String text = text(figures.get(0));
        for (Check check : few()) {
            assertThat(text)
                    .contains(check.name())
                    .contains(check.documented())
                    .contains(check.predicted())
                    .contains(check.verdict());
        }
        assertThat(text).contains("not a forecast").contains("not fitted").doesNotContain("NaN");
        assertThat(figures.get(0).finding()).contains("of 8 documented quantities");
    }

    @Test
    void aLongListBecomesSeveralFiguresOfWholeGroups() {
        List<Figure> figures = ValidationChart.figures(many(), "Made up.");
        assertThat(figures).hasSize(2);
        assertThat(figures).extracting(Figure::name).containsExactly("validation-1", "validation-2");
        assertThat(figures.stream().flatMap(f -> f.panels().stream()).map(Figure.Panel::title))
                .containsExactly("how often", "when, where and over what", "how far", "war or not", "April 2021");
    }

    @Test
    void aGroupThatFitsOnNoFigureIsParted() {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            checks.add(check("one", "row " + i, true, 4, 5, 6, 5, 0.3, 1));
        }
        List<Figure> figures = ValidationChart.figures(checks, "Made up.");
        assertThat(figures).hasSize(3);
    }

    @Test
    void theSameChecksGiveTheSameSvg() {
        assertThat(FigureFile.svgDocument(
                        ValidationChart.figures(many(), "Made up.").get(1), WIDE))
                .isEqualTo(FigureFile.svgDocument(
                        ValidationChart.figures(many(), "Made up.").get(1), WIDE));
    }

    @Test
    void histogramsOfFittedAndOthersStandSideBySideAndEmptyOnesAreLeftOut() throws Exception {
        PitHistogram fitted = PitHistogram.of(many().stream().map(Check::pit).toList(), 10);
        PitHistogram none = PitHistogram.of(List.of(), 5);
        assertThat(PitChart.figure(fitted, fitted, "Made up.").panels()).hasSize(2);
        Figure one = PitChart.figure(fitted, none, "Made up.");
        assertThat(one.panels()).hasSize(1);
        assertThat(text(one)).contains("place in the prediction").contains("60 quantities");
    }

    private static String text(Figure figure) throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(FigureFile.svgDocument(figure, WIDE))));
        return svg.getDocumentElement().getTextContent();
    }

    /** Of every kind one: ranges, open ends, shares, off the axis, no prior width, hardly ever, never. */
    static List<Check> few() {
        return List.of(
                check("how often", "incidents to April 2021", true, 130, 150, 170, 140, 0.15, 1),
                check("how often", "largest year", true, 30, 30, FOR_EVER, 24, 0.3, 1),
                check("April 2021", "killed, Kyrgyz", true, 34, 36, 36, 42, 0.5, 1),
                check("April 2021", "evacuated on the first day", false, 7000, 10_000, 40_000, 300, 0.4, 1),
                check("April 2021", "evacuated, Tajik", false, Double.NEGATIVE_INFINITY, 3, 3, 900, 0.4, 1),
                check("April 2021", "hours to a lasting ceasefire", false, 55, 60, 64, 70, 0.4, 0.3),
                check("April 2021", "never seen", false, 55, 60, 64, 70, 0.4, 0),
                flat());
    }

    private static List<Check> many() {
        List<Check> checks = new ArrayList<>();
        String[] groups = {"how often", "when, where and over what", "how far", "war or not", "April 2021"};
        Well19937c random = new Well19937c(3);
        for (int i = 0; i < 60; i++) {
            double centre = FastMath.exp(2 + 4 * random.nextDouble());
            double best = StrictMath.rint(centre * FastMath.exp(0.5 * random.nextGaussian()));
            double low = StrictMath.rint(best * 0.8);
            checks.add(check(
                    groups[i / 12],
                    "a documented number of some length, " + i,
                    i % 4 > 0,
                    low,
                    best,
                    2 * best - low,
                    centre,
                    0.35,
                    1));
        }
        return checks;
    }

    private static Check flat() {
        Forecast zero = Forecast.ofDraws(0, 0, 0);
        return new Check(
                "wars",
                "war or not",
                "wars before 2020",
                "wars",
                true,
                0,
                0,
                0,
                "made up",
                Predicted.of(zero, 1),
                Predicted.of(zero, 1),
                Pit.of(zero, 0, 0, 0),
                x -> x);
    }

    private static Check check(
            String group,
            String name,
            boolean fitted,
            double low,
            double best,
            double high,
            double centre,
            double spread,
            double applies) {
        Well19937c random = new Well19937c(name.hashCode());
        double[] posterior = new double[200];
        double[] prior = new double[200];
        Arrays.setAll(
                posterior,
                i -> applies == 0
                        ? Double.NaN
                        : StrictMath.rint(centre * FastMath.exp(spread * random.nextGaussian())));
        Arrays.setAll(prior, i -> StrictMath.rint(centre * FastMath.exp(1.2 * random.nextGaussian())));
        Forecast forecast = Forecast.ofDraws(posterior);
        return new Check(
                name,
                group,
                name,
                "people",
                fitted,
                low,
                best,
                high,
                "made up",
                Predicted.of(forecast, applies),
                Predicted.of(Forecast.ofDraws(prior), 1),
                Pit.of(forecast, low, best, high),
                FastMath::log1p);
    }
}
