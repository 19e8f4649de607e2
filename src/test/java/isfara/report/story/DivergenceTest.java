package isfara.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.outcome.BySettlement;
import isfara.outcome.Census;
import isfara.outcome.Days;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Toll;
import isfara.outcome.Why;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where two histories part. */
class DivergenceTest {

    private static final Event WORKS = new Event.WorksBegan(10, 0, 5);
    private static final Event LEVER = new Event.LeverChanged(20, "hotline", "in force");
    private static final Event TRUCE = new Event.Ceasefire(40, 1);

    @Test
    void reasonsAndWhatLeversSayOfThemselvesDoNotPartHistories() {
        Divergence d =
                Divergence.of(history(WORKS, willing(30, 0.1), TRUCE), history(WORKS, LEVER, willing(30, 0.2), TRUCE));

        assertThat(d.never()).isTrue();
        assertThat(d.hour()).isEmpty();
        assertThat(d.common()).hasSize(3);
    }

    @Test
    void theyPartAtTheFirstFactThatOnlyOneHas() {
        Divergence d = Divergence.of(history(WORKS, willing(35, 0.1), TRUCE), history(WORKS, willing(30, 0.2), TRUCE));

        assertThat(d.common()).containsExactly(WORKS);
        assertThat(d.hour()).hasValue(30);
        assertThat(d.onlyInFirst()).isEmpty();
        assertThat(d.onlyInSecond()).containsExactly(willing(30, 0.2));
    }

    @Test
    void whatBothHaveInThatHourIsNotCalledADifferenceForComingLater() {
        Event roads = new Event.RoadsChanged(30, 2, false);
        Divergence d = Divergence.of(history(WORKS, roads), history(WORKS, willing(30, 0.2), roads));

        assertThat(d.onlyInFirst()).isEmpty();
        assertThat(d.onlyInSecond()).containsExactly(willing(30, 0.2));
    }

    @Test
    void aHistoryThatJustEndsEarlierPartsWhereTheOtherGoesOn() {
        assertThat(Divergence.of(history(WORKS), history(WORKS, TRUCE)).hour()).hasValue(40);
    }

    @Test
    void theSameRuleIsShownWithItsNumbersInBoth() {
        String text = text(history(WORKS, willing(35, 0.1), TRUCE), history(WORKS, LEVER, willing(30, 0.2), TRUCE));

        assertThat(text)
                .contains("Levers in a: nothing to tell.", "Levers in b:\n  2022-10-19 20:00  hotline: in force")
                .contains(
                        "They part on 2022-10-20 06:00.", "Only in a: nothing in that hour.", "Only in b in that hour:")
                .containsPattern("chance +10 % +20 %")
                .containsPattern("outside pressure +0.10 +0.20")
                .containsPattern("killed, all +0 +0 +0");
    }

    @Test
    void historiesThatNeverPartAreToldPlainly() {
        assertThat(text(history(WORKS), history(WORKS)))
                .contains("The two histories never part: the same 1 things happen in both");
    }

    private static String text(History a, History b) {
        return String.join(
                "\n",
                new TwoStories(
                                World.load(),
                                LocalDate.of(2022, 10, 19),
                                new TwoStories.Told("a", a),
                                new TwoStories.Told("b", b))
                        .text());
    }

    private static Event willing(int hour, double chance) {
        return new Event.WillingToStop(hour, Side.KG, Why.of(chance, Why.term("outside pressure", chance)));
    }

    private static History history(Event... events) {
        Census people = new Census(1000, 0, 0, 0, 0);
        return new History(
                new Days(5),
                List.of(),
                List.of(),
                List.of(events),
                people,
                people,
                people,
                people,
                new Toll(),
                new BySettlement(0),
                0);
    }
}
