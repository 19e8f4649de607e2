package isfara.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.sensitivity.Sobol.Indices;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indices of functions whose indices are known. */
class SobolTest {

    private static final int N = 1 << 11;

    /** Ishigami and Homma 1990 with a = 7, b = 0.1 on (-π, π)³. */
    private static double ishigami(double[] u) {
        double[] x = Arrays.stream(u).map(v -> StrictMath.PI * (2 * v - 1)).toArray();
        double second = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) + 7 * second * second + 0.1 * StrictMath.pow(x[2], 4) * StrictMath.sin(x[0]);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ishigamisIndicesAreFoundAndLieInsideTheirIntervals(long seed) {
        expect(indices(Sobol.design(3, N, seed), SobolTest::ishigami), new double[] {0.3139, 0.4424, 0}, new double[] {
            0.5576, 0.4424, 0.2437
        });
    }

    /** Sobol's g function: product of (|4x - 2| + a) / (1 + a); V_i = 1 / (3 (1 + a_i)²), V = Π (1 + V_i) - 1. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void sobolsIndicesAreFoundAndLieInsideTheirIntervals(long seed) {
        double[] a = {0, 1, 4.5, 9, 99, 99};
        double[] part = Arrays.stream(a).map(v -> 1 / (3 * (1 + v) * (1 + v))).toArray();
        double product = Arrays.stream(part).map(v -> 1 + v).reduce(1, (x, y) -> x * y);
        double variance = product - 1;
        double[] first = Arrays.stream(part).map(v -> v / variance).toArray();
        double[] total =
                Arrays.stream(part).map(v -> v * product / (1 + v) / variance).toArray();
        expect(
                indices(Sobol.design(a.length, N, seed), x -> {
                    double g = 1;
                    for (int i = 0; i < a.length; i++) {
                        g *= (StrictMath.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
                    }
                    return g;
                }),
                first,
                total);
    }

    private static void expect(List<Indices> found, double[] first, double[] total) {
        for (int i = 0; i < first.length; i++) {
            Indices index = found.get(i);
            assertThat(index.first()).as("first order of %d", i).isCloseTo(first[i], within(0.03));
            assertThat(index.total()).as("total of %d", i).isCloseTo(total[i], within(0.03));
            assertThat(index.firstInterval().contains(first[i]))
                    .as("%s around %s", index.firstInterval(), first[i])
                    .isTrue();
            assertThat(index.totalInterval().contains(total[i]))
                    .as("%s around %s", index.totalInterval(), total[i])
                    .isTrue();
        }
    }

    @Test
    void sharesOfASumAddUpToOneAndEachIsItsOwnTotal() {
        List<Indices> found = indices(Sobol.design(3, N, 6), x -> x[0] + 2 * x[1] - 3 * x[2]);
        assertThat(found.stream().mapToDouble(Indices::first).sum()).isCloseTo(1, within(0.01));
        double[] squares = {1.0 / 14, 4.0 / 14, 9.0 / 14};
        for (int i = 0; i < 3; i++) {
            assertThat(found.get(i).first()).isCloseTo(squares[i], within(0.01));
            assertThat(found.get(i).total()).isCloseTo(squares[i], within(0.01));
        }
    }

    @Test
    void aFailedRunCostsOnlyTheRowsThatNeedIt() {
        Sobol design = Sobol.design(3, N, 7);
        double[] values =
                Arrays.stream(design.points()).mapToDouble(SobolTest::ishigami).toArray();
        values[0] = Double.NaN; // f(A) of the first row: all three need it
        values[5 + 2] = Double.NaN; // A with a column of B, second row: the first parameter alone
        List<Indices> found = design.indices(values);
        assertThat(found.stream().map(Indices::rows)).containsExactly(N - 2, N - 1, N - 1);
        assertThat(found.get(0).total()).isCloseTo(0.5576, within(0.03));
        Arrays.fill(values, Double.NaN);
        assertThat(design.indices(values).get(0).first()).isNaN();
    }

    @Test
    void whatNeverVariesHasNoShares() {
        Indices found = indices(Sobol.design(2, 16, 8), x -> 5).get(0);
        assertThat(found.first()).isNaN();
        assertThat(found.totalInterval().known()).isFalse();
    }

    @Test
    void eachMixedPointIsTheFirstSetsWithOneColumnOfTheSecond() {
        double[][] points = Sobol.design(3, 8, 9).points();
        assertThat(points).hasNumberOfRows(8 * 5);
        for (int row = 0; row < 8; row++) {
            for (int p = 0; p < 3; p++) {
                for (int column = 0; column < 3; column++) {
                    assertThat(points[row * 5 + 2 + p][column])
                            .isEqualTo(points[row * 5 + (p == column ? 1 : 0)][column]);
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameDesignAndAWrongNumberOfValuesIsRefused() {
        assertThat(Sobol.design(3, 8, 5).points())
                .isDeepEqualTo(Sobol.design(3, 8, 5).points());
        assertThat(Sobol.design(3, 8, 5).points()[0])
                .isNotEqualTo(Sobol.design(3, 8, 6).points()[0]);
        assertThatThrownBy(() -> Sobol.design(3, 8, 5).indices(new double[3])).hasMessageContaining("40");
        assertThatThrownBy(() -> Sobol.design(0, 8, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Both kinds put as many points into each half of every axis, give or take one. */
    @ParameterizedTest
    @ValueSource(ints = {4, EvenPoints.MOST_DIMENSIONS + 2})
    void pointsAreSpreadEvenlyAlongEveryAxisInAnyNumberOfDimensions(int dimensions) {
        double[][] points = EvenPoints.of(64, dimensions, 10);
        for (int d = 0; d < dimensions; d++) {
            int axis = d;
            assertThat(List.of(points))
                    .allSatisfy(point ->
                            assertThat(point[axis]).isGreaterThanOrEqualTo(0).isLessThan(1));
            assertThat(Arrays.stream(points).filter(point -> point[axis] < 0.5).count())
                    .isBetween(31L, 33L);
        }
    }

    private static List<Indices> indices(Sobol design, ToDoubleFunction<double[]> function) {
        return design.indices(
                Arrays.stream(design.points()).mapToDouble(function).toArray());
    }
}
