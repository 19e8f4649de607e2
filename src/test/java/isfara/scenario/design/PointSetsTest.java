package isfara.scenario.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointSetsTest {

    @Test
    void aFullFactorialHasEveryCombinationOnceTheLastFactorFastest() {
        List<int[]> points = PointSets.fullFactorial(new int[] {2, 3});

        assertThat(points.stream().map(Arrays::toString))
                .containsExactly("[0, 0]", "[0, 1]", "[0, 2]", "[1, 0]", "[1, 1]", "[1, 2]");
        assertThat(PointSets.fullFactorial(new int[] {2, 3, 4, 5})).hasSize(120);
    }

    @Test
    void oneAtATimeBeginsWithNothingChangedAndThenChangesOneThing() {
        assertThat(PointSets.oneAtATime(new int[] {2, 1}).stream().map(Arrays::toString))
                .containsExactly("[-1, -1]", "[0, -1]", "[1, -1]", "[-1, 0]");
    }

    @Test
    void aLatinHypercubeHasOnePointInEverySliceOfEveryFactor() {
        double[][] shares = PointSets.latinHypercube(50, List.of("a", "b", "c"), 7);

        for (int factor = 0; factor < 3; factor++) {
            int column = factor;
            int[] slices = Arrays.stream(shares)
                    .mapToInt(point -> (int) (50 * point[column]))
                    .sorted()
                    .toArray();
            assertThat(slices).containsExactly(IntStream.range(0, 50).toArray());
        }
        assertThat(column(shares, 0)).isNotEqualTo(column(shares, 1));
    }

    @Test
    void anotherFactorMovesNoneOfAHypercubeAndAnotherSeedMovesAll() {
        double[][] two = PointSets.latinHypercube(20, List.of("a", "b"), 7);
        double[][] three = PointSets.latinHypercube(20, List.of("b", "new", "a"), 7);

        assertThat(column(three, 2)).isEqualTo(column(two, 0));
        assertThat(column(three, 0)).isEqualTo(column(two, 1));
        assertThat(column(PointSets.latinHypercube(20, List.of("a"), 8), 0)).isNotEqualTo(column(two, 0));
    }

    @Test
    void sobolPointsAreThoseOfTheSequence() {
        assertThat(PointSets.sobol(5, 2))
                .isDeepEqualTo(new double[][] {{0, 0}, {0.5, 0.5}, {0.75, 0.25}, {0.25, 0.75}, {0.375, 0.375}});
    }

    @Test
    void sixtyFourSobolPointsHaveOneInEachOfEightTimesEightSquares() {
        long squares = Arrays.stream(PointSets.sobol(64, 2))
                .map(p -> 10 * (int) (8 * p[0]) + (int) (8 * p[1]))
                .distinct()
                .count();

        assertThat(squares).isEqualTo(64);
    }

    private static double[] column(double[][] shares, int factor) {
        return Arrays.stream(shares).mapToDouble(point -> point[factor]).toArray();
    }
}
