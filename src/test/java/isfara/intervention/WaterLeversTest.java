package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static isfara.intervention.Dawn.TJ;
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
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Water that is shared better, and water that fails. */
class WaterLeversTest {

    private static final String[] BELOW = {"golovnoy", "khojai_alo", "dostuk", "kara_bak"};

    private static WaterSharing sharing(boolean joint, boolean metering, boolean repairs, double storage) {
        return new WaterSharing(joint, metering, repairs, storage, BOTH);
    }

    private static WaterShock dry(double river) {
        return new WaterShock(river, Gate.NONE, 0, Dawn.NOWHERE);
    }

    private static WaterShock closed(Gate gate, double open) {
        return new WaterShock(1, gate, open, Dawn.NOWHERE);
    }

    @Test
    void jointOperationActsWhereBothSidesDrawAtTheIntakeOrBelowIt() {
        Dawn joint = Dawn.after(1, sharing(true, false, false, 0));
        assertThat(joint.moved()).containsExactly(Rate.TENSION, Rate.STAKE);
        assertThat(joint.where(Rate.TENSION)).containsExactlyInAnyOrder(BELOW);
        assertThat(joint.where(Rate.STAKE)).containsExactlyInAnyOrder(BELOW);
        assertThat(joint.of(Rate.STAKE, "golovnoy", Side.KG)).isEqualTo(0.6);
        assertThat(joint.of(Rate.STAKE, "golovnoy", Side.TJ)).isEqualTo(0.6);
    }

    @Test
    void withMeteringTensionIsAboutHalvedBelowTheIntake() {
        Dawn both = Dawn.after(1, sharing(true, true, false, 0));
        assertThat(both.of(Rate.TENSION, "golovnoy")).isCloseTo(0.5, within(0.01));
        assertThat(both.of(Rate.TENSION, "kulundu")).isEqualTo(0.83);
        assertThat(Dawn.after(1, sharing(false, true, false, 0)).moved()).containsExactly(Rate.TENSION);
    }

    @Test
    void agreedRepairsLeaveFewerWorksContestedWhereWaterIsShared() {
        Dawn repairs = Dawn.after(1, sharing(false, false, true, 0));
        assertThat(repairs.moved()).containsExactly(Rate.WORKS);
        assertThat(repairs.where(Rate.WORKS)).contains("kulundu", "golovnoy").doesNotContain("kyzyl_bel", "sulukta");
    }

    @Test
    void whatNeedsTheConsentOfBothDoesNotHappenWithoutItAndTheRestDoes() {
        Dawn alone = Dawn.after(1, new WaterSharing(true, true, true, 30, TJ));
        assertThat(alone.moved()).containsExactly(Rate.TENSION);
        assertThat(alone.of(Rate.TENSION, "golovnoy")).isEqualTo(0.83);
        assertThat(alone.orders().storage()).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyGateIsAWorkOfTheWaterNetworkAndShutsThatOneAlone(Gate gate) {
        Dawn tried = Dawn.after(1, closed(gate, 0.25));
        String id = gate.name().toLowerCase(Locale.ROOT);
        for (WaterNode node : Trial.WORLD.water().nodes()) {
            boolean meant = node.id().equals(id);
            assertThat(tried.orders().gate(node.index())).as(node.id()).isEqualTo(meant ? 0.25 : 1);
            assertThat(!meant || node.kind().works()).as(node.id()).isTrue();
        }
    }

    @Test
    void aWorksDisputeIsUnderWayInItsSectorsAlone() {
        Dawn dispute = Dawn.after(1, new WaterShock(1, Gate.NONE, 1, Dawn.in("golovnoy")));
        assertThat(dispute.moved()).containsExactly(Rate.WORKS_UNDER_WAY);
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
        assertThat(Dawn.sum(Trial::ordinary, overWater, sharing(true, true, false, 0)))
                .isLessThan(0.8 * Dawn.sum(Trial::ordinary, overWater, dry(1)));
        ToDoubleFunction<History> built = h -> count(h, Trigger.CONSTRUCTION, "golovnoy");
        WaterShock dispute = new WaterShock(1, Gate.NONE, 1, Dawn.in("golovnoy"));
        assertThat(Dawn.sum(Trial::ordinary, built, dispute))
                .isGreaterThan(2 * Dawn.sum(Trial::ordinary, built, dry(1)));
    }

    private static double count(History h, Trigger trigger, String... sectors) {
        Sectors where = Dawn.in(sectors);
        return h.incidents().stream()
                .filter(i -> i.isDispute() && i.trigger() == trigger && where.contains(i.sector()))
                .count();
    }

    private static double shortage(Intervention lever) {
        return Dawn.sum(
                Trial::ordinary,
                h -> {
                    double sum = 0;
                    for (int day = 0; day < h.days().count(); day++) {
                        sum += h.days().get(day, DayColumn.SHORTAGE);
                    }
                    return sum;
                },
                lever);
    }
}
