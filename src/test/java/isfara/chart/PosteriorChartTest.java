package isfara.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.parameter.Declaration;
import isfara.parameter.Evidence;
import isfara.parameter.Prior;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PosteriorChartTest {

    @Test
    void thePriorsNinetyPerCentReachFromZeroToOneOnItsOwnScale() {
        PosteriorRow even = row("a", Prior.UNIFORM, 0, 1, 0.2, 0.8, true);
        PosteriorRow powers = row("b", Prior.LOG_UNIFORM, 0.01, 100, 0.1, 10, true);

        assertThat(even.place(0.05)).isCloseTo(0, within(1e-12));
        assertThat(even.place(0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(powers.place(1)).isCloseTo(0.5, within(1e-12));
        assertThat(powers.place(powers.declaration().quantile(0.95))).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatTheRecordTellsComesFirstTheNarrowestAtTheTop() {
        List<Figure> figures = PosteriorChart.figures(
                List.of(
                        row("rule.hardly", Prior.UNIFORM, 0, 1, 0.05, 0.95, false),
                        row("rule.wide", Prior.UNIFORM, 0, 1, 0.2, 0.8, true),
                        row("rule.narrow", Prior.UNIFORM, 0, 1, 0.4, 0.6, true)),
                "Made up.");

        assertThat(figures).extracting(Figure::name).containsExactly("posterior-1", "posterior-2");
        assertThat(figures.get(0).finding())
                .isEqualTo("2 of 3 uncertain parameters are told by the record: rule.narrow, rule.wide.");
        assertThat(FigureFile.svgDocument(figures.get(0), 1400))
                .contains("rule.narrow", "rule.wide", "0.05 to 0.95 people", "0.5 (0.4 to 0.6)", "assumed")
                .doesNotContain("rule.hardly");
        assertThat(FigureFile.svgDocument(figures.get(1), 1400)).contains("rule.hardly");
    }

    @Test
    void aLongListIsParted() {
        List<PosteriorRow> rows = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            rows.add(row("rule.p" + i, Prior.UNIFORM, 0, 1, 0.1, 0.9, false));
        }
        assertThat(PosteriorChart.figures(rows, "Made up.")).hasSize(3);
    }

    @Test
    void onAPhoneNamesAndBarsStayAndColumnsGiveWay() {
        Figure figure = PosteriorChart.figures(
                        List.of(row("rule.narrow", Prior.UNIFORM, 0, 1, 0.4, 0.6, true)), "Made up.")
                .get(0);

        assertThat(FigureFile.svgDocument(figure, FigureFile.NARROW))
                .contains("rule.narrow", "5 % of prior")
                .doesNotContain("evidence</text>");
        assertThat(FigureFile.svgDocument(figure, FigureFile.WIDE)).contains("evidence</text>");
    }

    private static PosteriorRow row(
            String name, Prior prior, double low, double high, double q05, double q95, boolean identified) {
        double middle = (q05 + q95) / 2;
        Declaration declaration = new Declaration(
                name,
                "people",
                middle,
                low,
                high,
                prior,
                low,
                high,
                "made up",
                Evidence.ASSUMED,
                "nobody",
                Optional.empty());
        return new PosteriorRow(declaration, q05, (q05 + middle) / 2, middle, (middle + q95) / 2, q95, identified);
    }
}
