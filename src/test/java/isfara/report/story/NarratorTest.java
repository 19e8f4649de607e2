package isfara.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.outcome.BySettlement;
import isfara.outcome.Census;
import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Episode;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Toll;
import isfara.outcome.Trigger;
import isfara.outcome.Why;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A quarrel on the second day and a war on the fourth, told. */
class NarratorTest {

    private static final LocalDate START = LocalDate.of(2022, 10, 19);
    private static final World WORLD = World.load();
    private static final int SECTOR = WORLD.sector("golovnoy");
    private static final int KG = WORLD.settlement("kok_tash");
    private static final int TJ = WORLD.sectors().get(SECTOR).contacts().get(0).settlement(Side.TJ);
    private static final Why WHY = Why.of(0.123, Why.term("posture", 0.5), Why.term("the other has authorised", 1));

    private final History history = history();
    private final Narrator narrator = new Narrator(WORLD);

    @Test
    void aClashAloneIsOneLineWithItsToll() {
        List<Line> lines = narrator.main(START, history);

        assertThat(lines.get(0).dated(START))
                .startsWith("2022-10-20 14:00  " + WORLD.sectors().get(SECTOR).name() + ": a quarrel over water")
                .contains("Kok-Tash (KG)", "it came to shots, over after 3 hours", "killed: 1 Tajik guard")
                .endsWith(
                        "\n                  why: a dispute here, chance 12 % on that day; for it: own forward posture 0.50 of 1,"
                                + " the other capital has allowed them");
        assertThat(lines.stream().filter(line -> line.hour() < 72)).hasSize(1);
    }

    @Test
    void aWarIsToldByDecisionsAndSums() {
        String story = narrator.main(START, history).stream().map(Line::text).collect(Collectors.joining("\n"));

        assertThat(story)
                .contains("Bishkek allows the army's heavy weapons")
                .contains("in these six hours 20 killed: 10 Kyrgyz civilians, 10 Tajik soldiers; 30 injured")
                .contains("1,200 Kyrgyz leave on this day: Kok-Tash 1,200")
                .contains("7 homes destroyed on this day: Kok-Tash (KG) 7")
                .contains("both sides agree on a ceasefire");
        assertThat(narrator.main(START, history).stream()
                        .filter(line -> line.text().contains("goes from shots")))
                .as("the first use only")
                .hasSize(1);
    }

    @Test
    void everythingIsALineForEachEvent() {
        assertThat(narrator.all(history)).hasSameSizeAs(history.events());
        assertThat(narrator.all(history))
                .allSatisfy(line -> assertThat(line.text()).isNotBlank());
    }

    @Test
    void linesAreInOrder() {
        assertThat(narrator.main(START, history).stream().map(Line::hour)).isSorted();
    }

    @Test
    void nothingThatHappenedIsLostFromTheTotals() {
        assertThat(String.join("\n", Totals.of(history)))
                .containsPattern("killed, civilians +10 +0 +10")
                .containsPattern("killed, all +10 +11 +21")
                .contains("2 disputes", "1 war, 0 lesser episodes");
    }

    @Test
    void anEmptyHistoryIsTold() {
        History empty = new History(
                new Days(5),
                List.of(),
                List.of(),
                List.of(),
                people(),
                people(),
                people(),
                people(),
                new Toll(),
                new BySettlement(0),
                0);

        assertThat(narrator.main(START, empty)).isEmpty();
        assertThat(String.join("\n", Totals.of(empty))).contains("0 disputes", "0 wars");
    }

    private static History history() {
        List<Event> events = new ArrayList<>();
        events.add(began(38, 0));
        events.add(level(39, Level.ALTERCATION, Level.SHOTS));
        events.add(new Event.Harmed(39, SECTOR, Side.TJ, Kind.GUARD, -1, 1, 0));
        events.add(new Event.IncidentEnded(41, 0, SECTOR, Level.SHOTS, 3, 1, 0));
        events.add(began(80, 1));
        events.add(level(81, Level.SHOTS, Level.HEAVY));
        events.add(level(83, Level.SHOTS, Level.HEAVY));
        events.add(new Event.Authorised(81, Side.KG, WHY));
        events.add(new Event.EpisodeBegan(81, 0, SECTOR));
        events.add(new Event.GuardsCame(81, SECTOR, Side.KG, 12, 80));
        for (int hour = 84; hour < 86; hour++) {
            events.add(new Event.Harmed(hour, SECTOR, Side.KG, Kind.CIVILIAN, KG, 5, 10));
            events.add(new Event.Harmed(hour, SECTOR, Side.TJ, Kind.ARMY, -1, 5, 5));
            events.add(new Event.HomesDestroyed(hour, KG, hour - 81));
            events.add(new Event.Left(hour, KG, 600, -1));
        }
        events.add(new Event.Ceasefire(90, 1));
        Days days = new Days(10);
        days.set(1, DayColumn.KILLED_TJ_GUARD, 1);
        days.set(3, DayColumn.KILLED_KG_CIVILIAN, 10);
        days.set(3, DayColumn.KILLED_TJ_ARMY, 10);
        return new History(
                days,
                List.of(incident(0, 38, 3, Level.SHOTS, -1), incident(1, 80, 20, Level.HEAVY, 0)),
                List.of(new Episode(0, 81, 8, 10, List.of(SECTOR), toll(20), toll(30), List.of(9), 0, 1200, 0, false)),
                events,
                people(),
                people(),
                people(),
                people(),
                new Toll(),
                new BySettlement(0),
                20);
    }

    private static Event began(int hour, int number) {
        return new Event.IncidentBegan(hour, number, SECTOR, KG, TJ, Trigger.WATER, Origin.DISPUTE, 20, 30, 0, 0, WHY);
    }

    private static Event level(int hour, Level from, Level to) {
        return new Event.LevelChanged(hour, SECTOR, Side.KG, from, to, false, WHY);
    }

    private static Incident incident(int number, int hour, int hours, Level peak, int episode) {
        Toll killed = new Toll();
        killed.add(Side.TJ, Kind.GUARD, 1);
        return new Incident(
                number,
                hour,
                hours,
                SECTOR,
                KG,
                TJ,
                Trigger.WATER,
                Origin.DISPUTE,
                peak,
                20,
                30,
                killed,
                new Toll(),
                0,
                episode);
    }

    private static Toll toll(int people) {
        Toll toll = new Toll();
        toll.add(Side.KG, Kind.CIVILIAN, people);
        return toll;
    }

    private static Census people() {
        return new Census(1000, 0, 0, 0, 0);
    }
}
