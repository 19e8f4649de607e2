package isfara.intervention;

import static isfara.intervention.LeverDay.BOTH;
import static isfara.intervention.LeverDay.KG;
import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Period;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Outcome;
import isfara.outcome.Trigger;
import isfara.world.Side;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each lever moves the mechanism that it acts on the way it says, over the same luck. */
class PeopleDirectionsTest {

    private static final Period ALWAYS = new Period(LeverDay.START, Optional.empty());

    private static double wars(UnaryOperator<Trial> with, Optional<Intervention> lever, ToDoubleFunction<History> of) {
        return LongStream.rangeClosed(1, 4)
                .mapToObj(seed -> with.apply(Trial.warlike(seed).days(500)))
                .map(t -> lever.map(l -> t.under(l.bind(ALWAYS, t.parameters(), Trial.WORLD)))
                        .orElse(t))
                .map(Trial::run)
                .mapToDouble(of)
                .sum();
    }

    private static double wars(Intervention lever, ToDoubleFunction<History> of) {
        return wars(UnaryOperator.identity(), Optional.of(lever), of);
    }

    private static double wars(ToDoubleFunction<History> of) {
        return wars(UnaryOperator.identity(), Optional.empty(), of);
    }

    private static double civilianShare(History h) {
        double civilians = h.killed(Side.KG, Kind.CIVILIAN) + h.killed(Side.TJ, Kind.CIVILIAN);
        return civilians / (h.killed(Side.KG) + h.killed(Side.TJ));
    }

    @Test
    void whereVillagesAreReadyMoreLeaveAndFewerOfTheDeadAreCivilians() {
        EvacuationReadiness ready = new EvacuationReadiness(BOTH, 6, 3000, 300_000);
        assertThat(wars(ready, Outcome.EVACUEES_EVER::of)).isGreaterThan(1.1 * wars(Outcome.EVACUEES_EVER::of));
        assertThat(wars(ready, PeopleDirectionsTest::civilianShare))
                .isLessThan(wars(PeopleDirectionsTest::civilianShare));
    }

    @Test
    void earlierWarningOnOneSideBringsOrdersThere() {
        EvacuationReadiness warned = new EvacuationReadiness(KG, 6, 0, 0);
        ToDoubleFunction<History> orders = h -> h.events().stream()
                .filter(e -> e instanceof Event.OrderedToLeave order
                        && Trial.WORLD.settlements().get(order.settlement()).side() == Side.KG)
                .count();
        assertThat(wars(warned, orders)).isGreaterThan(wars(orders));
    }

    @Test
    void helpBringsPeopleAndHomesBackSooner() {
        ReturnAndRebuild help = new ReturnAndRebuild(BOTH, 400, 100);
        UnaryOperator<Trial> displaced = t -> Trial.ordinary(t.seed())
                .days(120)
                .with("start.away.KG", 0.2)
                .with("start.away.TJ", 0.2)
                .with("start.homesDestroyed.KG", 400)
                .with("start.homesDestroyed.TJ", 400);
        assertThat(wars(displaced, Optional.of(help), Outcome.DISPLACED_DAYS::of))
                .isLessThan(0.95 * wars(displaced, Optional.empty(), Outcome.DISPLACED_DAYS::of));
    }

    @Test
    void attentionBringsPressureSoonerSoThatWarsAreShorter() {
        UnaryOperator<Trial> heeded = t -> t.with("mediation.third", 1)
                .with("mediation.bilateral", 0)
                .with("mediation.thirdHours", 48)
                .with("attention.notice", 8);
        assertThat(wars(heeded, Optional.of(new Attention(2)), Outcome.HEAVY_HOURS::of))
                .isLessThan(wars(heeded, Optional.empty(), Outcome.HEAVY_HOURS::of));
    }

    @Test
    void aFallOfRemittancesBringsMoreHeavyFighting() {
        RemittanceShock shock = new RemittanceShock(BOTH, 0.6, 0);
        UnaryOperator<Trial> guarded = t -> t.with("authority.base", -4.5);
        assertThat(wars(guarded, Optional.of(shock), Outcome.HEAVY_HOURS::of))
                .isGreaterThan(wars(guarded, Optional.empty(), Outcome.HEAVY_HOURS::of));
    }

    @Test
    void corruptionAtThePostsMovesEncountersOfPatrolsTheWayItsEffectSays() {
        UnaryOperator<Trial> smooth = t -> Trial.ordinary(t.seed())
                .with("friction.corruptionEffect", 0.3)
                .with("friction.patrolShare", 0.8)
                .with("smuggling-control.achieved", 1);
        ToDoubleFunction<History> patrols = h -> h.incidents().stream()
                .filter(Incident::isDispute)
                .filter(i -> i.trigger() == Trigger.PATROL)
                .count();
        double clean = wars(smooth, Optional.of(new SmugglingControl(BOTH, -0.5)), patrols);
        double loose = wars(smooth, Optional.of(new SmugglingControl(BOTH, 0.5)), patrols);
        assertThat(clean).isGreaterThan(loose);
    }

    @Test
    void whatPeopleLostToStricterPostsStaysAsGrievanceAndBringsQuarrels() {
        UnaryOperator<Trial> angry = t -> Trial.ordinary(t.seed())
                .with("friction.corruptionEffect", 1)
                .with("friction.grievanceEffect", 3)
                .with("smuggling-control.achieved", 1)
                .with("smuggling-control.livelihoods", 0.2);
        ToDoubleFunction<History> quarrels =
                h -> h.incidents().stream().filter(Incident::isDispute).count();
        assertThat(wars(angry, Optional.of(new SmugglingControl(BOTH, -0.5)), quarrels))
                .isGreaterThan(1.2 * wars(angry, Optional.empty(), quarrels));
    }
}
