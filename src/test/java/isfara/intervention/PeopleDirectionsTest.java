package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static isfara.intervention.Dawn.KG;
import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Outcome;
import isfara.outcome.Trigger;
import isfara.world.Side;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Each lever moves the mechanism that it acts on the way it says, over the same luck. */
class PeopleDirectionsTest {

    private static double wars(ToDoubleFunction<History> of, Intervention... levers) {
        return Dawn.sum(Dawn::war, of, levers);
    }

    private static double civilianShare(History h) {
        double civilians = h.killed(Side.KG, Kind.CIVILIAN) + h.killed(Side.TJ, Kind.CIVILIAN);
        return civilians / (h.killed(Side.KG) + h.killed(Side.TJ));
    }

    @Test
    void whereVillagesAreReadyMoreLeaveAndFewerOfTheDeadAreCivilians() {
        EvacuationReadiness ready = new EvacuationReadiness(BOTH, 6, 3000, 300_000);
        assertThat(wars(Outcome.EVACUEES_EVER::of, ready)).isGreaterThan(1.1 * wars(Outcome.EVACUEES_EVER::of));
        assertThat(wars(PeopleDirectionsTest::civilianShare, ready))
                .isLessThan(wars(PeopleDirectionsTest::civilianShare));
    }

    @Test
    void earlierWarningOnOneSideBringsOrdersThere() {
        EvacuationReadiness warned = new EvacuationReadiness(KG, 6, 0, 0);
        ToDoubleFunction<History> orders = h -> h.events().stream()
                .filter(e -> e instanceof Event.OrderedToLeave order
                        && Trial.WORLD.settlements().get(order.settlement()).side() == Side.KG)
                .count();
        assertThat(wars(orders, warned)).isGreaterThan(wars(orders));
    }

    @Test
    void helpBringsPeopleAndHomesBackSooner() {
        ReturnAndRebuild help = new ReturnAndRebuild(BOTH, 400, 100);
        LongFunction<Trial> displaced = seed -> Trial.ordinary(seed)
                .days(120)
                .with("start.away.KG", 0.2)
                .with("start.away.TJ", 0.2)
                .with("start.homesDestroyed.KG", 400)
                .with("start.homesDestroyed.TJ", 400);
        assertThat(Dawn.sum(displaced, Outcome.DISPLACED_DAYS::of, help))
                .isLessThan(0.95 * Dawn.sum(displaced, Outcome.DISPLACED_DAYS::of));
    }

    @Test
    void attentionBringsPressureSoonerSoThatWarsAreShorter() {
        LongFunction<Trial> heeded = seed -> Dawn.war(seed)
                .with("mediation.third", 1)
                .with("mediation.bilateral", 0)
                .with("mediation.thirdHours", 48)
                .with("attention.notice", 8);
        assertThat(Dawn.sum(heeded, Outcome.HEAVY_HOURS::of, new Attention(2)))
                .isLessThan(Dawn.sum(heeded, Outcome.HEAVY_HOURS::of));
    }

    @Test
    void aFallOfRemittancesBringsMoreHeavyFighting() {
        RemittanceShock shock = new RemittanceShock(BOTH, 0.6, 0);
        LongFunction<Trial> guarded =
                seed -> Dawn.war(seed).with("authority.base", -4.5).with("remittance-shock.deficit", 0.4);
        assertThat(Dawn.sum(guarded, Outcome.HEAVY_HOURS::of, shock))
                .isGreaterThan(Dawn.sum(guarded, Outcome.HEAVY_HOURS::of));
    }

    @Test
    void corruptionAtThePostsMovesEncountersOfPatrolsTheWayItsEffectSays() {
        LongFunction<Trial> smooth = seed -> Trial.ordinary(seed)
                .with("friction.corruptionEffect", 0.3)
                .with("friction.patrolShare", 0.8)
                .with("smuggling-control.achieved", 1);
        ToDoubleFunction<History> patrols = h -> h.incidents().stream()
                .filter(Incident::isDispute)
                .filter(i -> i.trigger() == Trigger.PATROL)
                .count();
        double clean = Dawn.sum(smooth, patrols, new SmugglingControl(BOTH, -0.5));
        double loose = Dawn.sum(smooth, patrols, new SmugglingControl(BOTH, 0.5));
        assertThat(clean).isGreaterThan(loose);
    }

    @Test
    void whatPeopleLostToStricterPostsStaysAsGrievanceAndBringsQuarrels() {
        LongFunction<Trial> angry = seed -> Trial.ordinary(seed)
                .with("friction.corruptionEffect", 1)
                .with("friction.grievanceEffect", 3)
                .with("smuggling-control.achieved", 1)
                .with("smuggling-control.livelihoods", 0.2);
        ToDoubleFunction<History> quarrels =
                h -> h.incidents().stream().filter(Incident::isDispute).count();
        assertThat(Dawn.sum(angry, quarrels, new SmugglingControl(BOTH, -0.5)))
                .isGreaterThan(1.2 * Dawn.sum(angry, quarrels));
    }
}
