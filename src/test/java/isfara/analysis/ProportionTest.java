package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void independentRunsGiveTheIntervalOfClopperAndPearson() {
        // R: binom.test(5, 50)$conf.int
        Proportion five = Proportion.of(first(5, 50), draws(50, 1));
        assertThat(five.share()).isEqualTo(0.1);
        assertThat(five.interval().low()).isCloseTo(0.03327509, within(2e-3));
        assertThat(five.interval().high()).isCloseTo(0.21813537, within(2e-3));
    }

    @Test
    void whatWasNeverSeenIsNotImpossible() {
        Proportion never = Proportion.of(first(0, 100), draws(100, 1));
        assertThat(never.interval().low()).isZero();
        assertThat(never.interval().high()).isCloseTo(0.0362, within(1e-4));
        Proportion always = Proportion.of(first(100, 100), draws(100, 1));
        assertThat(always.interval().low()).isCloseTo(1 - 0.0362, within(1e-4));
        assertThat(always.interval().high()).isEqualTo(1);
    }

    @Test
    void runsOfADrawThatAreAllAlikeCountOnce() {
        Proportion once = Proportion.of(first(10, 50), draws(50, 1));
        boolean[] five = new boolean[250];
        Arrays.fill(five, 0, 50, true);
        Proportion repeated = Proportion.of(five, draws(250, 5));
        assertThat(repeated.share()).isEqualTo(once.share());
        assertThat(repeated.interval().low()).isCloseTo(once.interval().low(), within(1e-6));
        assertThat(repeated.interval().high()).isCloseTo(once.interval().high(), within(1e-6));
        assertThat(Proportion.of(five, draws(250, 1)).interval().halfWidth())
                .isLessThan(0.6 * repeated.interval().halfWidth());
    }

    private static boolean[] first(int events, int of) {
        boolean[] happened = new boolean[of];
        Arrays.fill(happened, 0, events, true);
        return happened;
    }

    private static Clusters draws(int runs, int seedsPerDraw) {
        int[] draws = new int[runs];
        Arrays.setAll(draws, i -> i / seedsPerDraw);
        return Clusters.of(draws);
    }
}
