package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.intervention.Mediation.Mediator;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.Outcome;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Third parties who press more, less or not at all. */
class MediationTest {

    private static final Set<Mediator> ALL = EnumSet.allOf(Mediator.class);
    private static final Set<Mediator> NOBODY = EnumSet.noneOf(Mediator.class);

    private static Mediation attention(double attention) {
        return new Mediation(ALL, attention, 1, 1, 0);
    }

    @Test
    void asIn2022ItChangesNothingWhateverTheNumbers() {
        ParameterVector odd = Trial.SPACE
                .defaults()
                .with("mediation.elasticity", 0.37)
                .with("mediation.russia", 3.3)
                .with("mediation.un", 0.7);
        assertThat(Dawn.after(400, odd, attention(1)).moved()).isEmpty();
        assertThat(Dawn.after(400, Dawn.withoutEffect("mediation"), new Mediation(ALL, 3, 2, 2, 0.5))
                        .moved())
                .as("without effect")
                .isEmpty();
    }

    @Test
    void twiceTheAttentionIsOneAndAHalfTimesThePressure() {
        Dawn tried = Dawn.after(10, attention(2));
        assertThat(tried.moved()).containsExactly(Rate.THIRD);
        assertThat(tried.of(Rate.THIRD, "vorukh", Side.KG)).isCloseTo(1.5, within(0.001));
        assertThat(tried.of(Rate.THIRD, "karamyk", Side.TJ)).isCloseTo(1.5, within(0.001));
    }

    @Test
    void whereNobodyMediatesThereIsNoPressureEvenIfAttentionIsHeldToDoNothing() {
        for (Mediation absent : new Mediation[] {
            new Mediation(NOBODY, 1, 1, 1, 0), new Mediation(ALL, 0, 1, 1, 0), new Mediation(ALL, 1, 1, 1, 1)
        }) {
            for (ParameterVector numbers :
                    new ParameterVector[] {Trial.SPACE.defaults(), Dawn.withoutEffect("mediation")}) {
                assertThat(Dawn.after(10, numbers, absent).of(Rate.THIRD, "arka"))
                        .as("%s", absent)
                        .isZero();
            }
        }
    }

    @Test
    void leverageIsFeltByTheSideOnWhichItIs() {
        Dawn tried = Dawn.after(10, new Mediation(ALL, 1, 0.5, 1, 0));
        assertThat(tried.of(Rate.THIRD, "arka", Side.KG)).isLessThan(1);
        assertThat(tried.of(Rate.THIRD, "arka", Side.TJ)).isEqualTo(1);
        Dawn other = Dawn.after(10, new Mediation(ALL, 1, 1, 0.5, 0));
        assertThat(other.of(Rate.THIRD, "arka", Side.TJ)).isEqualTo(tried.of(Rate.THIRD, "arka", Side.KG));
    }

    @Test
    void aMediatorWhoStaysAwayIsMissedByItsWeight() {
        double withoutRussia = Dawn.after(
                        10, new Mediation(EnumSet.complementOf(EnumSet.of(Mediator.RUSSIA)), 1, 1, 1, 0))
                .of(Rate.THIRD, "arka");
        double withoutUn = Dawn.after(10, new Mediation(EnumSet.complementOf(EnumSet.of(Mediator.UN)), 1, 1, 1, 0))
                .of(Rate.THIRD, "arka");
        assertThat(withoutRussia).isBetween(0.5, withoutUn);
        assertThat(withoutUn).isLessThan(1);
    }

    @Test
    void strongMediationMakesCeasefiresLessDurableAfterAYearAndOnlyWhereItIsStrong() {
        Mediation onOneSide = new Mediation(ALL, 1, 3, 0.5, 0);
        assertThat(Dawn.after(364, onOneSide).moved()).containsExactly(Rate.THIRD);
        Dawn late = Dawn.after(365, onOneSide);
        assertThat(late.of(Rate.BREAKDOWN, "arka", Side.KG)).isCloseTo(1.1, within(1e-12));
        assertThat(late.of(Rate.BREAKDOWN, "arka", Side.TJ)).isEqualTo(1);
        assertThat(Dawn.after(365, attention(1.2)).of(Rate.BREAKDOWN, "arka")).isBetween(1.001, 1.099);
    }

    @Test
    void withoutThirdPartiesArmiesFightLonger() {
        double none = heavyHours(new Mediation(NOBODY, 1, 1, 1, 0));
        assertThat(heavyHours(attention(1))).isLessThan(none);
        assertThat(heavyHours(attention(3))).isLessThan(none);
    }

    /** Hours of army fighting, where third parties matter much. */
    private static double heavyHours(Mediation lever) {
        return Dawn.sum(seed -> Trial.warlike(seed).with("mediation.third", 0.7), Outcome.HEAVY_HOURS::of, lever);
    }
}
