package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.intervention.WaterShock.Gate;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.DayColumn;
import isfara.outcome.History;
import isfara.outcome.Trigger;
import isfara.world.Side;
import isfara.world.WaterNode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Water that is shared better, and water that fails. */
class WaterLeversTest {

    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    private static final Set<Side> TJ = EnumSet.of(Side.TJ);
    private static final String[] BELOW = {"golovnoy", "khojai_alo", "dostuk", "kara_bak"};

    private static WaterSharing sharing(boolean joint, boolean metering, boolean repairs, double storage) {
        return new WaterSharing(joint, metering, repairs, storage, BOTH);
    }

    private static WaterShock dry(double river) {
        return new WaterShock(river, Gate.NONE, 0, Tried.sectors());
    }

    private static WaterShock closed(Gate gate, double open) {
        return new WaterShock(1, gate, open, Tried.sectors());
    }

    @Test
    void jointOperationActsWhereBothSidesDrawAtTheIntakeOrBelowIt() {
        Tried joint = Tried.after(1, sharing(true, false, false, 0));
        assertThat(joint.changed()).containsExactly(Rate.TENSION, Rate.STAKE);
        assertThat(joint.where(Rate.TENSION)).containsExactlyInAnyOrder(BELOW);
        assertThat(joint.where(Rate.STAKE)).containsExactlyInAnyOrder(BELOW);
        assertThat(joint.of(Rate.STAKE, "golovnoy", Side.KG)).isEqualTo(0.6);
        assertThat(joint.of(Rate.STAKE, "golovnoy", Side.TJ)).isEqualTo(0.6);
    }

    @Test
    void withMeteringTensionIsAboutHalvedBelowTheIntake() {
        Tried both = Tried.after(1, sharing(true, true, false, 0));
        assertThat(both.of(Rate.TENSION, "golovnoy")).isCloseTo(0.5, within(0.01));
        assertThat(both.of(Rate.TENSION, "kulundu")).isEqualTo(0.83);
        assertThat(Tried.after(1, sharing(false, true, false, 0)).changed()).containsExactly(Rate.TENSION);
    }

    @Test
    void agreedRepairsLeaveFewerWorksContestedWhereWaterIsShared() {
        Tried repairs = Tried.after(1, sharing(false, false, true, 0));
        assertThat(repairs.changed()).containsExactly(Rate.WORKS);
        assertThat(repairs.where(Rate.WORKS)).contains("kulundu", "golovnoy").doesNotContain("kyzyl_bel", "sulukta");
    }

    @Test
    void whatNeedsTheConsentOfBothDoesNotHappenWithoutItAndTheRestDoes() {
        Tried alone = Tried.after(1, new WaterSharing(true, true, true, 30, TJ));
        assertThat(alone.changed()).containsExactly(Rate.TENSION);
        assertThat(alone.of(Rate.TENSION, "golovnoy")).isEqualTo(0.83);
        assertThat(alone.orders().storage()).isEqualTo(30);
    }

    @Test
    void settingsThatAskForNothingChangeNothing() {
        Tried nothing = Tried.after(1, sharing(false, false, false, 0), dry(1), closed(Gate.GOLOVNOY, 1));
        assertThat(nothing.changed()).isEmpty();
        assertThat(nothing.orders().storage()).isZero();
        assertThat(nothing.orders().river()).isEqualTo(1);
        for (WaterNode node : Trial.WORLD.water().nodes()) {
            assertThat(nothing.orders().gate(node.index())).isEqualTo(1);
        }
        assertThat(Tried.after(1, Tried.withoutEffect("water-sharing"), sharing(true, true, true, 0))
                        .changed())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyGateIsAWorkOfTheWaterNetworkAndShutsThatOneAlone(Gate gate) {
        Tried tried = Tried.after(1, closed(gate, 0.25));
        String id = gate.name().toLowerCase(Locale.ROOT);
        for (WaterNode node : Trial.WORLD.water().nodes()) {
            boolean meant = node.id().equals(id);
            assertThat(tried.orders().gate(node.index())).as(node.id()).isEqualTo(meant ? 0.25 : 1);
            assertThat(!meant || node.kind().works()).as(node.id()).isTrue();
        }
    }

    @Test
    void aWorksDisputeIsUnderWayInItsSectorsAlone() {
        Tried dispute = Tried.after(1, new WaterShock(1, Gate.NONE, 1, Tried.sectors("golovnoy")));
        assertThat(dispute.changed()).containsExactly(Rate.WORKS_UNDER_WAY);
        assertThat(dispute.where(Rate.WORKS_UNDER_WAY)).containsExactly("golovnoy");
    }

    @Test
    void dryRiversAndShutGatesMakeWaterShort() {
        double ordinary = shortage(dry(1));
        assertThat(shortage(dry(0.4))).isGreaterThan(1.2 * ordinary);
        assertThat(shortage(dry(2))).isLessThan(ordinary);
        assertThat(shortage(closed(Gate.GULAKANDOZ_HEAD, 0))).isGreaterThan(1.05 * ordinary);
    }

    @Test
    void pondsMakeWaterLessShort() {
        assertThat(shortage(sharing(false, false, false, 100))).isLessThan(0.95 * shortage(dry(1)));
    }

    @Test
    void sharedWaterMakesForFewerQuarrelsOverWaterBelowTheIntakeAndAWorksDisputeForMoreQuarrels() {
        ToDoubleFunction<History> overWater = h -> count(h, Trigger.WATER, BELOW);
        assertThat(sum(sharing(true, true, false, 0), overWater)).isLessThan(0.8 * sum(dry(1), overWater));
        ToDoubleFunction<History> built = h -> count(h, Trigger.CONSTRUCTION, "golovnoy");
        WaterShock dispute = new WaterShock(1, Gate.NONE, 1, Tried.sectors("golovnoy"));
        assertThat(sum(dispute, built)).isGreaterThan(2 * sum(dry(1), built));
    }

    private static double count(History h, Trigger trigger, String... sectors) {
        Sectors where = Tried.sectors(sectors);
        return h.incidents().stream()
                .filter(i -> i.isDispute() && i.trigger() == trigger && where.contains(i.sector()))
                .count();
    }

    private static double shortage(Intervention lever) {
        return sum(lever, h -> {
            double sum = 0;
            for (int day = 0; day < h.days().count(); day++) {
                sum += h.days().get(day, DayColumn.SHORTAGE);
            }
            return sum;
        });
    }

    private static double sum(Intervention lever, ToDoubleFunction<History> of) {
        return LongStream.rangeClosed(1, 8)
                .mapToObj(seed -> Trial.ordinary(seed)
                        .under(lever.bind(Tried.ALWAYS, Trial.SPACE.defaults(), Trial.WORLD))
                        .run())
                .mapToDouble(of)
                .sum();
    }
}
