package isfara.calibration.validation;

import static isfara.calibration.validation.Made.lives;
import static isfara.calibration.validation.Made.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.score.Check;
import isfara.calibration.target.Group;
import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private static final double FOR_EVER = Double.POSITIVE_INFINITY;
    private static final Quantity DEAD = Made.quantity("dead", Group.APRIL_2021, "2021-05-01");
    private static final Predictions PRIOR = lives(u -> 1000 * u);
    private static final Predictions POSTERIOR = lives(u -> 100 * u);

    @Test
    void aNumberIsInsideTheBandsThatHoldIt() {
        assertThat(check(observed("dead", 50, 50, 50, true)))
                .matches(Check::inside50)
                .matches(Check::inside90);
        assertThat(check(observed("dead", 80, 80, 80, true)))
                .matches(c -> !c.inside50())
                .matches(Check::inside90);
        assertThat(check(observed("dead", 99, 99, 99, true)))
                .matches(c -> !c.inside90())
                .matches(c -> !c.meets90());
    }

    @Test
    void aWideRangeDoesNotWinByItsWidth() {
        Check wide = check(observed("dead", 0, 150, 300, true));
        assertThat(wide.inside90()).isFalse();
        assertThat(wide.meets90()).isTrue();
        Check atLeast = check(observed("dead", 120, 120, FOR_EVER, true));
        assertThat(atLeast.meets90()).isFalse();
        assertThat(atLeast.pit().low()).isEqualTo(1);
    }

    @Test
    void widthIsComparedWithThePriorsOnTheQuantitysScale() {
        Check check = check(observed("dead", 50, 50, 50, true));
        double posterior = FastMath.log1p(94.5) - FastMath.log1p(4.5);
        double prior = FastMath.log1p(945) - FastMath.log1p(45);
        assertThat(check.widthRatio()).isCloseTo(posterior / prior, within(1e-9));
        assertThat(check.intervalScore()).isCloseTo(posterior, within(1e-9));
        assertThat(check.place(45)).isCloseTo(0, within(1e-9));
        assertThat(check.place(945)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aFineIsPaidForWhatLiesOutside() {
        Check check = check(observed("dead", 300, 300, 300, true));
        assertThat(check.intervalScore()).isGreaterThan(check.priorIntervalScore());
    }

    @Test
    void aShareOfASampleIsPredictedWithTheLuckOfASampleAsLong() {
        Predictions alike = lives(u -> 0.1);
        Observation ofAll = new Observation("dead", 0.05, 0.2, 0.1, true, "made up");
        Observation ofFifty = new Observation("dead", 0.05, 0.2, 0.1, true, "made up", 50);

        Check exact = only(Validation.of(List.of(DEAD), List.of(ofAll), alike, alike));
        Check sampled = only(Validation.of(List.of(DEAD), List.of(ofFifty), alike, alike));

        assertThat(exact.posterior().high90()).isEqualTo(0.1);
        assertThat(sampled.posterior().low90()).isBetween(0.02, 0.06);
        assertThat(sampled.posterior().high90()).isBetween(0.14, 0.22);
        assertThat(sampled.posterior().high90() * 50).isCloseTo(8, within(3.0));
    }

    @Test
    void whatNoLifeCanHaveIsNotJudged() {
        Predictions never = lives(u -> Double.NaN);
        Observation observed = observed("dead", 5, 5, 5, true);

        assertThat(Validation.of(List.of(DEAD), List.of(observed), never, never).checks())
                .isEmpty();
        assertThat(Validation.of(List.of(DEAD), List.of(observed), never, PRIOR).checks())
                .hasSize(1);
    }

    @Test
    void weightsMoveTheBands() {
        Predictions twoLives = Predictions.weighted(new double[][] {{10}, {90}}, new double[] {99, 1});
        Check check = only(Validation.of(List.of(DEAD), List.of(observed("dead", 90, 90, 90, true)), twoLives, PRIOR));
        assertThat(check.posterior().high90()).isEqualTo(10);
        assertThat(check.inside90()).isFalse();
    }

    @Test
    void whatHappensInFewLivesIsNotPredicted() {
        Predictions rare = lives(u -> u < 0.3 ? 50 : Double.NaN);
        Check check = only(Validation.of(List.of(DEAD), List.of(observed("dead", 50, 50, 50, true)), rare, PRIOR));
        assertThat(check.posterior().applies()).isCloseTo(0.3, within(1e-9));
        assertThat(check.posterior().median()).isEqualTo(50);
        assertThat(check.inside50()).isFalse();
        assertThat(check.meets90()).isFalse();
        Predictions never = lives(u -> Double.NaN);
        Validation nothing = Validation.of(List.of(DEAD), List.of(observed("dead", 50, 50, 50, true)), never, PRIOR);
        assertThat(only(nothing).inside90()).isFalse();
        assertThat(ValidationTable.text(nothing)).contains("never happens");
        assertThat(ValidationTable.csv(nothing)).doesNotContain("NaN");
    }

    @Test
    void fittedAndUnfittedAreCountedApartAndEachOnce() {
        Validation validation = three();
        assertThat(validation.ofFitted().inside90().all()).isEqualTo(1);
        assertThat(validation.ofFitted().inside90().inside()).isEqualTo(1);
        assertThat(validation.ofUnfitted().inside90().all()).isEqualTo(2);
        assertThat(validation.ofUnfitted().inside90().inside()).isEqualTo(1);
        assertThat(validation.ofUnfitted().meets90().inside()).isEqualTo(2);
        assertThat(validation.ofAll().inside50().inside()).isEqualTo(2);
        assertThat(validation.ofAll().pit().cases()).isEqualTo(3);
    }

    @Test
    void observationsOfNothingAndObservationsTwiceAreRefused() {
        Observation once = observed("dead", 1, 1, 1, true);
        assertThatThrownBy(() -> Validation.of(List.of(), List.of(once), POSTERIOR, PRIOR))
                .hasMessageContaining("dead");
        assertThatThrownBy(() -> Validation.of(List.of(DEAD), List.of(once, once), POSTERIOR, PRIOR))
                .hasMessageContaining("twice");
    }

    @Test
    void tablesHoldEveryQuantity() {
        Validation validation = three();
        assertThat(ValidationTable.csv(validation).lines()).hasSize(4);
        assertThat(ValidationTable.csv(validation)).startsWith("quantity,group,name,unit,fitted,observed_low");
        assertThat(ValidationTable.summaryCsv(validation).lines()).hasSize(4);
        assertThat(ValidationTable.text(validation))
                .contains("Not fitted: predicted")
                .contains("outside, range meets")
                .contains("number of dead, people")
                .contains("at least 60");
    }

    private static Validation three() {
        List<Quantity> quantities = List.of(
                DEAD,
                Made.quantity("hurt", Group.APRIL_2021, "2021-05-01"),
                Made.quantity("unseen", Group.WARS, "2021-05-01"),
                Made.quantity("away", Group.WARS, "2021-05-01"));
        Predictions posterior = lives(u -> 100 * u, u -> 100 * u, u -> u, u -> 100 * u);
        Predictions prior = lives(u -> 1000 * u, u -> 1000 * u, u -> u, u -> 1000 * u);
        return Validation.of(
                quantities,
                List.of(
                        observed("dead", 50, 50, 50, true),
                        observed("hurt", 90, 200, 310, false),
                        observed("away", 60, 60, FOR_EVER, false)),
                posterior,
                prior);
    }

    private static Check check(Observation observation) {
        return only(Validation.of(List.of(DEAD), List.of(observation), POSTERIOR, PRIOR));
    }

    private static Check only(Validation validation) {
        assertThat(validation.checks()).hasSize(1);
        return validation.checks().get(0);
    }
}
