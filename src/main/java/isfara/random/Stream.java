package isfara.random;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.FastMath;

/**
 * Random numbers from one key: a SplitMix64 walk. Made by {@link Streams}.
 *
 * <p>A Commons Math generator, so that its distributions can be used; the draws that the model needs most are here.
 */
public final class Stream implements RandomGenerator {

    private static final double UNIT = 0x1.0p-53;
    private static final double LARGE_MEAN = 40;

    private long state;
    private double knownMean;
    private double chanceOfNone = 1;

    Stream() {}

    /** A stream of its own, for work outside a run: designs, resampling. */
    public static Stream of(long seed) {
        Stream stream = new Stream();
        stream.set(Mix.bits(seed));
        return stream;
    }

    void set(long key) {
        state = key;
    }

    /** True with this probability; 0 or less never, 1 or more always. */
    public boolean happens(double probability) {
        return nextDouble() < probability;
    }

    /** True when something with this hazard (events per unit of time) happens within one unit: 1 - e^-hazard. */
    public boolean strikes(double hazard) {
        return strikes(nextDouble(), hazard);
    }

    /** The same for a uniform draw made before: for callers who can tell from the draw that the hazard need not be worked out. */
    public static boolean strikes(double u, double hazard) {
        // 1 - e^-h never exceeds h, so most draws are settled without the exponential
        return u < hazard && u < chance(hazard);
    }

    /** Chance that something with this hazard happens within one unit of time: 1 - e^-hazard. */
    public static double chance(double hazard) {
        return -FastMath.expm1(-hazard);
    }

    /** A whole number from {@code low} to {@code high}, both included, each as likely. */
    public int between(int low, int high) {
        return low + (int) (nextDouble() * (high - low + 1));
    }

    /** A Poisson number with this mean; 0 when the mean is not positive. */
    public int poisson(double mean) {
        if (!(mean > 0)) {
            return 0;
        }
        if (mean > LARGE_MEAN) {
            return new PoissonDistribution(
                            this, mean, PoissonDistribution.DEFAULT_EPSILON, PoissonDistribution.DEFAULT_MAX_ITERATIONS)
                    .sample();
        }
        double u = nextDouble();
        if (u < 1 - mean) {
            return 0;
        }
        if (mean != knownMean) { // many in a row share their mean
            knownMean = mean;
            chanceOfNone = FastMath.exp(-mean);
        }
        double p = chanceOfNone;
        double sum = p;
        int n = 0;
        while (u >= sum && n < 1000) {
            n++;
            p *= mean / n;
            sum += p;
        }
        return n;
    }

    /** How many of {@code n} succeed, each with this probability. */
    public int binomial(int n, double probability) {
        if (!(probability > 0)) {
            return 0;
        }
        if (probability >= 1) {
            return n;
        }
        int hits = 0;
        for (int i = 0; i < n; i++) {
            if (nextDouble() < probability) {
                hits++;
            }
        }
        return hits;
    }

    /** A standard normal number (Marsaglia's polar method; the second of the two is thrown away, so no state is kept). */
    @Override
    public double nextGaussian() {
        while (true) {
            double x = 2 * nextDouble() - 1;
            double y = 2 * nextDouble() - 1;
            double s = x * x + y * y;
            if (s < 1 && s > 0) {
                return x * FastMath.sqrt(-2 * FastMath.log(s) / s);
            }
        }
    }

    /** A log-normal number of mean 1 whose logarithm has this standard deviation. */
    public double logNormalMeanOne(double sigma) {
        return FastMath.exp(sigma * nextGaussian() - 0.5 * sigma * sigma);
    }

    @Override
    public long nextLong() {
        state += Mix.GOLDEN;
        return Mix.bits(state);
    }

    /** Uniform in [0, 1). */
    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT;
    }

    @Override
    public float nextFloat() {
        return (nextLong() >>> 40) * 0x1.0p-24f;
    }

    @Override
    public int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive: " + bound);
        }
        return (int) (nextDouble() * bound);
    }

    @Override
    public boolean nextBoolean() {
        return nextLong() < 0;
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (nextLong() >>> 56);
        }
    }

    @Override
    public void setSeed(int seed) {
        setSeed((long) seed);
    }

    @Override
    public void setSeed(int[] seed) {
        long mixed = seed.length;
        for (int word : seed) {
            mixed = Mix.with(mixed, word);
        }
        setSeed(mixed);
    }

    @Override
    public void setSeed(long seed) {
        set(Mix.bits(seed));
    }
}
