package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.GivenQuarrel;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.outcome.DayColumn;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Origin;
import isfara.outcome.Trigger;
import isfara.world.Contact;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Quarrels that a situation gives begin as it says; everything else is left to the model. */
class GivenQuarrelTest {

    private static final int GOLOVNOY = Trial.WORLD.sector("golovnoy");
    private static final int VORUKH = Trial.WORLD.sector("vorukh");

    private static GivenQuarrel brawl(int day, int hour, int crowd) {
        return new GivenQuarrel(day, hour, GOLOVNOY, 2, Trigger.WATER, true, OptionalInt.of(crowd), false);
    }

    private static GivenQuarrel patrols(int day, int hour, int sector) {
        return new GivenQuarrel(day, hour, sector, 0, Trigger.PATROL, false, OptionalInt.empty(), false);
    }

    private static List<Event.IncidentBegan> given(History history) {
        return history.events().stream()
                .filter(Event.IncidentBegan.class::isInstance)
                .map(Event.IncidentBegan.class::cast)
                .filter(began -> began.why().isGiven())
                .toList();
    }

    @Test
    void itBeginsWhenAndWhereItIsSaidAmongThePeopleWhoAreSaid() {
        History history = Trial.ordinary(1).days(20).given(brawl(7, 17, 30)).run();

        Contact contact = Trial.WORLD.sectors().get(GOLOVNOY).contacts().get(2);
        assertThat(given(history)).singleElement().satisfies(began -> {
            assertThat(began.hour()).isEqualTo(7 * 24 + 17);
            assertThat(began.sector()).isEqualTo(GOLOVNOY);
            assertThat(List.of(began.kgSettlement(), began.tjSettlement())).containsExactly(contact.kg(), contact.tj());
            assertThat(List.of(began.crowdKg(), began.crowdTj())).containsExactly(30, 30);
            assertThat(began.guardsKg()).as("guards stand by works").isPositive();
            assertThat(began.trigger()).isEqualTo(Trigger.WATER);
            assertThat(began.origin()).isEqualTo(Origin.DISPUTE);
            assertThat(began.why().chance()).isEqualTo(1);
        });
        assertThat(history.incidents().stream().filter(i -> i.hour() == 7 * 24 + 17))
                .singleElement()
                .matches(Incident::isDispute);
    }

    @Test
    void severalMayBeginOnOneDay() {
        History history = Trial.ordinary(1)
                .days(5)
                .given(patrols(0, 13, GOLOVNOY), patrols(0, 8, VORUKH), brawl(2, 0, 10))
                .run();

        assertThat(given(history).stream().map(Event.IncidentBegan::hour)).containsExactly(8, 13, 48);
        assertThat(given(history).get(0).crowdKg()).isZero();
        assertThat(given(history).get(0).guardsTj()).isPositive();
    }

    @Test
    void peopleWhoComeBackAreNoNewDispute() {
        GivenQuarrel next = new GivenQuarrel(3, 9, GOLOVNOY, 2, Trigger.WATER, false, OptionalInt.of(300), true);
        History history = Trial.ordinary(1).days(10).given(next).run();

        assertThat(given(history)).singleElement().satisfies(began -> {
            assertThat(began.origin()).isEqualTo(Origin.RECONVENED);
            assertThat(began.guardsKg()).as("guards come with them").isPositive();
        });
        assertThat(history.incidents().stream().filter(i -> i.hour() == 3 * 24 + 9))
                .noneMatch(Incident::isDispute);
    }

    @Test
    void whoComesToAQuarrelThatIsThereSwellsIt() {
        History history = Trial.ordinary(1)
                .days(4)
                .given(brawl(0, 23, 20), brawl(1, 0, 400))
                .run();

        assertThat(given(history)).hasSize(1);
        assertThat(history.incidents().stream().filter(i -> i.hour() == 23))
                .singleElement()
                .satisfies(brawl -> assertThat(brawl.crowdKg()).isGreaterThanOrEqualTo(400))
                .satisfies(brawl -> assertThat(brawl.crowdTj()).isGreaterThanOrEqualTo(400));
    }

    @Test
    void nothingMovesBeforeItsDayAndOtherSectorsKeepTheirQuarrelsOnIt() {
        Trial plain = Trial.ordinary(4).days(60);
        History without = plain.run();
        History with = plain.given(brawl(40, 12, 30)).run();
        for (DayColumn column : DayColumn.values()) {
            for (int day = 0; day < 40; day++) {
                assertThat(with.days().get(day, column))
                        .as("%s on day %d", column, day)
                        .isEqualTo(without.days().get(day, column));
            }
        }
        assertThat(Written.lines(with)).isNotEqualTo(Written.lines(without));
    }

    @Test
    void neitherCountryIsFavoured() {
        Trial trial = Trial.warlike(1).days(60).given(brawl(0, 17, 30), patrols(1, 8, VORUKH));

        assertThat(Written.mirrored(trial.mirror().run())).isEqualTo(Written.sorted(trial.run()));
    }
}
