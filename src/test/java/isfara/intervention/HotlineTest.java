package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import isfara.intervention.Hotline.Contacts;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Level;
import isfara.outcome.Outcome;
import isfara.world.Side;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Commanders who call each other and commissions that meet. */
class HotlineTest {

    private static final Set<Contacts> COMMANDERS = EnumSet.of(Contacts.COMMANDERS);
    private static final Set<Contacts> COMMISSIONS = EnumSet.of(Contacts.COMMISSIONS);

    @Test
    void thoseWhoTalkActInTheirSectorsOnBothSidesAlike() {
        Dawn commanders = Dawn.after(500, new Hotline(Dawn.in(2), COMMANDERS, BOTH));
        Dawn commissions = Dawn.after(500, new Hotline(Dawn.in(2), COMMISSIONS, BOTH));
        for (Side side : Side.BOTH) {
            assertThat(commanders.moved(2, side)).containsExactlyInAnyOrder(Rate.DEFUSING, Rate.GUARD_SHOTS);
            assertThat(commanders.of(Rate.DEFUSING, 2, side)).isEqualTo(Dawn.declared("hotline.defusing"));
            assertThat(commanders.of(Rate.GUARD_SHOTS, 2, side)).isEqualTo(Dawn.declared("hotline.permissiveness"));
            assertThat(commissions.moved(2, side)).containsExactly(Rate.BILATERAL);
            assertThat(commissions.of(Rate.BILATERAL, 2, side)).isGreaterThan(1);
            assertThat(commanders.moved(3, side)).isEmpty();
            assertThat(commissions.moved(3, side)).isEmpty();
        }
    }

    @Test
    void commandersWhoTalkKeepShotsFromBecomingWar() {
        Hotline line = new Hotline(Dawn.EVERYWHERE, COMMANDERS, BOTH);
        assertThat(Dawn.sum(seed -> Dawn.war(seed).with("hotline.defusing", 4), HotlineTest::timesHeavy, line))
                .isLessThan(Dawn.sum(Dawn::war, HotlineTest::timesHeavy));
    }

    @Test
    void guardsWhoseCommandersTalkFireFirstLessOften() {
        Hotline line = new Hotline(Dawn.EVERYWHERE, COMMANDERS, BOTH);
        double with = Dawn.sum(
                seed -> Trial.ordinary(seed).with("hotline.permissiveness", 0.3).with("hotline.defusing", 1),
                HotlineTest::shootings,
                line);
        assertThat(with).isLessThan(Dawn.sum(Trial::ordinary, HotlineTest::shootings));
    }

    @Test
    void commissionsThatPressShortenTheUseOfHeavyWeapons() {
        Hotline line = new Hotline(Dawn.EVERYWHERE, COMMISSIONS, BOTH);
        assertThat(Dawn.sum(seed -> Dawn.war(seed).with("hotline.pressure", 3), Outcome.HEAVY_HOURS::of, line))
                .isLessThan(Dawn.sum(Dawn::war, Outcome.HEAVY_HOURS::of));
    }

    private static double timesHeavy(History h) {
        return h.events().stream()
                .filter(e -> e instanceof Event.LevelChanged change && change.to() == Level.HEAVY)
                .count();
    }

    private static double shootings(History h) {
        return h.incidents().stream()
                .filter(i -> i.isDispute() && i.peak().atLeast(Level.SHOTS))
                .count();
    }
}
