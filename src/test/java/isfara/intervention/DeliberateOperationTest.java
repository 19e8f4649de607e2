package isfara.intervention;

import static isfara.intervention.Dawn.NOWHERE;
import static isfara.intervention.Dawn.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.model.Influence;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliberateOperationTest {

    private static final DeliberateOperation PLAN = new DeliberateOperation(Side.TJ, in(1, 3), 1000, 10, 4);

    @Test
    void troopsGatherInTheNamedSectorsWhileItIsPreparedAndGoBackWhenItIsOver() {
        assertThat(Dawn.after(0, PLAN).of(Rate.FORWARD, 1, Side.TJ)).isEqualTo(50);
        assertThat(Dawn.after(9, PLAN).of(Rate.FORWARD, 1, Side.TJ)).isEqualTo(500);
        assertThat(Dawn.after(13, PLAN).of(Rate.FORWARD, 3, Side.TJ)).isEqualTo(500);
        assertThat(Dawn.after(14, PLAN).of(Rate.FORWARD, 3, Side.TJ)).isZero();
        assertThat(Dawn.after(9, PLAN).of(Rate.FORWARD, 2, Side.TJ))
                .as("elsewhere")
                .isZero();
        assertThat(Dawn.after(9, PLAN).of(Rate.FORWARD, 1, Side.KG))
                .as("the other side")
                .isZero();
    }

    @Test
    void theAttackIsOrderedOnceOnTheMorningAfterThePreparation() {
        Influence[] plan = Dawn.bound(Trial.SPACE.defaults(), PLAN);
        List<Event> told = new ArrayList<>();
        List<Integer> attacks = new ArrayList<>();
        for (int k = 0; k < 30; k++) {
            Dawn rates = Dawn.on(Dawn.START.plusDays(k), false, plan);
            told.addAll(rates.told());
            if (rates.of(Rate.OFFENSIVE, 1, Side.TJ) > 0) {
                attacks.add(k);
                assertThat(rates.of(Rate.OFFENSIVE, 3, Side.TJ)).isPositive();
                assertThat(rates.of(Rate.OFFENSIVE, 2, Side.TJ)).isZero();
                assertThat(rates.of(Rate.OFFENSIVE, 1, Side.KG)).isZero();
            }
        }
        assertThat(attacks).containsExactly(10);
        assertThat(told).hasSize(1);
    }

    @Test
    void theCapitalHoldsToThePlanForItsDaysWhereverThereIsFighting() {
        for (int day : List.of(9, 10, 13, 14)) {
            boolean holds = day == 10 || day == 13;
            Dawn rates = Dawn.after(day, PLAN);
            assertThat(rates.of(Rate.AUTHORISE, 6, Side.TJ)).isEqualTo(holds ? 2 : 0);
            assertThat(rates.of(Rate.WIDEN, 6, Side.TJ)).isEqualTo(holds ? 1 : 0);
            assertThat(rates.of(Rate.WILL, 6, Side.TJ)).isEqualTo(holds ? -0.8 : 0);
            assertThat(rates.of(Rate.AUTHORISE, 6, Side.KG)).isZero();
        }
    }

    @Test
    void troopsNeedASector() {
        assertThatThrownBy(() -> new DeliberateOperation(Side.KG, NOWHERE, 1, 14, 4))
                .isInstanceOf(SettingRule.class)
                .hasMessage("troops: found 1, need 0 when no sector is named");
    }

    @Test
    void theSideMustBeNamed() {
        LeverDeclaration declared =
                Levers.shipped().named("deliberate-operation").orElseThrow();
        assertThat(declared.settings().stream().filter(SettingDeclaration::required))
                .extracting(SettingDeclaration::name)
                .containsExactly("side", "sectors");
    }

    @Test
    void eitherSideCanBeginAWarSoAndTheOtherAnswers() {
        for (Side side : Side.BOTH) {
            DeliberateOperation plan = new DeliberateOperation(side, in(1), 1000, 10, 4);
            History history = Trial.ordinary(1)
                    .days(60)
                    .under(Dawn.bound(Trial.SPACE.defaults(), plan))
                    .run();
            List<Event.LevelChanged> heavy = history.events().stream()
                    .filter(e -> e instanceof Event.LevelChanged change && change.to() == Level.HEAVY)
                    .map(e -> (Event.LevelChanged) e)
                    .toList();
            assertThat(heavy).isNotEmpty();
            assertThat(heavy.get(0).side()).isEqualTo(side);
            assertThat(heavy.get(0).sector()).isEqualTo(1);
            assertThat(heavy.get(0).hour() / 24).isEqualTo(10);
            assertThat(history.killed(Side.KG) + history.killed(Side.TJ)).isPositive();
        }
    }
}
