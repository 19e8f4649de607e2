package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.intervention.Hotline.Contacts;
import isfara.model.Influence;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Level;
import isfara.outcome.Outcome;
import isfara.world.Side;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Commanders who call each other and commissions that meet. */
class HotlineTest {

    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    private static final Set<Contacts> ALL = EnumSet.allOf(Contacts.class);
    private static final Set<Contacts> COMMANDERS = EnumSet.of(Contacts.COMMANDERS);
    private static final Set<Contacts> COMMISSIONS = EnumSet.of(Contacts.COMMISSIONS);

    @Test
    void thoseWhoTalkActInTheirSectorsOnBothSidesAlike() {
        Rates commanders = Dawn.rates(new Hotline(Dawn.in(2), COMMANDERS, BOTH));
        Rates commissions = Dawn.rates(new Hotline(Dawn.in(2), COMMISSIONS, BOTH));
        for (Side side : Side.BOTH) {
            assertThat(Dawn.moved(commanders, 2, side)).containsExactlyInAnyOrder(Rate.DEFUSING, Rate.GUARD_SHOTS);
            assertThat(commanders.of(Rate.DEFUSING, 2, side)).isEqualTo(1.3);
            assertThat(commanders.of(Rate.GUARD_SHOTS, 2, side)).isEqualTo(0.9);
            assertThat(Dawn.moved(commissions, 2, side)).containsExactly(Rate.BILATERAL);
            assertThat(commissions.of(Rate.BILATERAL, 2, side)).isGreaterThan(1);
            assertThat(Dawn.moved(commanders, 3, side)).isEmpty();
            assertThat(Dawn.moved(commissions, 3, side)).isEmpty();
        }
    }

    @Test
    void itIsOpenInItsPeriodOnly() {
        Period month = new Period(Dawn.START.plusDays(10), Optional.of(Dawn.START.plusDays(40)));
        Influence line = new Hotline(Dawn.everywhere(), ALL, BOTH).bind(month, Trial.SPACE.defaults(), Trial.WORLD);
        for (int day : new int[] {9, 10, 39, 40}) {
            boolean open = !Dawn.moved(Dawn.rates(Dawn.START.plusDays(day), true, line), 0, Side.KG)
                    .isEmpty();
            assertThat(open).as("day %d", day).isEqualTo(day >= 10 && day < 40);
        }
    }

    @Test
    void aLineWithOneEndLeavesEveryBitOfAWarAsItWas() {
        Dawn.leavesEveryBit(
                new Hotline(Dawn.everywhere(), ALL, EnumSet.of(Side.TJ)),
                new Hotline(Dawn.everywhere(), EnumSet.noneOf(Contacts.class), BOTH),
                new Hotline(Dawn.in(), ALL, BOTH));
    }

    @Test
    void commandersWhoTalkKeepShotsFromBecomingWar() {
        Hotline line = new Hotline(Dawn.everywhere(), COMMANDERS, BOTH);
        assertThat(Dawn.sum(seed -> Dawn.war(seed).with("hotline.defusing", 4), HotlineTest::timesHeavy, line))
                .isLessThan(Dawn.sum(Dawn::war, HotlineTest::timesHeavy));
    }

    @Test
    void guardsWhoseCommandersTalkFireFirstLessOften() {
        Hotline line = new Hotline(Dawn.everywhere(), COMMANDERS, BOTH);
        double with = Dawn.sum(
                seed -> Trial.ordinary(seed).with("hotline.permissiveness", 0.3).with("hotline.defusing", 1),
                HotlineTest::shootings,
                line);
        assertThat(with).isLessThan(Dawn.sum(Trial::ordinary, HotlineTest::shootings));
    }

    @Test
    void commissionsThatPressShortenTheUseOfHeavyWeapons() {
        Hotline line = new Hotline(Dawn.everywhere(), COMMISSIONS, BOTH);
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
