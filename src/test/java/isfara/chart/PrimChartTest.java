package isfara.chart;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.discovery.Cases;
import isfara.analysis.discovery.Discovery;
import isfara.analysis.discovery.Question;
import isfara.outcome.Outcome;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Boxes of conditions, drawn. */
class PrimChartTest {

    private static Discovery discovery(double threshold) {
        RandomGenerator random = new Well19937c(3);
        double[][] values = new double[3][200];
        boolean[] interest = new boolean[200];
        for (int i = 0; i < 200; i++) {
            for (double[] input : values) {
                input[i] = random.nextDouble();
            }
            interest[i] = random.nextDouble() < (values[1][i] > threshold ? 0.9 : 0.1);
        }
        Cases cases = new Cases(List.of("water.demand", "guards.half", "crowd.join"), values, interest);
        Question question = new Question("militias", "baseline", Outcome.DEATHS, 0);
        return Discovery.of(question, cases, 1, Discovery.QUICK, 1);
    }

    @Test
    void theFigureNamesTheRestrictedParameterAndSaysWhatItShows() {
        List<Figure> figures = PrimChart.figures(discovery(0.7), Manifests.of("baseline", "militias"));
        assertThat(figures).hasSize(1);
        Figure figure = figures.get(0);
        assertThat(figure.name()).isEqualTo("discover-militias-deaths");
        assertThat(figure.finding())
                .contains("Where guards.half above 0.6", "(assumed)", "of the draws have more deaths");
        assertThat(FigureFile.svgDocument(figure, FigureFile.WIDE))
                .contains("guards.half above 0.6")
                .doesNotContain("water.demand", "NaN")
                .isEqualTo(FigureFile.svgDocument(figure, FigureFile.WIDE));
    }

    @Test
    void whereNothingIsFoundThereIsNothingToDraw() {
        assertThat(PrimChart.figures(discovery(2), Manifests.of("baseline", "militias")))
                .isEmpty();
    }
}
