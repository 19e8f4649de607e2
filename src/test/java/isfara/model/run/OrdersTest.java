package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.model.Orders;
import isfara.model.Trial;
import isfara.outcome.DayColumn;
import isfara.outcome.History;
import isfara.world.Side;
import isfara.world.WaterNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What levers order outright is done, for as long as it is ordered. */
class OrdersTest {

    private static final int SECTORS = Trial.WORLD.sectors().size();
    private static final Trial YEAR =
            Trial.ordinary(1).days(365).with("shots.guardRate", 0.005).with("friction.base", 0.0005);

    private static History under(Trial trial, Consumer<Orders> orders) {
        return trial.under(morning -> orders.accept(morning.orders())).run();
    }

    private static void everywhere(Orders orders, boolean open, Side side) {
        for (int sector = 0; sector < SECTORS; sector++) {
            if (open) {
                orders.open(sector, side);
            } else {
                orders.close(sector, side);
            }
        }
    }

    private static int node(String id) {
        return Trial.WORLD.water().nodes().stream()
                .filter(n -> n.id().equals(id))
                .mapToInt(WaterNode::index)
                .findFirst()
                .orElseThrow();
    }

    private static double shortage(History h) {
        return h.days().sum(DayColumn.SHORTAGE);
    }

    @Test
    void crossingsAreClosedByOrderAndOpenAgainWhenItIsOver() {
        Trial trial = YEAR.days(900);
        History h = trial.under(morning -> {
                    if (morning.day() < 100) {
                        everywhere(morning.orders(), false, Side.KG);
                    }
                })
                .run();
        assertThat(trial.run().days().get(99, DayColumn.CLOSED)).isZero();
        assertThat(h.days().get(0, DayColumn.CLOSED)).isPositive();
        assertThat(h.days().get(99, DayColumn.CLOSED))
                .isEqualTo(h.days().get(0, DayColumn.CLOSED))
                .as("the other side's stay open")
                .isLessThan(under(trial, orders -> {
                            everywhere(orders, false, Side.KG);
                            everywhere(orders, false, Side.TJ);
                        })
                        .days()
                        .get(99, DayColumn.CLOSED));
        assertThat(h.days().get(899, DayColumn.CLOSED)).isZero();
    }

    @Test
    void closedCrossingsAreOpenedByOrderUnlessAnotherOrderClosesThem() {
        Trial closed = YEAR.with("start.closed", 1).with("start.reopening", 3650);
        Consumer<Orders> open = orders -> {
            everywhere(orders, true, Side.KG);
            everywhere(orders, true, Side.TJ);
        };
        assertThat(closed.run().days().get(300, DayColumn.CLOSED)).isPositive();
        assertThat(under(closed, open).days().get(300, DayColumn.CLOSED)).isZero();
        Consumer<Orders> shut = orders -> everywhere(orders, false, Side.TJ);
        History both = under(closed, open.andThen(shut));
        assertThat(both.days().get(300, DayColumn.CLOSED)).isPositive();
        assertThat(under(closed, shut.andThen(open)).days().get(300, DayColumn.CLOSED))
                .as("whatever the sequence")
                .isEqualTo(both.days().get(300, DayColumn.CLOSED));
    }

    @Test
    void dryRiversAndShutGatesLeaveFieldsShort() {
        double usual = shortage(YEAR.run());
        assertThat(shortage(under(YEAR, orders -> orders.river(0.5)))).isGreaterThan(usual);
        assertThat(shortage(under(YEAR, orders -> orders.gate(node("golovnoy"), 0))))
                .isGreaterThan(usual);
        assertThat(shortage(under(YEAR, orders -> orders.gate(node("golovnoy"), 1))))
                .isEqualTo(usual);
    }

    @Test
    void moreStorageEasesADryYear() {
        Trial dry = YEAR.days(2 * 365);
        assertThat(shortage(under(dry, orders -> {
                    orders.river(0.8);
                    orders.storage(60);
                })))
                .isLessThan(shortage(under(dry, orders -> orders.river(0.8))));
    }

    @Test
    void anOrderThatMakesNoSenseIsRefused() {
        Orders orders = new Orders(1, 1);
        assertThatThrownBy(() -> orders.river(-1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> orders.gate(0, 1.1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> orders.storage(Double.NaN)).hasMessageContaining("NaN");
    }
}
