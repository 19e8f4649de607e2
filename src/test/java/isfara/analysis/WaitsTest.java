package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private static final Bootstrap CURVES = Bootstrap.ofCurves(5);

    /** Weeks in remission under 6-mercaptopurine (Freireich and others 1963), the textbook example; minus means censored. */
    private static final int[] REMISSION = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    @Test
    void theTextbookSampleGivesTheTextbookCurve() {
        Waits waits = new Waits(1);
        for (int subject = 0; subject < REMISSION.length; subject++) {
            int week = REMISSION[subject];
            if (week > 0) {
                waits.ends(subject, week, 0);
            } else {
                waits.lost(subject, -week + 1); // seen through that week
            }
        }
        Survival survival = Survival.of(waits, 36, REMISSION.length, CURVES);
        assertThat(survival.subjects()).isEqualTo(21);
        assertThat(survival.events()).isEqualTo(9);
        int[] weeks = {5, 6, 7, 9, 10, 13, 16, 22, 23, 35};
        double[] shares = {1, 0.8571, 0.8067, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482, 0.4482};
        int[] atRisk = {21, 21, 17, 16, 15, 12, 11, 7, 6, 1};
        for (int i = 0; i < weeks.length; i++) {
            assertThat(survival.share().at(weeks[i])).as("week %d", weeks[i]).isCloseTo(shares[i], within(5e-5));
            assertThat(survival.atRisk().at(weeks[i])).as("week %d", weeks[i]).isEqualTo(atRisk[i]);
        }
    }

    @Test
    void competingEndsAreThoseWorkedByHand() {
        Waits waits = new Waits(2);
        waits.ends(0, 1, 0);
        waits.ends(1, 2, 1);
        waits.lost(2, 3);
        waits.ends(3, 3, 0);
        waits.ends(4, 3, 1);
        waits.lost(5, 5);
        Ends ends = Ends.of("trials", List.of("one", "other"), waits, 6, 6, CURVES);
        Curve one = ends.ways().get(0).share();
        Curve other = ends.ways().get(1).share();
        assertThat(one.at(0)).isZero();
        assertThat(one.at(1)).isCloseTo(1.0 / 6, within(1e-12)); // one of six
        assertThat(other.at(2)).isCloseTo(1.0 / 6, within(1e-12)); // one of five, of 5/6
        assertThat(one.at(3)).isCloseTo(7.0 / 18, within(1e-12)); // and one of three, of 4/6
        assertThat(other.at(5)).isCloseTo(7.0 / 18, within(1e-12));
        assertThat(ends.going(5)).isCloseTo(4.0 / 18, within(1e-12));
        assertThat(ends.censored()).isEqualTo(2);
        assertThat(ends.ways().get(0).count()).isEqualTo(2);
    }

    @Test
    void exponentialTimesLieInTheBandsAboutAsOftenAsTheySayAndNothingIsLost() {
        double oneRate = 0.06;
        double otherRate = 0.03;
        int[] hours = {2, 5, 10, 20, 35};
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(21));
        int asked = 0;
        int inside = 0;
        for (int study = 0; study < 80; study++) {
            Waits waits = new Waits(2);
            for (int subject = 0; subject < 240; subject++) {
                double one = random.nextExponential(1 / oneRate);
                double other = random.nextExponential(1 / otherRate);
                double lost = random.nextUniform(10, 60);
                double first = StrictMath.min(one, other);
                if (StrictMath.floor(lost) <= first) {
                    waits.lost(subject / 3, (int) lost);
                } else {
                    waits.ends(subject / 3, (int) first, one < other ? 0 : 1);
                }
            }
            Ends ends = Ends.of("trials", List.of("one", "other"), waits, 50, 80, CURVES);
            for (int hour = 0; hour < 50; hour++) {
                double sum = ends.ways().stream()
                        .mapToDouble(way -> way.share().last())
                        .sum();
                assertThat(sum + ends.going(49)).isCloseTo(1, within(1e-12));
                assertThat(ends.going(hour)).isBetween(-1e-12, 1.0);
            }
            for (int hour : hours) {
                double ended = 1 - StrictMath.exp(-(oneRate + otherRate) * (hour + 1));
                for (int way = 0; way < 2; way++) {
                    double truth = ended * (way == 0 ? oneRate : otherRate) / (oneRate + otherRate);
                    Ends.Way found = ends.ways().get(way);
                    asked++;
                    inside += found.low().at(hour) <= truth
                                    && truth <= found.high().at(hour)
                            ? 1
                            : 0;
                }
            }
        }
        assertThat((double) inside / asked).isBetween(0.91, 0.985);
    }

    @Test
    void forgettingTheCensoredWouldMissTheTruthThatTheEstimateFinds() {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(22));
        Waits waits = new Waits(1);
        int ended = 0;
        for (int subject = 0; subject < 3000; subject++) {
            double time = random.nextExponential(20);
            if (time < 10 || subject % 2 == 0) {
                waits.ends(subject, (int) time, 0);
                ended += time < 30 ? 1 : 0;
            } else {
                waits.lost(subject, 10);
            }
        }
        double truth = StrictMath.exp(-30 / 20.0);
        assertThat(Survival.of(waits, 60, 3000, CURVES).share().at(29)).isCloseTo(truth, within(0.02));
        assertThat(1 - ended / 3000.0).as("lost taken for waiting still").isGreaterThan(truth + 0.1);
    }

    @Test
    void whatWasNeverSeenIsNotSaidToBeImpossible() {
        Waits waits = new Waits(1);
        for (int run = 0; run < 100; run++) {
            if (run == 50) {
                waits.ends(run, 20, 0);
            } else {
                waits.lost(run, 30);
            }
        }
        Survival survival = Survival.of(waits, 30, 100, CURVES);
        assertThat(survival.share().at(10)).isEqualTo(1);
        assertThat(survival.low().at(10)).isBetween(0.95, 0.99);
        for (int day = 1; day < 30; day++) {
            assertThat(survival.low().at(day))
                    .isLessThanOrEqualTo(survival.low().at(day - 1));
            assertThat(survival.high().at(day))
                    .isLessThanOrEqualTo(survival.high().at(day - 1));
            assertThat(survival.low().at(day))
                    .isLessThanOrEqualTo(survival.share().at(day));
        }
    }

    @Test
    void fewDrawsGiveNoBand() {
        Waits waits = new Waits(1);
        for (int run = 0; run < 40; run++) {
            waits.ends(run % 4, run, 0);
        }
        assertThat(Survival.of(waits, 40, 100, CURVES).low().at(20)).isNaN();
    }
}
