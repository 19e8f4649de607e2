package isfara.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.world.Side;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outcomes of a history of four days, made by hand. */
class OutcomeTest {

    private final Days days = new Days(4);

    @Test
    void outcomesAreReadOffTheHistory() {
        days.set(0, DayColumn.KILLED_KG_CIVILIAN, 3);
        days.set(1, DayColumn.KILLED_KG_ARMY, 4);
        days.set(1, DayColumn.KILLED_TJ_GUARD, 5);
        days.set(2, DayColumn.INJURED_TJ_CIVILIAN, 6);
        days.set(2, DayColumn.AWAY_KG, 100);
        days.set(3, DayColumn.AWAY_KG, 40);
        days.set(3, DayColumn.AWAY_TJ, 80);
        days.set(2, DayColumn.EVACUATED_KG, 110);
        days.set(3, DayColumn.EVACUATED_TJ, 85);
        days.set(3, DayColumn.HOMES_TJ, 2);
        days.set(3, DayColumn.LEVEL_TJ, 3);
        days.set(1, DayColumn.CLOSED, 2);
        days.set(2, DayColumn.CLOSED, 5);
        History history = history(List.of(
                incident(Origin.DISPUTE, Level.STONES),
                incident(Origin.DISPUTE, Level.HEAVY),
                incident(Origin.RECONVENED, Level.SHOTS),
                incident(Origin.VIOLATION, Level.SHOTS)));

        expect(history, Outcome.DEATHS, 12);
        expect(history, Outcome.DEATHS_KG, 7);
        expect(history, Outcome.DEATHS_TJ, 5);
        expect(history, Outcome.DEATHS_CIVILIAN, 3);
        expect(history, Outcome.DEATHS_GUARD, 5);
        expect(history, Outcome.DEATHS_ARMY, 4);
        expect(history, Outcome.INJURED, 6);
        expect(history, Outcome.INJURED_KG, 0);
        expect(history, Outcome.EVACUEES_EVER, 195);
        expect(history, Outcome.EVACUEES_PEAK, 120);
        expect(history, Outcome.EVACUEES_PEAK_KG, 100);
        expect(history, Outcome.EVACUEES_PEAK_TJ, 80);
        expect(history, Outcome.DISPLACED_DAYS, 220);
        expect(history, Outcome.EMIGRATED, 7);
        expect(history, Outcome.MISSING, 3);
        expect(history, Outcome.HOMES_DESTROYED, 2);
        expect(history, Outcome.INCIDENTS, 2);
        expect(history, Outcome.INCIDENTS_LEVEL_1, 1);
        expect(history, Outcome.INCIDENTS_LEVEL_2, 0);
        expect(history, Outcome.INCIDENTS_LEVEL_4, 1);
        expect(history, Outcome.LEVEL_MAX, 3);
        expect(history, Outcome.CLOSED_DAYS, 7);
        expect(history, Outcome.REPORTED_KG, 2);
        expect(history, Outcome.ENGAGED_HOURS, 9);
    }

    @Test
    void onlyEpisodesWithFifteenDeadAreWars() {
        History history =
                history(List.of(), episode(10, 14, 3, false), episode(30, 15, 4, false), episode(60, 90, 5, true));

        expect(history, Outcome.WARS, 2);
        expect(history, Outcome.WAR, 1);
        expect(history, Outcome.FIRST_WAR_DAY, 30 / 24.0);
        expect(history, Outcome.DEATHS_WORST_WAR, 90);
        expect(history, Outcome.LONGEST_WAR, 10);
        expect(history, Outcome.HEAVY_HOURS, 12);
        expect(history, Outcome.SECTORS_WORST, 2);
        expect(history, Outcome.CEASEFIRES, 6);
        expect(history, Outcome.CEASEFIRES_FAILED, 3);
        expect(history, Outcome.STILL_FIGHTING, 1);
    }

    @Test
    void aQuietHistoryHasNoFirstWar() {
        History history = history(List.of());
        assertThat(Outcome.FIRST_WAR_DAY.of(history)).isNaN();
        for (Outcome outcome : List.of(Outcome.WAR, Outcome.DEATHS, Outcome.LONGEST_WAR, Outcome.STILL_FIGHTING)) {
            expect(history, outcome, 0);
        }
    }

    @Test
    void columnsOfSidesAndKindsAreTheOnesNamedSo() {
        for (Side side : Side.BOTH) {
            for (Kind kind : Kind.values()) {
                assertThat(DayColumn.killed(side, kind).name()).isEqualTo("KILLED_" + side + "_" + kind);
                assertThat(DayColumn.injured(side, kind).name()).isEqualTo("INJURED_" + side + "_" + kind);
            }
        }
        Arrays.stream(DayColumn.values())
                .filter(c -> c.name().endsWith("_KG"))
                .forEach(
                        c -> assertThat(c.of(Side.TJ).name()).isEqualTo(c.name().replace("_KG", "_TJ")));
    }

    private static void expect(History history, Outcome outcome, double value) {
        assertThat(outcome.of(history)).as("%s", outcome).isEqualTo(value);
    }

    private History history(List<Incident> incidents, Episode... episodes) {
        Toll reported = new Toll();
        reported.add(Side.KG, Kind.ARMY, 2);
        Census start = new Census(1000, 0, 0, 0, 0);
        return new History(
                days,
                incidents,
                List.of(episodes),
                List.of(),
                start,
                new Census(950, 40, 5, 2, 3),
                start,
                new Census(917, 80, 2, 1, 0),
                reported,
                new BySettlement(0),
                9);
    }

    private static Incident incident(Origin origin, Level peak) {
        Trigger trigger = Trigger.WATER;
        return new Incident(0, 0, 5, 0, 0, 1, trigger, origin, peak, 10, 20, new Toll(), new Toll(), 0, -1);
    }

    private static Episode episode(int hour, int dead, int heavyHours, boolean censored) {
        Toll killed = new Toll();
        killed.add(Side.TJ, Kind.CIVILIAN, dead);
        List<Integer> sectors = List.of(1, 2);
        return new Episode(
                0, hour, heavyHours, 2 * heavyHours, sectors, killed, new Toll(), List.of(2, 4), 1, 0, 0, censored);
    }
}
