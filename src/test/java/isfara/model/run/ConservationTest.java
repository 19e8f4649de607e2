package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Trial;
import isfara.model.state.Border;
import isfara.model.state.Forces;
import isfara.model.state.Front;
import isfara.model.state.Households;
import isfara.model.state.SectorState;
import isfara.outcome.DayColumn;
import isfara.outcome.History;
import isfara.outcome.Kind;
import isfara.world.Garrison;
import isfara.world.Place;
import isfara.world.Side;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is lost or counted twice, at any hour of any war. */
class ConservationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everybodyIsAtHomeAwayEmigratedMissingOrDeadAtEveryHour(long seed) {
        int[] dead = new int[100_000];
        int[] evacuated = new int[100_000];
        History history = Trial.warlike(seed).watch(model -> {
            Border border = model.border();
            Households h = border.households;
            for (int agent = 0; agent < h.people.length; agent++) {
                boolean sound = h.home[agent] >= 0
                        && h.away[agent] >= 0
                        && h.missing[agent] >= 0
                        && h.emigrated[agent] >= 0
                        && h.dead[agent] >= dead[agent]
                        && h.evacuated[agent] >= evacuated[agent]
                        && h.evacuated[agent] <= h.people[agent];
                assertThat(sound)
                        .as("agent %d at hour %d", agent, border.clock.hour())
                        .isTrue();
                dead[agent] = h.dead[agent];
                evacuated[agent] = h.evacuated[agent];
            }
            assertThat(border.households.census(Side.KG).total()).isEqualTo(people(Side.KG));
            assertThat(border.households.census(Side.TJ).total()).isEqualTo(people(Side.TJ));
            countersAgree(border);
        });
        assertThat(history.wars()).as("wars put it to the test").isNotEmpty();
        assertThat(history.kgStart().total()).isEqualTo(history.kgEnd().total());
        for (Side side : Side.BOTH) {
            assertThat((double) history.end(side).dead())
                    .as("dead of the households of %s", side)
                    .isEqualTo(history.killed(side, Kind.CIVILIAN));
            assertThat(history.days().sum(DayColumn.EVACUATED_KG.of(side))).isLessThanOrEqualTo(people(side));
        }
    }

    private static void countersAgree(Border border) {
        Households h = border.households;
        int[] away = new int[2];
        int[] missing = new int[2];
        int absent = 0;
        for (Place place : border.world.places()) {
            int at = place.index();
            int home = 0;
            int gone = 0;
            int side = border.world.settlements().get(place.settlement()).side().ordinal();
            for (int agent = h.first[at]; agent < h.first[at + 1]; agent++) {
                home += h.home[agent];
                gone += h.away[agent];
                missing[side] += h.missing[agent];
                absent += h.away[agent] > 0 ? 1 : 0;
            }
            assertThat(border.shelter.atHome[at])
                    .as("at home in place %d", at)
                    .isEqualTo(h.known(at) ? home : place.people());
            assertThat(border.shelter.away[at]).as("away from place %d", at).isEqualTo(gone);
            assertThat(border.shelter.destroyed[at]).isNotNegative();
            away[side] += gone;
        }
        assertThat(border.shelter.awayBySide).containsExactly(away);
        assertThat(border.shelter.missingBySide).containsExactly(missing);
        assertThat(border.shelter.absentCount).isEqualTo(absent);
        assertThat(Arrays.stream(border.shelter.absent, 0, absent).distinct().count())
                .isEqualTo(absent);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everySoldierIsInAGarrisonOnTheRoadInASectorOrDead(long seed) {
        Trial trial = Trial.warlike(seed).with("start.forward.KG", 800).with("start.forward.TJ", 700);
        int[] atStart = new int[2];
        History history = trial.watch(model -> {
            Border border = model.border();
            for (Side side : Side.BOTH) {
                int dead = (int) border.chronicle.days.sum(DayColumn.killed(side, Kind.ARMY));
                int alive = soldiers(border, side);
                atStart[side.ordinal()] = atStart[side.ordinal()] == 0 ? alive : atStart[side.ordinal()];
                assertThat(alive + dead).as("soldiers of %s", side).isEqualTo(atStart[side.ordinal()]);
                for (SectorState sector : border.sectors) {
                    inTheSector(border, sector, side);
                }
            }
        });
        assertThat(history.killed(Side.KG, Kind.ARMY) + history.killed(Side.TJ, Kind.ARMY))
                .as("the army was hit")
                .isPositive();
    }

    private static int soldiers(Border border, Side side) {
        int home = border.world.garrisons().stream()
                .filter(g -> g.side() == side)
                .mapToInt(g -> border.forces.home[g.index()])
                .sum();
        return home
                + border.forces.units.stream()
                        .filter(u -> u.side == side)
                        .mapToInt(u -> u.soldiers)
                        .sum();
    }

    private static void inTheSector(Border border, SectorState sector, Side side) {
        Front front = sector.front(side);
        int there = border.forces.units.stream()
                .filter(u -> u.there && u.side == side && u.sector == sector.index())
                .mapToInt(u -> u.soldiers)
                .sum();
        assertThat(front.soldiers).as("soldiers in sector %d", sector.index()).isEqualTo(there);
        assertThat(front.guardsFit).isNotNegative();
        assertThat(front.guards).isNotNegative();
        assertThat(front.crowd).isNotNegative();
    }

    @Test
    void soldiersPostedForwardStayWhileArmiesFightElsewhere() {
        Trial trial = Trial.warlike(2).with("start.forward.KG", 800).with("start.forward.TJ", 800);
        int[] posted = {-1, Integer.MAX_VALUE};
        trial.watch(model -> {
            int standing = (int) model.border().forces.units.stream()
                    .filter(u -> u.arrives < 0)
                    .count();
            posted[0] = Math.max(posted[0], standing);
            posted[1] = Math.min(posted[1], standing);
        });
        assertThat(posted[1]).isEqualTo(posted[0]);
    }

    @Test
    void unitsReachTheirSectorAlthoughTheIncidentThatCalledThemIsOver() {
        Trial.warlike(2).watch(model -> {
            Border border = model.border();
            for (Forces.Unit unit : border.forces.units) {
                assertThat(unit.there || border.clock.hour() - unit.arrives < 24)
                        .as("a unit is a day late at hour %d", border.clock.hour())
                        .isTrue();
            }
        });
    }

    @Test
    void garrisonsAreFullAtTheStart() {
        Border[] first = new Border[1];
        Trial.ordinary(1).days(1).watch(model -> first[0] = model.border());
        assertThat(Arrays.stream(first[0].forces.home).sum())
                .isBetween(
                        Trial.WORLD.garrisons().stream().mapToInt(Garrison::low).sum(),
                        Trial.WORLD.garrisons().stream()
                                .mapToInt(Garrison::high)
                                .sum());
    }

    private static int people(Side side) {
        return Trial.WORLD.places().stream()
                .filter(p -> Trial.WORLD.settlements().get(p.settlement()).side() == side)
                .flatMapToInt(p -> IntStream.of(p.people()))
                .sum();
    }
}
