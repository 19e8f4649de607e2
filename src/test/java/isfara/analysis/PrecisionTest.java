package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class PrecisionTest {

    private final Bootstrap bootstrap = new Bootstrap(1);

    @Test
    void halfTheWidthNeedsFourTimesTheReplicationsInWholeDraws() {
        Precision p = Precision.of("a", Summary.of(Outcome.DEATHS, runs(100, 5, 3), bootstrap), 5);
        List<Precision.Need> needs = p.needs();
        assertThat(needs)
                .extracting(Precision.Need::words)
                .containsExactly("20 % of the mean", "10 % of the mean", "5 % of the mean");
        double exact = 500 * StrictMath.pow(p.halfWidth() / (0.1 * p.value()), 2);
        assertThat(needs.get(1).replications()).isBetween(exact, exact + 5);
        assertThat(needs.get(2).replications()).isCloseTo(4 * exact, within(5.0));
        assertThat(needs).allSatisfy(need -> assertThat(need.replications() % 5).isZero());
    }

    /** What is foretold from 100 draws is what a study with so many draws finds. */
    @Test
    void asManyReplicationsAsAreSaidToBeNeededGiveThePrecision() {
        Precision p = Precision.of("a", Summary.of(Outcome.DEATHS, runs(400, 5, 3), bootstrap), 5);
        int needed = (int) p.needs().get(2).replications();
        Summary after = Summary.of(Outcome.DEATHS, runs(needed / 5, 5, 4), bootstrap);
        assertThat(after.meanInterval().halfWidth() / after.mean()).isCloseTo(0.05, within(0.01));
    }

    @Test
    void aDifferenceIsWantedToOneDeathAndToATenthOfTheBaseline() {
        Effect deaths = Effect.of(runs(100, 5, 5), runs(100, 5, 6), Outcome.DEATHS, bootstrap);
        assertThat(Precision.of(deaths, 5).needs())
                .extracting(Precision.Need::words)
                .containsExactly("1 death", "10 % of the baseline's mean");
        double exact = 500 * StrictMath.pow(deaths.interval().halfWidth(), 2);
        assertThat(Precision.of(deaths, 5).needs().get(0).replications()).isBetween(exact, exact + 5);
        Effect homes = Effect.of(runs(100, 5, 5), runs(100, 5, 6), Outcome.HOMES_DESTROYED, bootstrap);
        assertThat(Precision.of(homes, 5).needs()).hasSize(1);
    }

    @Test
    void whatNeverHappenedOrHasNoIntervalCannotBeForetold() {
        RunSet never = Runs.of("a", 5, new double[100]);
        assertThat(Precision.of("a", Summary.of(Outcome.DEATHS, never, bootstrap), 5)
                        .needs())
                .allSatisfy(need -> assertThat(need.replications()).isNaN());
        RunSet few = Runs.of("a", 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(Precision.of("a", Summary.of(Outcome.DEATHS, few, bootstrap), 5)
                        .needs())
                .allSatisfy(need -> assertThat(need.replications()).isNaN());
    }

    private static RunSet runs(int draws, int seeds, int luck) {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(luck));
        double[] values = new double[draws * seeds];
        double[] shared = new double[draws];
        Arrays.setAll(shared, draw -> random.nextExponential(4));
        Arrays.setAll(values, run -> shared[run / seeds] + random.nextExponential(4));
        return Runs.of("a", seeds, values);
    }
}
