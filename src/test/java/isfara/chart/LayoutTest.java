package isfara.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void labelsFarApartStayWhereTheyAre() {
        assertThat(Spread.apart(new double[] {10, 50, 90}, 12, 0, 100)).containsExactly(10, 50, 90);
    }

    @Test
    void labelsThatTouchStandAroundTheirMiddle() {
        assertThat(Spread.apart(new double[] {48, 50, 52}, 12, 0, 100)).containsExactly(38, 50, 62);
    }

    @Test
    void labelsStayWithinTheirLimitsAndApart() {
        double[] places = Spread.apart(new double[] {1, 2, 95, 96, 97, 98}, 10, 5, 100);
        assertThat(places[0]).isGreaterThanOrEqualTo(5);
        assertThat(places[5]).isLessThanOrEqualTo(100);
        IntStream.range(1, places.length)
                .forEach(i -> assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(10 - 1e-9));
    }

    @Test
    void aDensityHasAnAreaOfOneAndLiesWhereTheValuesLie() {
        double[] values =
                IntStream.range(0, 500).mapToDouble(i -> 1 + i % 50 / 50.0).toArray();
        Arrays.sort(values);
        Density density = Density.of(values, 0.5, 3);
        double area = 0;
        for (int cell = 1; cell < density.heights().length; cell++) {
            area += density.step() * (density.heights()[cell] + density.heights()[cell - 1]) / 2;
        }
        assertThat(area).isCloseTo(1, within(0.01));
        assertThat(density.heights()[cell(density, 1.5)]).isCloseTo(1, within(0.1));
        assertThat(density.heights()[cell(density, 2.8)]).isLessThan(0.01);
    }

    private static int cell(Density density, double value) {
        return (int) StrictMath.rint((value - density.from()) / density.step());
    }

    @Test
    void aStraightLineNeedsItsEndsOnlyAndABendItsCorner() {
        double[] x = {0, 1, 2, 3, 4};
        assertThat(Thinning.needed(x, new double[][] {{0, 1, 2, 3, 4}}, 0.01))
                .containsExactly(true, false, false, false, true);
        assertThat(Thinning.needed(x, new double[][] {{0, 1, 2, 3, 4}, {0, 0, 0, 1, 2}}, 0.01))
                .containsExactly(true, false, true, false, true);
    }

    @Test
    void aStepKeepsBothItsEdges() {
        assertThat(Thinning.needed(new double[] {0, 1, 1, 2}, new double[][] {{1, 1, 0, 0}}, 0.01))
                .containsExactly(true, true, true, true);
    }

    @Test
    void classesHaveRoundBoundsBelowTheLargestNumberAndGrowDarker() {
        Classes classes = Classes.upTo(3.7);
        assertThat(classes.bounds()).containsExactly(0.1, 0.2, 0.5, 1.0, 2.0);
        assertThat(classes.of(0)).isEqualTo(Color.WHITE);
        double[] values = {0.05, 0.15, 0.3, 0.7, 1.5, 3.7};
        int[] light = Arrays.stream(values)
                .map(v -> lightness(classes.of(v)))
                .mapToInt(v -> (int) v)
                .toArray();
        IntStream.range(1, light.length).forEach(i -> assertThat(light[i]).isLessThan(light[i - 1]));
        assertThat(classes.keys()).extracting(Key::label).contains("none", "up to 0.10", "above 2");
    }

    @Test
    void nothingAnywhereHasOneClass() {
        assertThat(Classes.upTo(0).keys()).extracting(Key::label).containsExactly("none");
    }

    private static double lightness(Color c) {
        return 0.2126 * c.getRed() + 0.7152 * c.getGreen() + 0.0722 * c.getBlue();
    }
}
