package isfara.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaterTest {
    private static final World WORLD = World.load();
    private static final WaterNetwork WATER = WORLD.water();
    private static final Hydrology YEAR = WORLD.hydrology();

    @Test
    void linksComeAfterThoseThatFeedThem() {
        boolean[] left = new boolean[WATER.nodes().size()];
        for (WaterLink link : WATER.links()) {
            left[link.from()] = true;
            assertThat(left[link.to()])
                    .as("%s is fed after it has given", name(link.to()))
                    .isFalse();
            assertThat(WATER.links().get(link.index())).isSameAs(link);
        }
    }

    @Test
    void waterIsNeitherMadeNorLost() {
        double[] flow = new double[WATER.nodes().size()];
        double in = 0;
        for (WaterNode node : WATER.nodes()) {
            flow[node.index()] = node.inflow(YEAR, 200);
            in += flow[node.index()];
        }
        for (WaterLink link : WATER.links()) {
            flow[link.to()] += link.share() * flow[link.from()];
        }
        double kept = 0;
        for (WaterNode node : WATER.nodes()) {
            kept += WATER.retained(node.index()) * flow[node.index()];
        }
        assertThat(kept).isCloseTo(in, within(1e-9));
    }

    @Test
    void konibodomDoesNotDependOnTheIsfara() {
        assertThat(upstream(supply("konibodom"))).containsExactly("big_fergana_canal");
        assertThat(upstream(supply("isfara"))).contains("isfara_source", "golovnoy");
    }

    @Test
    void tajikPlacesOfThePlainDrawOnTheirOwnBranch() {
        assertThat(name(supply("khistevarz"))).isEqualTo("khojabakirgan_plain");
        assertThat(name(supply("kayragach"))).isEqualTo("khojabakirgan_exit");
        assertThat(WATER.retained(supply("kayragach"))).isCloseTo(0.21, within(1e-9));
    }

    @Test
    void placesAboveTheBorderGaugeDrawAtTheSource() {
        assertThat(name(supply("katran"))).isEqualTo("khojabakirgan_source");
        assertThat(name(supply("chilgazi"))).isEqualTo("chilgazi_canal");
        assertThat(supply("khujand")).isEqualTo(-1);
    }

    @Test
    void villagesAtAReachThatPassesOnWholeLiftFromTheFullStream() {
        assertThat(WATER.retained(supply("vorukh"))).isZero();
        assertThat(WATER.reachable(supply("vorukh"))).isEqualTo(1);
        assertThat(WATER.reachable(supply("isfara"))).isCloseTo(0.60, within(1e-9));
    }

    @Test
    void onlyWorksNearAContactCanBeFoughtOver() {
        assertThat(node("golovnoy").sector()).isEqualTo(WORLD.sector("golovnoy"));
        assertThat(node("arka_pump").sector()).isEqualTo(WORLD.sector("arka"));
        assertThat(node("ravat_node").sector()).isEqualTo(-1);
        assertThat(node("vorukh_reach").sector())
                .as("a river reach is no works")
                .isEqualTo(-1);
    }

    @Test
    void theDemandOfTheYearAddsUpAndComesBeforeTheWater() {
        double sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += YEAR.demand(month);
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(YEAR.demand(4) / YEAR.demand(7))
                .isGreaterThan(YEAR.flow(Series.ISFARA, 4) / YEAR.flow(Series.ISFARA, 7));
    }

    @Test
    void daysLieOnALineBetweenMonthsWithoutJumps() {
        assertThat(YEAR.flowOn(Series.ISFARA, 197)).as("mid-July").isCloseTo(43.6, within(0.3));
        assertThat(YEAR.flowOn(Series.ISFARA, 366)).isEqualTo(YEAR.flowOn(Series.ISFARA, 1));
        for (double day = 1; day < 366; day += 0.5) {
            double step = YEAR.flowOn(Series.ISFARA, day + 0.5) - YEAR.flowOn(Series.ISFARA, day);
            assertThat(step).as("day %s", day).isBetween(-0.6, 0.6);
            assertThat(YEAR.demandOn(day)).isBetween(0.0, 0.22);
        }
    }

    private static Set<String> upstream(int node) {
        Set<Integer> found = new HashSet<>(Set.of(node));
        for (int l = WATER.links().size() - 1; l >= 0; l--) {
            if (found.contains(WATER.links().get(l).to())) {
                found.add(WATER.links().get(l).from());
            }
        }
        Set<String> names = new HashSet<>();
        found.forEach(n -> names.add(name(n)));
        return names;
    }

    private static int supply(String settlement) {
        return WATER.supplies().get(WORLD.settlement(settlement));
    }

    private static String name(int node) {
        return WATER.nodes().get(node).id();
    }

    private static WaterNode node(String id) {
        return WATER.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }
}
