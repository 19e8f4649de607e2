package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Ground that is no longer disputed: an arbiter's ruling, and a line that is agreed. */
class SettledGroundTest {

    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    private static final Set<Side> KG = EnumSet.of(Side.KG);

    private static Arbitration caseOf(double complied, Set<Side> losers) {
        return new Arbitration(Tried.sectors("arka"), BOTH, 100, complied, losers);
    }

    private static Delimitation line(double share, int days) {
        return new Delimitation(share, days, Tried.everywhere(), false, 0.05);
    }

    @Test
    void whileTheCaseIsOpenOnlyWorksAreHeldBackAndOnlyInItsSectors() {
        Tried open = Tried.after(99, caseOf(1, BOTH));
        assertThat(open.changed()).containsExactly(Rate.WORKS);
        assertThat(open.where(Rate.WORKS)).containsExactly("arka");
        assertThat(open.of(Rate.WORKS, "arka")).isEqualTo(0.5);
    }

    @Test
    void aRulingActsInProportionToHowFarItIsCompliedWith() {
        Tried full = Tried.after(100, caseOf(1, KG));
        assertThat(full.of(Rate.DISPUTE, "arka")).isCloseTo(0.4, within(1e-12));
        assertThat(full.of(Rate.STAKE, "arka", Side.TJ)).isCloseTo(0.7, within(1e-12));
        assertThat(full.of(Rate.WORKS, "arka")).as("no longer held back").isEqualTo(1);
        assertThat(full.where(Rate.DISPUTE)).containsExactly("arka");
        Tried half = Tried.after(100, caseOf(0.5, KG));
        assertThat(half.of(Rate.DISPUTE, "arka")).isCloseTo(0.7, within(1e-12));
        assertThat(Tried.after(100, caseOf(0, KG)).changed()).isEmpty();
    }

    @Test
    void thoseWhoLoseByTheRulingResentItForATime() {
        Tried first = Tried.after(100, caseOf(1, KG));
        assertThat(first.of(Rate.GRIEVANCE, "arka", Side.KG)).isCloseTo(0.06, within(1e-12));
        assertThat(first.of(Rate.GRIEVANCE, "arka", Side.TJ)).isZero();
        assertThat(Tried.after(250, caseOf(1, KG)).of(Rate.GRIEVANCE, "arka", Side.KG))
                .isBetween(0.01, 0.05);
        assertThat(Tried.after(100 + 365, caseOf(1, KG)).of(Rate.GRIEVANCE, "arka", Side.KG))
                .isZero();
    }

    @Test
    void withoutTheConsentOfBothThereIsNoCase() {
        for (Set<Side> consent : List.of(KG, EnumSet.of(Side.TJ), EnumSet.noneOf(Side.class))) {
            Arbitration refused = new Arbitration(Tried.everywhere(), consent, 100, 1, BOTH);
            assertThat(Tried.after(50, refused).changed()).isEmpty();
            assertThat(Tried.after(150, refused).changed()).isEmpty();
            assertThat(Tried.after(100, refused).told()).isEmpty();
        }
        assertThat(Tried.after(100, caseOf(1, KG)).told()).hasSize(1);
    }

    @Test
    void withoutEffectTheRulingChangesNothing() {
        assertThat(Tried.after(50, Tried.withoutEffect("arbitration"), caseOf(1, BOTH))
                        .changed())
                .isEmpty();
        assertThat(Tried.after(150, Tried.withoutEffect("arbitration"), caseOf(1, BOTH))
                        .changed())
                .isEmpty();
    }

    @Test
    void groundIsSettledDayByDayUntilItIsDone() {
        assertThat(Tried.after(0, line(0.5, 200)).of(Rate.DISPUTE, "vorukh")).isEqualTo(1);
        assertThat(Tried.after(100, line(0.5, 200)).of(Rate.DISPUTE, "vorukh")).isCloseTo(0.8, within(1e-12));
        assertThat(Tried.after(200, line(0.5, 200)).of(Rate.DISPUTE, "vorukh")).isCloseTo(0.6, within(1e-12));
        assertThat(Tried.after(900, line(0.5, 200)).of(Rate.DISPUTE, "vorukh")).isCloseTo(0.6, within(1e-12));
        assertThat(Tried.after(0, line(1, 0)).of(Rate.DISPUTE, "vorukh")).isCloseTo(0.2, within(1e-12));
        Delimitation here = new Delimitation(1, 0, Tried.sectors("dostuk"), true, 0.2);
        assertThat(Tried.after(0, here).where(Rate.DISPUTE)).containsExactly("dostuk");
        assertThat(Tried.after(0, here).where(Rate.GRIEVANCE)).containsExactly("dostuk");
    }

    /** Works fall with what is disputed and, on settled ground, once more as they become legal: together by the settled share. */
    @Test
    void whereAllWorksOnSettledGroundAreLegalTheyFallByTheSettledShare() {
        ParameterVector legal = Trial.SPACE.defaults().with("delimitation.legal", 1);
        for (double share : new double[] {0.25, 0.5, 1}) {
            Tried tried = Tried.after(0, legal, line(share, 0));
            assertThat(tried.of(Rate.WORKS, "vorukh") * tried.of(Rate.DISPUTE, "vorukh"))
                    .isCloseTo(1 - share, within(1e-12));
        }
    }

    @Test
    void markingTheLineProvokesQuarrelsForHalfAYear() {
        assertThat(Tried.after(182, line(1, 365)).of(Rate.ONSET, "arka")).isCloseTo(1.5, within(1e-12));
        assertThat(Tried.after(182, line(0.1, 365)).of(Rate.ONSET, "arka")).isBetween(1.01, 1.1);
        assertThat(Tried.after(183, line(1, 365)).of(Rate.ONSET, "arka")).isEqualTo(1);
    }

    @Test
    void thoseWhoLoseLandAreAngrierWhereItIsExchangedAndLessSoLater() {
        Delimitation exchange = new Delimitation(1, 100, Tried.everywhere(), true, 0.1);
        Delimitation drawn = new Delimitation(1, 100, Tried.everywhere(), false, 0.1);
        double first = Tried.after(100, exchange).of(Rate.GRIEVANCE, "dostuk", Side.KG);
        assertThat(first).isCloseTo(0.056, within(1e-12));
        assertThat(Tried.after(100, drawn).of(Rate.GRIEVANCE, "dostuk", Side.TJ))
                .isCloseTo(0.04, within(1e-12));
        assertThat(Tried.after(50, exchange).of(Rate.GRIEVANCE, "dostuk", Side.KG))
                .isCloseTo(first / 2, within(1e-12));
        assertThat(Tried.after(1500, exchange).of(Rate.GRIEVANCE, "dostuk", Side.KG))
                .isBetween(1e-4, first / 4);
        assertThat(Tried.after(100, new Delimitation(1, 100, Tried.everywhere(), true, 0))
                        .changed())
                .doesNotContain(Rate.GRIEVANCE);
    }

    @Test
    void nothingSettledAndNoEffectChangeNothing() {
        assertThat(Tried.after(200, line(0, 100)).changed()).isEmpty();
        assertThat(Tried.after(100, line(0, 100)).told()).isEmpty();
        assertThat(Tried.after(100, Tried.withoutEffect("delimitation"), line(1, 100))
                        .changed())
                .isEmpty();
    }

    @Test
    void onSettledGroundFewerQuarrelsAndFewerWorksBegin() {
        double plain = sum(line(0, 0), SettledGroundTest::disputes);
        assertThat(sum(line(1, 0), SettledGroundTest::disputes)).isLessThan(0.6 * plain);
        assertThat(sum(line(1, 0), SettledGroundTest::works))
                .isLessThan(0.3 * sum(line(0, 0), SettledGroundTest::works));
        Arbitration ruled = new Arbitration(Tried.everywhere(), BOTH, 0, 1, BOTH);
        assertThat(sum(ruled, SettledGroundTest::disputes)).isLessThan(0.8 * plain);
    }

    private static double disputes(History h) {
        return h.incidents().stream().filter(i -> i.isDispute()).count();
    }

    private static double works(History h) {
        return h.events().stream().filter(Event.WorksBegan.class::isInstance).count();
    }

    private static double sum(Intervention lever, ToDoubleFunction<History> of) {
        return LongStream.rangeClosed(1, 6)
                .mapToObj(seed -> Trial.ordinary(seed)
                        .under(lever.bind(Tried.ALWAYS, Trial.SPACE.defaults(), Trial.WORLD))
                        .run())
                .mapToDouble(of)
                .sum();
    }
}
