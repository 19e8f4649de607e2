package isfara.intervention;

import static isfara.intervention.LeverDay.BOTH;
import static isfara.intervention.LeverDay.KG;
import static isfara.intervention.LeverDay.NONE;
import static isfara.intervention.LeverDay.SECTORS;
import static isfara.intervention.LeverDay.bound;
import static isfara.intervention.LeverDay.rates;
import static isfara.intervention.LeverDay.sectors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Rate;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Levers on livelihoods, flight, return and attention: which rates they touch, and that nothing set to nothing is nothing. */
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

    static Stream<Intervention> idle() {
        return Stream.of(
                new EvacuationReadiness(BOTH, 0, 0, 0),
                new EvacuationReadiness(NONE, 6, 3000, 300_000),
                new ReturnAndRebuild(BOTH, 0, 0),
                new ReturnAndRebuild(NONE, 400, 100),
                new SmugglingControl(BOTH, 0),
                new SmugglingControl(NONE, -0.5),
                new RemittanceShock(BOTH, 0, 0),
                new RemittanceShock(NONE, 0.6, 0),
                new Attention(0),
                new DeliberateOperation(Side.TJ, sectors(), 0, 14, 4));
    }

    @ParameterizedTest
    @MethodSource("idle")
    void aLeverThatIsSetToNothingLeavesEveryBitOfAWarAsItWas(Intervention idle) {
        ParameterVector drawn = Trial.SPACE.defaults();
        for (Declaration declaration : Trial.SPACE.declarations()) {
            if (Levers.shipped().names().stream()
                    .anyMatch(n -> declaration.name().startsWith(n + "."))) {
                drawn = drawn.with(declaration.name(), declaration.high()); // whatever the draw
            }
        }
        assertThat(Written.linesWithoutLevers(
                        Trial.warlike(3).under(bound(idle, drawn)).run()))
                .isEqualTo(Written.linesWithoutLevers(Trial.warlike(3).run()));
    }

    @ParameterizedTest
    @MethodSource("oneSided")
    void aLeverTouchesItsRatesOnItsSideInItsPeriodAndNothingElse(Intervention lever) {
        Rates on = rates(lever, 150);
        Rates over = rates(lever, 200);
        for (int sector = 0; sector < SECTORS; sector++) {
            for (Rate rate : Rate.values()) {
                assertThat(on.of(rate, sector, Side.KG) != rate.plain())
                        .as("%s touched", rate)
                        .isEqualTo(TOUCHED.get(lever).contains(rate));
                assertThat(on.of(rate, sector, Side.TJ)).as("%s opposite", rate).isEqualTo(rate.plain());
                assertThat(over.of(rate, sector, Side.KG)).as("%s after", rate).isEqualTo(rate.plain());
            }
        }
    }

    @Test
    void withNoDirectEffectALeverIsThereAndTouchesNoRate() {
        ParameterVector none = Trial.SPACE.defaults();
        for (Class<? extends Record> effects : List.of(
                Attention.Effects.class,
                EvacuationReadiness.Effects.class,
                RemittanceShock.Effects.class,
                ReturnAndRebuild.Effects.class,
                SmugglingControl.Effects.class)) {
            String lever =
                    effects.getEnclosingClass().getAnnotation(Lever.class).name();
            for (RecordComponent component : effects.getRecordComponents()) {
                NoEffect at = component.getAnnotation(NoEffect.class);
                none = at == null ? none : none.with(lever + "." + component.getName(), at.value());
            }
        }
        for (Intervention lever : List.of(READY, HELP, STRICT, POOR, new Attention(2))) {
            Rates rates = rates(lever, 150, none);
            for (Rate rate : Rate.values()) {
                assertThat(rates.of(rate, 0, Side.KG))
                        .as("%s of %s", rate, lever)
                        .isEqualTo(rate.plain());
            }
        }
    }

    @Test
    void lessCorruptionTakesLivelihoodsAndMoreGivesThemBack() {
        Rates strict = rates(STRICT, 1);
        Rates loose = rates(new SmugglingControl(KG, 0.25), 1);
        assertThat(strict.of(Rate.CORRUPTION, 0, Side.KG)).isCloseTo(-0.15, within(1e-12));
        assertThat(strict.of(Rate.GRIEVANCE, 0, Side.KG)).isCloseTo(0.006, within(1e-12));
        for (Rate rate : List.of(Rate.CORRUPTION, Rate.GRIEVANCE)) {
            assertThat(loose.of(rate, 0, Side.KG)).isEqualTo(-strict.of(rate, 0, Side.KG));
        }
    }

    @Test
    void aFallOfRemittancesIsFeltByAndByAndNeverMoreThanWhole() {
        assertThat(rates(POOR, 0).of(Rate.DEFICIT, 0, Side.KG)).isZero();
        assertThat(rates(POOR, 50).of(Rate.DEFICIT, 0, Side.KG)).isCloseTo(0.15, within(1e-12));
        assertThat(rates(POOR, 100).of(Rate.DEFICIT, 0, Side.KG)).isCloseTo(0.3, within(1e-12));
        assertThat(rates(POOR, 199).of(Rate.DEFICIT, 0, Side.KG)).isCloseTo(0.3, within(1e-12));
        assertThat(rates(POOR, 199).of(Rate.CROWD_FIRST, 0, Side.KG)).isCloseTo(1.1, within(1e-12));
        assertThat(rates(new RemittanceShock(KG, 0.3, 0), 0).of(Rate.DEFICIT, 0, Side.KG))
                .as("at once")
                .isCloseTo(0.3, within(1e-12));
    }

    @Test
    void busesServeAsManyAsTheyHaveSeatsForAndNobodyTwice() {
        double withoutCar = 0.55 * EvacuationReadiness.frontlinePeople(Trial.WORLD, Side.KG);
        Rates few = rates(new EvacuationReadiness(KG, 0, 100, 0), 1);
        Rates many = rates(new EvacuationReadiness(KG, 0, 3000, 0), 1);
        assertThat(few.of(Rate.TRANSPORT, 0, Side.KG)).isCloseTo(100 * 25 * 3 * 0.6 / withoutCar, within(1e-12));
        assertThat(many.of(Rate.TRANSPORT, 0, Side.KG)).isEqualTo(1);
        assertThat(few.of(Rate.ORDERS, 0, Side.KG)).as("no warning").isEqualTo(1);
        assertThat(few.of(Rate.STAYING, 0, Side.KG)).as("no place to stay").isEqualTo(1);
    }

    @Test
    void warningHastensOrdersAndPlacesToStayLeaveFewerBehind() {
        Rates rates = rates(new EvacuationReadiness(KG, 2, 0, 300_000), 1);
        assertThat(rates.of(Rate.ORDERS, 0, Side.KG)).isCloseTo(2, within(1e-12));
        assertThat(rates.of(Rate.ORDER_FROM, 0, Side.KG)).isCloseTo(0.85, within(1e-12));
        assertThat(rates.of(Rate.STAYING, 0, Side.KG)).as("places for all").isCloseTo(0.75, within(1e-12));
        assertThat(rates.of(Rate.TRANSPORT, 0, Side.KG)).isZero();
    }

    @Test
    void attentionMakesThirdPartiesNoticeSoonerAndNothingElse() {
        Rates rates = rates(new Attention(2), 1);
        for (Rate rate : Rate.values()) {
            double expected = rate == Rate.NOTICE ? 2 : rate.plain();
            assertThat(rates.mean(rate, 0)).as("%s", rate).isEqualTo(expected);
        }
        assertThat(rates(new Attention(1), 1).mean(Rate.NOTICE, 0)).isBetween(1.4, 1.5);
        assertThat(rates(new Attention(8), 1).mean(Rate.NOTICE, 0))
                .as("more teams than are read")
                .isEqualTo(2);
        assertThat(rates(new Attention(2), 200).mean(Rate.NOTICE, 0)).isEqualTo(1);
    }
}
