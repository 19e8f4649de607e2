package isfara.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.sensitivity.Morris.Effects;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class MorrisTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void effectsOfALinearFunctionAreItsCoefficients() {
        List<Effects> effects = screened(Morris.design(3, 5, 4, 1), x -> 2 * x[0] - 3 * x[1]);
        assertThat(effects.get(0).mu()).isCloseTo(2, within(ROUNDING));
        assertThat(effects.get(1).mu()).isCloseTo(-3, within(ROUNDING));
        assertThat(effects.get(1).muStar()).isCloseTo(3, within(ROUNDING));
        assertThat(effects.get(1).sigma()).isCloseTo(0, within(ROUNDING));
        assertThat(effects.get(1).muStarInterval().low()).isCloseTo(3, within(ROUNDING));
        assertThat(effects.get(2).muStar()).isCloseTo(0, within(ROUNDING));
    }

    /** Effect of x0 in (x0 - 0.5)(x1 - 0.5) is x1 - 0.5: on four levels -1/2, -1/6, 1/6, 1/2. */
    @Test
    void anInteractionCancelsInTheMeanButNotInTheMeanOfAbsoluteEffectsNorInTheSpread() {
        Effects effect = screened(Morris.design(2, 4000, 4, 2), x -> (x[0] - 0.5) * (x[1] - 0.5))
                .get(0);
        assertThat(effect.mu()).isCloseTo(0, within(0.02));
        assertThat(effect.muStar()).isCloseTo(1.0 / 3, within(0.01));
        assertThat(effect.sigma()).isCloseTo(StrictMath.sqrt(5.0 / 36), within(0.01));
        assertThat(effect.muInterval().contains(0)).isTrue();
    }

    /** Sobol's g: the smaller a, the more its parameter matters. */
    @Test
    void parametersAreRankedAsTheyMatter() {
        double[] a = {99, 0, 9, 1};
        List<Effects> effects = screened(Morris.design(4, 200, 8, 3), x -> {
            double product = 1;
            for (int i = 0; i < a.length; i++) {
                product *= (StrictMath.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        });
        assertThat(effects.get(1).muStar()).isGreaterThan(effects.get(3).muStar());
        assertThat(effects.get(3).muStar()).isGreaterThan(effects.get(2).muStar());
        assertThat(effects.get(2).muStar()).isGreaterThan(effects.get(0).muStar());
    }

    @Test
    void everyWalkChangesEveryParameterOnceAndStaysInTheCube() {
        double[][] points = Morris.design(5, 7, 4, 4).points();
        assertThat(points).hasNumberOfRows(7 * 6);
        for (int walk = 0; walk < 7; walk++) {
            int[] moves = new int[5];
            for (int i = walk * 6 + 1; i < (walk + 1) * 6; i++) {
                for (int p = 0; p < 5; p++) {
                    double step = StrictMath.abs(points[i][p] - points[i - 1][p]);
                    moves[p] += step > 0 ? 1 : 0;
                    assertThat(step)
                            .satisfiesAnyOf(
                                    s -> assertThat(s).isZero(),
                                    s -> assertThat(s).isCloseTo(2.0 / 3, within(ROUNDING)));
                    assertThat(points[i][p]).isBetween(0.0, 1.0);
                }
            }
            assertThat(moves).containsOnly(1);
        }
    }

    @Test
    void aFailedRunCostsOnlyTheStepsBesideIt() {
        Morris design = Morris.design(3, 6, 4, 5);
        double[] values = Arrays.stream(design.points()).mapToDouble(x -> x[0]).toArray();
        values[1] = Double.NaN; // two of the first walk's three steps begin or end here
        List<Effects> effects = design.effects(values);
        assertThat(effects.stream().mapToInt(Effects::count).sum()).isEqualTo(3 * 6 - 2);
        assertThat(effects.get(0).mu()).isCloseTo(1, within(ROUNDING));
        Arrays.fill(values, Double.NaN);
        assertThat(design.effects(values).get(0).muStar()).isNaN();
    }

    @Test
    void theSameSeedGivesTheSameDesignAndAWrongNumberOfValuesIsRefused() {
        assertThat(Morris.design(3, 6, 4, 5).points())
                .isDeepEqualTo(Morris.design(3, 6, 4, 5).points());
        assertThat(Arrays.deepEquals(
                        Morris.design(3, 6, 4, 5).points(),
                        Morris.design(3, 6, 4, 6).points()))
                .isFalse();
        assertThatThrownBy(() -> Morris.design(3, 6, 4, 5).effects(new double[3]))
                .hasMessageContaining("24");
        assertThatThrownBy(() -> Morris.design(3, 6, 5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Effects> screened(Morris design, ToDoubleFunction<double[]> function) {
        return design.effects(
                Arrays.stream(design.points()).mapToDouble(function).toArray());
    }
}
