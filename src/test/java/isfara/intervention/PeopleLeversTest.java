package isfara.intervention;

import static isfara.intervention.Dawn.KG;
import static isfara.intervention.Dawn.SECTORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Rate;
import isfara.model.Trial;
import isfara.world.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Levers on livelihoods, flight, return and attention: which rates they touch, and how far. */
class PeopleLeversTest {

    private static final EvacuationReadiness READY = new EvacuationReadiness(KG, 2, 100, 20_000);
    private static final ReturnAndRebuild HELP = new ReturnAndRebuild(KG, 50, 50);
    private static final SmugglingControl STRICT = new SmugglingControl(KG, -0.25);
    private static final RemittanceShock POOR = new RemittanceShock(KG, 0.3, 100);

    private static final Map<Intervention, Set<Rate>> TOUCHED = Map.of(
            READY, Set.of(Rate.ORDERS, Rate.ORDER_FROM, Rate.TRANSPORT, Rate.STAYING),
            HELP, Set.of(Rate.REBUILD, Rate.RETURN, Rate.NEVER),
            STRICT, Set.of(Rate.CORRUPTION, Rate.GRIEVANCE),
            POOR, Set.of(Rate.DEFICIT, Rate.CROWD_FIRST));

    static Stream<Intervention> oneSided() {
        return TOUCHED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("oneSided")
    void aLeverTouchesItsRatesOnItsSideAndNothingElse(Intervention lever) {
        Dawn dawn = Dawn.after(150, lever);
        for (int sector = 0; sector < SECTORS; sector++) {
            assertThat(dawn.moved(sector, Side.KG)).isEqualTo(TOUCHED.get(lever));
            assertThat(dawn.moved(sector, Side.TJ)).as("the other side").isEmpty();
        }
    }

    @Test
    void lessCorruptionTakesLivelihoodsAndMoreGivesThemBack() {
        Dawn strict = Dawn.after(1, STRICT);
        Dawn loose = Dawn.after(1, new SmugglingControl(KG, 0.25));
        assertThat(strict.of(Rate.CORRUPTION, 0, Side.KG)).isCloseTo(-0.15, within(1e-12));
        assertThat(strict.of(Rate.GRIEVANCE, 0, Side.KG)).isCloseTo(0.006, within(1e-12));
        for (Rate rate : List.of(Rate.CORRUPTION, Rate.GRIEVANCE)) {
            assertThat(loose.of(rate, 0, Side.KG)).isEqualTo(-strict.of(rate, 0, Side.KG));
        }
    }

    @Test
    void aFallOfRemittancesIsFeltByAndByAndNeverMoreThanWhole() {
        double whole = Dawn.declared("remittance-shock.deficit");
        assertThat(Dawn.after(0, POOR).of(Rate.DEFICIT, 0, Side.KG)).isZero();
        assertThat(Dawn.after(50, POOR).of(Rate.DEFICIT, 0, Side.KG)).isCloseTo(whole / 2, within(1e-12));
        assertThat(Dawn.after(100, POOR).of(Rate.DEFICIT, 0, Side.KG)).isCloseTo(whole, within(1e-12));
        assertThat(Dawn.after(199, POOR).of(Rate.DEFICIT, 0, Side.KG)).isCloseTo(whole, within(1e-12));
        assertThat(Dawn.after(199, POOR).of(Rate.CROWD_FIRST, 0, Side.KG))
                .isCloseTo(Dawn.declared("remittance-shock.returned"), within(1e-12));
        assertThat(Dawn.after(0, new RemittanceShock(KG, 0.3, 0)).of(Rate.DEFICIT, 0, Side.KG))
                .as("at once")
                .isCloseTo(whole, within(1e-12));
    }

    @Test
    void busesServeAsManyAsTheyHaveSeatsForAndNobodyTwice() {
        double withoutCar = 0.55 * EvacuationReadiness.frontlinePeople(Trial.WORLD, Side.KG);
        Dawn few = Dawn.after(1, new EvacuationReadiness(KG, 0, 100, 0));
        Dawn many = Dawn.after(1, new EvacuationReadiness(KG, 0, 3000, 0));
        assertThat(few.of(Rate.TRANSPORT, 0, Side.KG)).isCloseTo(100 * 25 * 3 * 0.6 / withoutCar, within(1e-12));
        assertThat(many.of(Rate.TRANSPORT, 0, Side.KG)).isEqualTo(1);
        assertThat(few.of(Rate.ORDERS, 0, Side.KG)).as("no warning").isEqualTo(1);
        assertThat(few.of(Rate.STAYING, 0, Side.KG)).as("no place to stay").isEqualTo(1);
    }

    @Test
    void warningHastensOrdersAndPlacesToStayLeaveFewerBehind() {
        Dawn rates = Dawn.after(1, new EvacuationReadiness(KG, 2, 0, 300_000));
        assertThat(rates.of(Rate.ORDERS, 0, Side.KG)).isCloseTo(2, within(1e-12));
        assertThat(rates.of(Rate.ORDER_FROM, 0, Side.KG)).isCloseTo(0.85, within(1e-12));
        assertThat(rates.of(Rate.STAYING, 0, Side.KG)).as("places for all").isCloseTo(0.75, within(1e-12));
        assertThat(rates.of(Rate.TRANSPORT, 0, Side.KG)).isZero();
    }

    @Test
    void attentionMakesThirdPartiesNoticeSoonerAndNothingElse() {
        Dawn dawn = Dawn.after(1, new Attention(2));
        assertThat(dawn.moved()).containsExactly(Rate.NOTICE);
        for (String sector : new String[] {"vorukh", "karamyk"}) {
            assertThat(dawn.of(Rate.NOTICE, sector)).isEqualTo(2);
        }
        assertThat(Dawn.after(1, new Attention(1)).of(Rate.NOTICE, "vorukh")).isBetween(1.4, 1.5);
        assertThat(Dawn.after(1, new Attention(8)).of(Rate.NOTICE, "vorukh"))
                .as("more teams than are read")
                .isEqualTo(2);
    }
}
