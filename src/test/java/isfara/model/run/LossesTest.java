package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Trial;
import isfara.outcome.BySettlement;
import isfara.outcome.DayColumn;
import isfara.outcome.History;
import isfara.outcome.Kind;
import isfara.outcome.SettlementColumn;
import isfara.world.Settlement;
import isfara.world.Side;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What befell the settlements of a side sums to what befell the side. */
class LossesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void settlementsSumToTheirSide(long seed) {
        History history = Trial.warlike(seed)
                .with("start.away.KG", 0.03)
                .with("start.homesDestroyed.KG", 300)
                .run();
        BySettlement places = history.places();

        for (Side side : Side.BOTH) {
            List<Integer> own = Trial.WORLD.settlements().stream()
                    .filter(s -> s.side() == side)
                    .map(Settlement::index)
                    .toList();
            assertThat(places.sum(own, SettlementColumn.EVACUATED)).isPositive().isEqualTo((int)
                    history.days().sum(DayColumn.EVACUATED_KG.of(side)));
            assertThat(places.sum(own, SettlementColumn.KILLED)).isPositive().isEqualTo((int)
                    history.killed(side, Kind.CIVILIAN));
            assertThat(places.sum(own, SettlementColumn.HOMES_DESTROYED))
                    .isPositive()
                    .isEqualTo((int) history.days().sum(DayColumn.HOMES_KG.of(side)));
            assertThat(places.sum(own, SettlementColumn.MOST_AWAY))
                    .isGreaterThanOrEqualTo((int) history.days().max(DayColumn.AWAY_KG.of(side)));
            assertThat(own)
                    .allSatisfy(s -> assertThat(places.get(s, SettlementColumn.MOST_AWAY))
                            .isLessThanOrEqualTo(
                                    Trial.WORLD.settlements().get(s).people()));
        }
    }
}
