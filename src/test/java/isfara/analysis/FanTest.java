package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.Measure.Part;
import isfara.outcome.Level;
import isfara.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class FanTest {

    private static final Clusters THREE = Clusters.of(new int[] {0, 1, 2});

    @Test
    void countsSinceTheStartAddUp() {
        DailyValues killed = new DailyValues(new int[] {3, 3, 3});
        killed.set(0, 1, 5);
        killed.set(1, 0, 1);
        killed.set(1, 2, 2);
        Fan fan = Fan.of(Measure.KILLED, Part.WHOLE, killed, THREE, null);
        assertThat(fan.mean().at(0)).isEqualTo(1 / 3.0);
        assertThat(fan.mean().at(1)).isEqualTo(2);
        assertThat(fan.mean().last()).isEqualTo(8 / 3.0);
        assertThat(fan.quantile(0.5).last()).isEqualTo(3);
    }

    /** People away are exponential about a mean of 1,000 on every day: the quantile at p is -1000 log(1 - p). */
    @Test
    void bandsAreTheQuantilesOfTheDistributionAndIntervalsHoldItsMean() {
        int count = 4000;
        int days = 20;
        int[] lengths = new int[count];
        int[] draws = new int[count];
        Arrays.fill(lengths, days);
        Arrays.setAll(draws, run -> run);
        DailyValues away = new DailyValues(lengths);
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(31));
        for (int run = 0; run < count; run++) {
            for (int day = 0; day < days; day++) {
                away.set(run, day, (float) random.nextExponential(1000));
            }
        }
        Fan fan = Fan.of(Measure.DISPLACED, Part.WHOLE, away, Clusters.of(draws), Bootstrap.ofCurves(2));
        int held = 0;
        for (int day = 0; day < days; day++) {
            for (double p : Fan.kept()) {
                double error = 1000 * StrictMath.sqrt(p / (1 - p) / count);
                assertThat(fan.quantile(p).at(day))
                        .as("%s on day %d", p, day)
                        .isCloseTo(-1000 * StrictMath.log(1 - p), within(4.5 * error));
            }
            held += fan.meanLow().at(day) <= 1000 && 1000 <= fan.meanHigh().at(day) ? 1 : 0;
        }
        assertThat(held).isBetween(16, 20);
    }

    @Test
    void aRunThatEndsEarlyKeepsWhatItHadReachedButLeavesTheCountsOfADay() {
        DailyValues values = new DailyValues(new int[] {1, 3, 3});
        values.set(0, 0, 90);
        Fan killed = Fan.of(Measure.KILLED, Part.WHOLE, values, THREE, null);
        assertThat(killed.mean().last()).as("the worst run is not dropped").isEqualTo(30);
        assertThat(killed.observed().last()).isEqualTo(2);
        Fan displaced = Fan.of(Measure.DISPLACED, Part.WHOLE, values, THREE, null);
        assertThat(displaced.mean().at(0)).isEqualTo(30);
        assertThat(displaced.mean().last()).isZero();
    }

    @Test
    void levelsAreSharesOfTheRunsObserved() {
        DailyValues kg = new DailyValues(new int[] {9, 9, 9});
        DailyValues tj = new DailyValues(new int[] {9, 9, 9});
        kg.set(0, 0, 2);
        tj.set(0, 0, 3);
        kg.set(1, 8, 4);
        LevelsOverTime levels = LevelsOverTime.of(List.of(kg, tj), THREE);
        assertThat(levels.byDay().get(Level.MORTARS.ordinal()).at(0)).isEqualTo(1 / 3.0);
        assertThat(levels.byDay().get(0).at(1)).isEqualTo(1);
        assertThat(levels.byWeek().get(Level.MORTARS.ordinal()).at(0)).isEqualTo(1 / 3.0);
        assertThat(levels.byWeek().get(Level.HEAVY.ordinal()).at(1)).isEqualTo(1 / 3.0);
        assertThat(levels.reached().get(Level.SHOTS.ordinal()).at(7)).isEqualTo(1 / 3.0);
        assertThat(levels.reached().get(Level.SHOTS.ordinal()).at(8)).isEqualTo(2 / 3.0);
        assertThat(levels.reachedHigh().get(Level.HEAVY.ordinal()).at(0)).isPositive();
    }

    @Test
    void warsAreLaidOnTopOfEachOther() {
        DailyValues away = new DailyValues(new int[] {100, 100, 100});
        away.set(0, 10, 1000);
        away.set(2, 95, 3000);
        RunSet runs = Runs.of("a", 1, 9.5, Double.NaN, 94.1);
        assertThat(runs.of(Outcome.FIRST_WAR_DAY)).hasSize(3);
        WarDisplacement war = WarDisplacement.of(runs, away);
        int dayAfter = 1 - WarDisplacement.FIRST_DAY;
        assertThat(war.wars()).isEqualTo(2);
        assertThat(war.mean().at(dayAfter)).isEqualTo(2000);
        assertThat(war.mean().at(dayAfter - 1)).isZero();
        assertThat(war.observed().last())
                .as("the later war is not observed that long")
                .isEqualTo(1);
    }
}
