package isfara.random;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.world.Side;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

/** Luck is fair, and each has its own. Seeds are fixed, so that a test which passes once passes always. */
class StreamTest {

    private static final double UNLIKELY = 1e-4;
    private static final int DRAWS = 20_000;

    private final Streams luck = Streams.of(42);

    @Test
    void firstDrawsAreUniformOverEntitiesOverTimesAndOverSeeds() {
        uniform(i -> luck.open(Chance.LEVEL, i, 7).nextDouble());
        uniform(i -> luck.open(Chance.LEVEL, 7, i).nextDouble());
        uniform(i -> luck.open(Chance.LEVEL, i % 100, i / 100).nextDouble());
        uniform(i -> luck.open(Chance.LEVEL, -1 - i, 7).nextDouble());
        uniform(i -> Streams.of(i).open(Chance.LEVEL, 1, 1).nextDouble());
    }

    @Test
    void drawsOfOneStreamAreUniformAndFollowEachOtherAtRandom() {
        Stream stream = luck.open(Chance.HOUSEHOLD, 1, 0);
        uniform(i -> stream.nextDouble());
        uniform(i -> (stream.nextLong() >>> 58) / 64.0);
    }

    @Test
    void neighboursTimesSidesAndProcessesAreIndependent() {
        independent(
                i -> luck.open(Chance.LEVEL, i, 7).nextDouble(),
                i -> luck.open(Chance.LEVEL, i + 1, 7).nextDouble());
        independent(
                i -> luck.open(Chance.LEVEL, 3, i).nextDouble(),
                i -> luck.open(Chance.LEVEL, 3, i + 1).nextDouble());
        independent(
                i -> luck.open(Chance.LEVEL, Side.KG, 3, i).nextDouble(),
                i -> luck.open(Chance.LEVEL, Side.TJ, 3, i).nextDouble());
        independent(
                i -> luck.open(Chance.LEVEL, 3, i).nextDouble(),
                i -> luck.open(Chance.WILL, 3, i).nextDouble());
        independent(
                i -> Streams.of(i).open(Chance.LEVEL, 1, 1).nextDouble(),
                i -> Streams.of(i + 1).open(Chance.LEVEL, 1, 1).nextDouble());
    }

    @Test
    void noTwoProcessesEntitiesOrTimesShareTheirLuck() {
        Set<Long> seen = new HashSet<>();
        int opened = 0;
        for (Chance chance : Chance.values()) {
            for (int entity = -50; entity < 50; entity++) {
                for (int time = 0; time < 50; time++) {
                    seen.add(luck.open(chance, entity, time).nextLong());
                    opened++;
                }
            }
        }
        assertThat(seen).hasSize(opened);
    }

    @Test
    void aKeyGivesTheSameLuckWheneverItIsOpened() {
        double first = luck.open(Chance.LEVEL, 3, 4).nextDouble();
        luck.open(Chance.LEVEL, 5, 6).nextDouble();
        assertThat(luck.open(Chance.LEVEL, 3, 4).nextDouble()).isEqualTo(first);
        assertThat(Streams.of(42).open(Chance.LEVEL, 3, 4).nextDouble()).isEqualTo(first);
        assertThat(Streams.of(43).open(Chance.LEVEL, 3, 4).nextDouble()).isNotEqualTo(first);
    }

    @Test
    void exchangedSidesHaveEachOthersLuckAndNothingElseMoves() {
        Streams mirror = Streams.swapped(42);
        for (int i = 0; i < 100; i++) {
            assertThat(mirror.open(Chance.LEVEL, Side.KG, i, 5).nextLong())
                    .isEqualTo(luck.open(Chance.LEVEL, Side.TJ, i, 5).nextLong());
            assertThat(mirror.open(Chance.LEVEL, i, 5).nextLong())
                    .isEqualTo(luck.open(Chance.LEVEL, i, 5).nextLong());
            assertThat(mirror.side(mirror.open(Chance.VIOLATION, i, 5)))
                    .isEqualTo(luck.side(luck.open(Chance.VIOLATION, i, 5)).other());
        }
    }

    @Test
    void poissonNumbersArePoisson() {
        for (double mean : new double[] {0.05, 0.7, 4, 39, 41, 120}) {
            Stream stream = luck.open(Chance.FIRE_CIVILIAN, (int) mean, 0);
            follows(new PoissonDistribution(mean), i -> stream.poisson(mean));
        }
        assertThat(luck.open(Chance.WORKS_BEGIN).poisson(0)).isZero();
        assertThat(luck.open(Chance.WORKS_BEGIN).poisson(-1)).isZero();
        assertThat(luck.open(Chance.WORKS_BEGIN).poisson(Double.NaN)).isZero();
    }

    @Test
    void binomialNumbersAreBinomial() {
        Stream stream = luck.open(Chance.CROWD_LEAVE);
        follows(new BinomialDistribution(30, 0.42), i -> stream.binomial(30, 0.42));
        assertThat(stream.binomial(30, 0)).isZero();
        assertThat(stream.binomial(30, 1)).isEqualTo(30);
        assertThat(stream.binomial(0, 0.5)).isZero();
    }

    @Test
    void hazardsStrikeWithTheirChance() {
        for (double hazard : new double[] {0.01, 0.3, 2}) {
            Stream stream = luck.open(Chance.INCIDENT, (int) (100 * hazard), 0);
            double chance = 1 - StrictMath.exp(-hazard);
            follows(new BinomialDistribution(1, chance), i -> stream.strikes(hazard) ? 1 : 0);
        }
        assertThat(luck.open(Chance.WORKS_BEGIN).strikes(0)).isFalse();
    }

    @Test
    void wholeNumbersBetweenBoundsIncludeBoth() {
        Stream stream = luck.open(Chance.RECONVENE_DETAIL);
        long[] counts = new long[5];
        for (int i = 0; i < DRAWS; i++) {
            counts[stream.between(8, 12) - 8]++;
        }
        double[] expected = new double[5];
        Arrays.fill(expected, DRAWS / 5.0);
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(UNLIKELY);
    }

    @Test
    void gaussiansAreNormalAndSeverityHasMeanOne() {
        Stream stream = luck.open(Chance.LEGITIMACY);
        double[] sample = new double[4000];
        Arrays.setAll(sample, i -> stream.nextGaussian());
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(stream, 0, 1), sample))
                .isGreaterThan(UNLIKELY);
        double sum = 0;
        for (int i = 0; i < 10 * DRAWS; i++) {
            sum += stream.logNormalMeanOne(1);
        }
        assertThat(sum / (10 * DRAWS)).isBetween(0.985, 1.015);
    }

    private static void uniform(IntToDoubleFunction draw) {
        long[] counts = new long[64];
        for (int i = 0; i < DRAWS; i++) {
            counts[(int) (draw.applyAsDouble(i) * counts.length)]++;
        }
        double[] expected = new double[counts.length];
        Arrays.fill(expected, (double) DRAWS / counts.length);
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(UNLIKELY);
    }

    private static void independent(IntToDoubleFunction one, IntToDoubleFunction other) {
        long[][] counts = new long[8][8];
        for (int i = 0; i < DRAWS; i++) {
            counts[(int) (8 * one.applyAsDouble(i))][(int) (8 * other.applyAsDouble(i))]++;
        }
        assertThat(new ChiSquareTest().chiSquareTest(counts)).isGreaterThan(UNLIKELY);
    }

    /** Compares counts with a distribution, the tails taken together so that no cell is all but empty. */
    private static void follows(IntegerDistribution distribution, IntUnaryOperator draw) {
        int low = distribution.inverseCumulativeProbability(0.002);
        int high = Math.max(low + 1, distribution.inverseCumulativeProbability(0.998));
        long[] counts = new long[high - low + 1];
        for (int i = 0; i < DRAWS; i++) {
            counts[Math.min(high, Math.max(low, draw.applyAsInt(i))) - low]++;
        }
        double[] expected = new double[counts.length];
        for (int n = low; n <= high; n++) {
            expected[n - low] = DRAWS * distribution.probability(n);
        }
        expected[0] = DRAWS * distribution.cumulativeProbability(low);
        expected[high - low] = DRAWS * (1 - distribution.cumulativeProbability(high - 1));
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts))
                .as("%s", distribution)
                .isGreaterThan(UNLIKELY);
    }
}
