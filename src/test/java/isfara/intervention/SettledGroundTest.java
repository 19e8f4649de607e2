package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static isfara.intervention.Dawn.KG;
import static isfara.intervention.Dawn.NEITHER;
import static isfara.intervention.Dawn.TJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ground that is no longer disputed: an arbiter's ruling, and a line that is agreed. */
class SettledGroundTest {

    private static Arbitration caseOf(double complied, Set<Side> losers) {
        return new Arbitration(Dawn.in("arka"), BOTH, 100, complied, losers);
    }

    private static Delimitation line(double share, int days) {
        return new Delimitation(share, days, Dawn.EVERYWHERE, false, 0.05);
    }

    @Test
    void whileTheCaseIsOpenOnlyWorksAreHeldBackAndOnlyInItsSectors() {
        Dawn open = Dawn.after(99, caseOf(1, BOTH));
        assertThat(open.moved()).containsExactly(Rate.WORKS);
        assertThat(open.where(Rate.WORKS)).containsExactly("arka");
        assertThat(open.of(Rate.WORKS, "arka")).isEqualTo(0.5);
    }

    @Test
    void aRulingActsInProportionToHowFarItIsCompliedWith() {
        Dawn full = Dawn.after(100, caseOf(1, KG));
        assertThat(full.of(Rate.DISPUTE, "arka")).isCloseTo(0.4, within(1e-12));
        assertThat(full.of(Rate.STAKE, "arka", Side.TJ)).isCloseTo(0.7, within(1e-12));
        assertThat(full.of(Rate.WORKS, "arka")).as("no longer held back").isEqualTo(1);
        assertThat(full.where(Rate.DISPUTE)).containsExactly("arka");
        Dawn half = Dawn.after(100, caseOf(0.5, KG));
        assertThat(half.of(Rate.DISPUTE, "arka")).isCloseTo(0.7, within(1e-12));
        assertThat(Dawn.after(100, caseOf(0, KG)).moved()).isEmpty();
    }

    @Test
    void thoseWhoLoseByTheRulingResentItForATime() {
        Dawn first = Dawn.after(100, caseOf(1, KG));
        assertThat(first.of(Rate.GRIEVANCE, "arka", Side.KG)).isCloseTo(0.06, within(1e-12));
        assertThat(first.of(Rate.GRIEVANCE, "arka", Side.TJ)).isZero();
        assertThat(Dawn.after(250, caseOf(1, KG)).of(Rate.GRIEVANCE, "arka", Side.KG))
                .isBetween(0.01, 0.05);
        assertThat(Dawn.after(100 + 365, caseOf(1, KG)).of(Rate.GRIEVANCE, "arka", Side.KG))
                .isZero();
    }

    @Test
    void withoutTheConsentOfBothThereIsNoCase() {
        for (Set<Side> consent : List.of(KG, TJ, NEITHER)) {
            Arbitration refused = new Arbitration(Dawn.EVERYWHERE, consent, 100, 1, BOTH);
            assertThat(Dawn.after(50, refused).moved()).isEmpty();
            assertThat(Dawn.after(150, refused).moved()).isEmpty();
            assertThat(Dawn.after(100, refused).told()).isEmpty();
        }
        assertThat(Dawn.after(100, caseOf(1, KG)).told()).hasSize(1);
    }

    @Test
    void groundIsSettledDayByDayUntilItIsDone() {
        assertThat(Dawn.after(0, line(0.5, 200)).of(Rate.DISPUTE, "vorukh")).isEqualTo(1);
        assertThat(Dawn.after(100, line(0.5, 200)).of(Rate.DISPUTE, "vorukh")).isCloseTo(0.8, within(1e-12));
        assertThat(Dawn.after(200, line(0.5, 200)).of(Rate.DISPUTE, "vorukh")).isCloseTo(0.6, within(1e-12));
        assertThat(Dawn.after(900, line(0.5, 200)).of(Rate.DISPUTE, "vorukh")).isCloseTo(0.6, within(1e-12));
        assertThat(Dawn.after(0, line(1, 0)).of(Rate.DISPUTE, "vorukh")).isCloseTo(0.2, within(1e-12));
        Delimitation here = new Delimitation(1, 0, Dawn.in("dostuk"), true, 0.2);
        assertThat(Dawn.after(0, here).where(Rate.DISPUTE)).containsExactly("dostuk");
        assertThat(Dawn.after(0, here).where(Rate.GRIEVANCE)).containsExactly("dostuk");
    }

    /** Works fall with what is disputed and, on settled ground, once more as they become legal: together by the settled share. */
    @Test
    void whereAllWorksOnSettledGroundAreLegalTheyFallByTheSettledShare() {
        ParameterVector legal = Trial.SPACE.defaults().with("delimitation.legal", 1);
        for (double share : new double[] {0.25, 0.5, 1}) {
            Dawn tried = Dawn.after(0, legal, line(share, 0));
            assertThat(tried.of(Rate.WORKS, "vorukh") * tried.of(Rate.DISPUTE, "vorukh"))
                    .isCloseTo(1 - share, within(1e-12));
        }
    }

    @Test
    void markingTheLineProvokesQuarrelsForHalfAYear() {
        assertThat(Dawn.after(182, line(1, 365)).of(Rate.ONSET, "arka")).isCloseTo(1.5, within(1e-12));
        assertThat(Dawn.after(182, line(0.1, 365)).of(Rate.ONSET, "arka")).isBetween(1.01, 1.1);
        assertThat(Dawn.after(183, line(1, 365)).of(Rate.ONSET, "arka")).isEqualTo(1);
    }

    @Test
    void thoseWhoLoseLandAreAngrierWhereItIsExchangedAndLessSoLater() {
        Delimitation exchange = new Delimitation(1, 100, Dawn.EVERYWHERE, true, 0.1);
        Delimitation drawn = new Delimitation(1, 100, Dawn.EVERYWHERE, false, 0.1);
        double first = Dawn.after(100, exchange).of(Rate.GRIEVANCE, "dostuk", Side.KG);
        assertThat(first).isCloseTo(0.056, within(1e-12));
        assertThat(Dawn.after(100, drawn).of(Rate.GRIEVANCE, "dostuk", Side.TJ)).isCloseTo(0.04, within(1e-12));
        assertThat(Dawn.after(50, exchange).of(Rate.GRIEVANCE, "dostuk", Side.KG))
                .isCloseTo(first / 2, within(1e-12));
        assertThat(Dawn.after(1500, exchange).of(Rate.GRIEVANCE, "dostuk", Side.KG))
                .isBetween(1e-4, first / 4);
        assertThat(Dawn.after(100, new Delimitation(1, 100, Dawn.EVERYWHERE, true, 0))
                        .moved())
                .doesNotContain(Rate.GRIEVANCE);
    }

    @Test
    void nothingSettledIsNotAnnounced() {
        assertThat(Dawn.after(100, line(0, 100)).told()).isEmpty();
    }

    @Test
    void onSettledGroundFewerQuarrelsAndFewerWorksBegin() {
        double plain = Dawn.sum(Trial::ordinary, SettledGroundTest::disputes, line(0, 0));
        assertThat(Dawn.sum(Trial::ordinary, SettledGroundTest::disputes, line(1, 0)))
                .isLessThan(0.6 * plain);
        assertThat(Dawn.sum(Trial::ordinary, SettledGroundTest::works, line(1, 0)))
                .isLessThan(0.3 * Dawn.sum(Trial::ordinary, SettledGroundTest::works, line(0, 0)));
        Arbitration ruled = new Arbitration(Dawn.EVERYWHERE, BOTH, 0, 1, BOTH);
        assertThat(Dawn.sum(Trial::ordinary, SettledGroundTest::disputes, ruled))
                .isLessThan(0.8 * plain);
    }

    private static double disputes(History h) {
        return h.incidents().stream().filter(i -> i.isDispute()).count();
    }

    private static double works(History h) {
        return h.events().stream().filter(Event.WorksBegan.class::isInstance).count();
    }
}
