package isfara.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Orders;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.world.Settlement;
import isfara.world.WaterLink;
import isfara.world.WaterNode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No water is made or lost on the way, whatever is broken. */
class WaterBalanceTest {

    private final Terrain terrain = new Terrain(Trial.WORLD);
    private final Water water = new Water(Trial.WORLD, terrain.waterPlan(), 0.5);

    @Test
    void whatFlowsInIsTakenCarriedOnLostOrStoredAtEveryNodeInEveryTenDays() {
        Random damage = new Random(1);
        for (int year = 0; year < 4; year++) {
            water.yearFactor = 0.5 + 0.5 * year;
            for (int day = 1; day <= 361; day += 10) {
                for (WaterNode node : Trial.WORLD.water().nodes()) {
                    water.damage[node.index()] = year > 1 && damage.nextInt(4) == 0 ? damage.nextDouble() : 0;
                }
                water.flow(day, 10, 0.5 + year);
                water.pass(10);
                balances(day);
            }
        }
    }

    @Test
    void waterBalancesWithPondsThatComeAndGo() {
        int nodes = Trial.WORLD.water().nodes().size();
        Orders ponds = new Orders(0, nodes);
        ponds.storage(50);
        double kept = 0;
        for (int year = 0; year < 3; year++) {
            water.obey(year < 2 ? ponds : new Orders(0, nodes));
            for (int day = 1; day <= 361; day += 10) {
                water.flow(day, 10, 1);
                for (WaterNode node : Trial.WORLD.water().nodes()) {
                    if (node.volumeMm3() > 0) {
                        balances(water, node, day);
                    } else {
                        kept = StrictMath.max(kept, water.volume[node.index()]);
                        assertThat(inAndOut(node)).as(node.id()).isCloseTo(water.inflow[node.index()], within(1e-9));
                        assertThat(water.volume[node.index()]).isBetween(-1e-9, 50.0);
                        assertThat(water.lost[node.index()]).isGreaterThan(-1e-9);
                    }
                }
                water.pass(10);
            }
        }
        assertThat(kept).isPositive();
        for (WaterNode node : Trial.WORLD.water().nodes()) {
            double left = node.volumeMm3() > 0 ? 0 : water.volume[node.index()];
            assertThat(left).as("nothing is left at %s", node.id()).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void waterBalancesWhileAWarDamagesWorks() {
        int[] damaged = new int[1];
        var history = Trial.warlike(2).with("water.damage", 0.2).watch(model -> {
            for (WaterNode node : Trial.WORLD.water().nodes()) {
                balances(model.border().water, node, 0);
                damaged[0] += model.border().water.damage[node.index()] > 0 ? 1 : 0;
            }
        });
        assertThat(damaged[0]).isPositive();
        assertThat(history.events()).anyMatch(e -> e instanceof Event.WaterWorkChanged change && !change.damaged());
    }

    @Test
    void aDamagedIntakeLeavesItsVillagesShortInSummer() {
        water.flow(190, 10, 1);
        double[] whole = water.shortage.clone();
        for (WaterNode node : Trial.WORLD.water().nodes()) {
            water.damage[node.index()] = node.kind().works() ? 0.9 : 0;
        }
        water.flow(190, 10, 1);
        int shorter = 0;
        for (Settlement s : Trial.WORLD.settlements()) {
            shorter += water.shortage[s.index()] > whole[s.index()] + 0.1 ? 1 : 0;
        }
        assertThat(shorter).isPositive();
    }

    @Test
    void aDryYearLeavesNobodyBetterOff() {
        water.flow(115, 10, 1);
        double[] mean = water.shortage.clone();
        Water dry = new Water(Trial.WORLD, terrain.waterPlan(), 0.5);
        dry.yearFactor = 0.5;
        dry.flow(115, 10, 1);
        for (Settlement s : Trial.WORLD.settlements()) {
            assertThat(dry.shortage[s.index()]).as(s.id()).isGreaterThanOrEqualTo(mean[s.index()] - 1e-12);
        }
        assertThat(dry.shortage).isNotEqualTo(mean);
    }

    private void balances(int day) {
        for (WaterNode node : Trial.WORLD.water().nodes()) {
            balances(water, node, day);
        }
        for (Settlement s : Trial.WORLD.settlements()) {
            assertThat(water.shortage[s.index()]).as(s.id()).isBetween(0.0, 1.0);
        }
    }

    private double inAndOut(WaterNode node) {
        int n = node.index();
        double carried = Trial.WORLD.water().links().stream()
                .filter(link -> link.from() == n)
                .mapToDouble(link -> water.carried[link.index()])
                .sum();
        return water.taken[n] + carried + water.lost[n] + water.stored[n];
    }

    private static void balances(Water water, WaterNode node, int day) {
        int n = node.index();
        double carried = 0;
        for (WaterLink link : Trial.WORLD.water().links()) {
            if (link.from() == n) {
                carried += water.carried[link.index()];
                assertThat(water.carried[link.index()]).isBetween(0.0, link.capacityM3s());
            }
        }
        assertThat(water.taken[n] + carried + water.lost[n] + water.stored[n])
                .as("%s on day %d", node.id(), day)
                .isCloseTo(water.inflow[n], within(1e-9));
        assertThat(water.taken[n]).isNotNegative();
        assertThat(water.lost[n]).as("lost at %s", node.id()).isGreaterThan(-1e-9);
        double most = node.volumeMm3() > 0 ? node.volumeMm3() : 0;
        assertThat(water.volume[n]).as("stored at %s", node.id()).isBetween(-1e-9, most + 1e-9);
    }
}
