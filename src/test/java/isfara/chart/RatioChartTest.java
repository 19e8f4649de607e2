package isfara.chart;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ratios to the baseline, drawn. */
class RatioChartTest {

    private static final List<RatioRow> ROWS = List.of(
            new RatioRow("observers", 0.8, new Interval(0.7, 0.9), 1, new Interval(0.85, 1.1)),
            new RatioRow("guns", 1.2, new Interval(0.9, 1.6), 1.1, Interval.UNKNOWN),
            new RatioRow("nothing-known", 0, Interval.UNKNOWN, Double.NaN, Interval.UNKNOWN));

    private static Figure figure() {
        return RatioChart.figure("ratios", "What levers do", "ratio of deaths", ROWS, "Made up.");
    }

    @Test
    void everyRowStandsBesideItsNumbers() {
        String svg = FigureFile.svgDocument(figure(), 1000);
        assertThat(svg)
                .contains("observers")
                .contains("0.80 (0.70 to 0.90)")
                .contains("guns")
                .contains("1.20 (0.90 to 1.60)")
                .contains("nothing-known")
                .contains("range in the literature")
                .doesNotContain("NaN");
        assertThat(FigureFile.svgDocument(figure(), 1000))
                .as("the same each time")
                .isEqualTo(svg);
    }

    @Test
    void theFindingCountsRowsWhoseIntervalLeavesOutNoDifference() {
        assertThat(figure().finding()).isEqualTo("For 1 of 3 the 80 % interval leaves out no difference.");
    }
}
