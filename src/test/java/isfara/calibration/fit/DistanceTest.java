package isfara.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.calibration.target.Group;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import isfara.calibration.target.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private final List<Quantity> quantities = List.of(
            Toy.quantity("y1", Group.PATTERN, Scale.PLAIN),
            Toy.quantity("y2", Group.WARS, Scale.LOG),
            Toy.quantity("y3", Group.PATTERN, Scale.PLAIN));
    private final Study study = Toy.study(Toy.SEEN, 3);

    /** Spreads: 1.4826 for y1 (median 3, deviations 2 1 0 1 2); y2 mostly the same; y3 never different. */
    private final Particles prior = Toy.particles(
            study,
            new double[] {1, 0, 5},
            new double[] {2, 0, 5},
            new double[] {3, 0, 5},
            new double[] {4, 0, 5},
            new double[] {5, 9, 5});

    @Test
    void insideTheRangeIsNoDistanceAndOutsideCountsInSpreads() {
        Distance distance = Distance.of(quantities, List.of(Toy.observed("y1", 2, 4)), prior);
        assertThat(distance.of(prior)).containsExactly(new double[] {1 / 1.4826, 0, 0, 0, 1 / 1.4826}, within(1e-9));
        assertThat(distance.deviations(prior, 0)[0]).isNegative();
        assertThat(distance.deviations(prior, 4)[0]).isPositive();
    }

    @Test
    void withoutAMedianDeviationTheStandardDeviationOnTheScaleIsTheSpread() {
        Distance distance = Distance.of(quantities, List.of(Toy.observed("y2", 0, 0)), prior);
        double sd = StrictMath.log(10) * StrictMath.sqrt(1.0 / 5); // of 0 0 0 0 log 10, n - 1
        assertThat(distance.terms().get(0).spread()).isCloseTo(sd, within(1e-9));
        assertThat(distance.of(prior, 4)).isCloseTo(StrictMath.log(10) / sd, within(1e-6));
    }

    @Test
    void whatNeverVariesAndWhatSaysNothingIsLeftOutAndTold() {
        Distance distance = Distance.of(
                quantities,
                List.of(
                        Toy.observed("y1", 2, 4),
                        Toy.observed("y3", 1, 2),
                        new Observation("y2", -INFINITE, INFINITE, 0, true, "made up")),
                prior);
        assertThat(distance.terms()).hasSize(1);
        assertThat(distance.leftOut())
                .containsExactly(
                        new Distance.LeftOut("y3", "it never varies over lives from the prior"),
                        new Distance.LeftOut("y2", "its range has no ends"));
    }

    @Test
    void groupsHaveEqualSayHoweverManyQuantitiesTheyHave() {
        List<Quantity> four = List.of(
                Toy.quantity("y1", Group.PATTERN, Scale.PLAIN),
                Toy.quantity("y2", Group.PATTERN, Scale.PLAIN),
                Toy.quantity("y3", Group.WARS, Scale.PLAIN));
        Particles lives = Toy.particles(study, new double[] {0, 0, 0}, new double[] {1, 1, 1}, new double[] {2, 2, 2});
        Distance distance = Distance.of(
                four, List.of(Toy.observed("y1", 1, 1), Toy.observed("y2", 1, 1), Toy.observed("y3", 1, 1)), lives);
        assertThat(distance.weight(0)).isEqualTo(0.25);
        assertThat(distance.weight(1)).isEqualTo(0.25);
        assertThat(distance.weight(2)).isEqualTo(0.5);
        Particles only = Toy.particles(study, new double[] {1, 1, 2});
        assertThat(distance.of(only, 0)).isCloseTo(StrictMath.sqrt(0.5) / 1.4826, within(1e-9));
    }

    @Test
    void aMissingNumberCountsAsStatedAndAnInfiniteOneOnlyWhereTheRecordHasAnEnd() {
        List<Observation> atLeast = List.of(new Observation("y1", 2, INFINITE, 2, true, "made up"));
        Particles lives =
                Toy.particles(study, new double[] {Double.NaN, 0, 0}, new double[] {INFINITE, 0, 0}, new double[3]);
        Distance open = Distance.of(quantities, atLeast, prior);
        assertThat(open.of(lives, 0)).isCloseTo(3, within(1e-12));
        assertThat(open.of(lives, 1)).isZero();
        assertThat(open.deviations(lives, 0)[0]).isNaN();
        Distance closed = Distance.of(quantities, List.of(Toy.observed("y1", 2, 4)), prior, 5);
        assertThat(closed.of(lives, 0)).isCloseTo(5, within(1e-12));
        assertThat(closed.of(lives, 1)).isCloseTo(5, within(1e-12));
    }

    @Test
    void unfittedObservationsDoNotCount() {
        Observation unfitted = new Observation("y1", 2, 4, 3, false, "made up");
        assertThatThrownBy(() -> Distance.of(quantities, List.of(unfitted), prior))
                .hasMessageContaining("nothing to fit");
        Distance distance = Distance.of(quantities, List.of(unfitted, Toy.observed("y2", 0, 1)), prior);
        assertThat(distance.terms()).hasSize(1);
    }

    @Test
    void theRangeThatALifeLeavesIsAsWideAsTheTrueOneAndHoldsItAnywhere() {
        Distance distance = Distance.of(quantities, List.of(Toy.observed("y1", 2, 4), Toy.observed("y2", 0, 1)), prior);
        double lowest = 1;
        double highest = 0;
        for (int luck = 0; luck < 200; luck++) {
            Distance around = distance.around(new float[] {10, Float.NaN}, luck);
            Distance.Term term = around.terms().get(0);
            assertThat((double) term.high() - term.low()).isCloseTo(2, within(1e-5));
            double place = (10 - term.low()) / 2;
            lowest = StrictMath.min(lowest, place);
            highest = StrictMath.max(highest, place);
            assertThat(around.weight(0)).isEqualTo(1);
            assertThat(around.weight(1)).isZero();
        }
        assertThat(lowest).isBetween(0.0, 0.05);
        assertThat(highest).isBetween(0.95, 1.0);
    }
}
