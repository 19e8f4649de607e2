package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static isfara.intervention.Dawn.TJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.intervention.UnMission.Mandate;
import isfara.model.Influence;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Origin;
import isfara.outcome.Outcome;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What a UN mission does where it stands, and what its envoy does in the capitals. */
class UnMissionTest {

    private static final Set<Mandate> ALL = EnumSet.allOf(Mandate.class);
    private static final Set<Mandate> WATCH = EnumSet.of(Mandate.OBSERVATION);
    private static final Set<Mandate> SPEAK = EnumSet.of(Mandate.GOOD_OFFICES);

    private static UnMission mission(int people, Sectors where, Set<Mandate> mandate) {
        return new UnMission(people, where, mandate, 0, BOTH);
    }

    @Test
    void observersActWhereTheyStandAndNeitherOnWeaponsNorOnQuarrels() {
        Dawn rates = Dawn.after(500, mission(2000, Dawn.in(2), WATCH));
        for (Side side : Side.BOTH) {
            assertThat(rates.moved(2, side)).containsExactlyInAnyOrder(Rate.VIOLATIONS, Rate.BREAKDOWN, Rate.COOLING);
            assertThat(rates.of(Rate.VIOLATIONS, 2, side)).isLessThan(1);
            assertThat(rates.of(Rate.BREAKDOWN, 2, side)).isLessThan(1);
            assertThat(rates.of(Rate.COOLING, 2, side)).isGreaterThan(1);
            assertThat(rates.moved(3, side)).isEmpty();
        }
    }

    @Test
    void goodOfficesReachTheCapitalsWhereverTheyFight() {
        Dawn rates = Dawn.after(500, mission(2000, Dawn.in(2), SPEAK));
        for (int sector = 0; sector < Dawn.SECTORS; sector++) {
            for (Side side : Side.BOTH) {
                assertThat(rates.moved(sector, side)).containsExactlyInAnyOrder(Rate.THIRD, Rate.WILL);
                assertThat(rates.of(Rate.THIRD, sector, side))
                        .isCloseTo(Dawn.declared("un-mission.offices"), within(1e-12));
                assertThat(rates.of(Rate.WILL, sector, side))
                        .isCloseTo(Dawn.declared("un-mission.will"), within(1e-12));
            }
        }
        assertThat(Dawn.after(500, mission(10, Dawn.in(2), SPEAK)).of(Rate.WILL, 5, Side.TJ))
                .as("an office of ten is a fifth of one")
                .isCloseTo(Dawn.declared("un-mission.will") / 5, within(1e-12));
    }

    @Test
    void itComesLateAndWithConsentOnly() {
        UnMission late = new UnMission(2000, Dawn.in(2), ALL, 120, BOTH);
        Period year = new Period(Dawn.START, Optional.of(Dawn.START.plusDays(365)));
        Influence lever = late.bind(year, Trial.SPACE.defaults(), Trial.WORLD);
        assertThat(Dawn.on(Dawn.START.plusDays(119), false, lever).moved(2, Side.KG))
                .isEmpty();
        assertThat(Dawn.on(Dawn.START.plusDays(120), false, lever).moved(2, Side.KG))
                .isNotEmpty();
        assertThat(Dawn.on(Dawn.START.plusDays(365), false, lever).moved(2, Side.KG))
                .isEmpty();
        UnMission refused = new UnMission(2000, Dawn.in(2), ALL, 0, TJ);
        assertThat(Dawn.after(500, refused).moved(2, Side.TJ)).isEmpty();
    }

    @Test
    void aStateMaySendItAwayWhileArmiesFight() {
        Influence lever = mission(2000, Dawn.in(2), ALL)
                .bind(Dawn.ALWAYS, Trial.SPACE.defaults().with("un-mission.consentLost", 1), Trial.WORLD);
        List<Event> told = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            told.addAll(Dawn.on(Dawn.START.plusDays(day), true, lever).told());
        }
        assertThat(told).extracting(e -> ((Event.LeverChanged) e).lever()).containsExactly("un-mission", "un-mission");
        assertThat(Dawn.on(Dawn.START.plusDays(61), false, lever).moved(2, Side.KG))
                .isEmpty();
    }

    @Test
    void violationsFallWhereObserversStandAndElsewhereTheyDoNot() {
        Sectors half = Dawn.in(0, 2, 4, 6, 8, 10, 12);
        UnMission observers = mission(20_000, half, WATCH);
        double there = Dawn.sum(UnMissionTest::watched, violations(half, true), observers);
        double elsewhere = Dawn.sum(UnMissionTest::watched, violations(half, false), observers);
        double thereWithout = Dawn.sum(UnMissionTest::watched, violations(half, true));
        double elsewhereWithout = Dawn.sum(UnMissionTest::watched, violations(half, false));
        assertThat(there / thereWithout).isLessThan(0.5);
        assertThat(elsewhere / elsewhereWithout).isBetween(0.75, 1.33);
    }

    @Test
    void anEnvoyWhoIsHeardShortensTheUseOfHeavyWeapons() {
        UnMission envoy = mission(1000, Dawn.NOWHERE, SPEAK);
        double with = Dawn.sum(seed -> Dawn.war(seed).with("un-mission.will", 2), Outcome.HEAVY_HOURS::of, envoy);
        assertThat(with).isLessThan(Dawn.sum(Dawn::war, Outcome.HEAVY_HOURS::of));
    }

    /**
     * Effects at the strong end and full coverage, so that few runs show the direction; ceasefires that no capital breaks off, so that
     * what is prevented in one sector does not also prevent a next war in the others.
     */
    private static Trial watched(long seed) {
        return Dawn.war(seed)
                .with("ceasefire.breakRate", 0)
                .with("un-mission.violations", 0.2)
                .with("un-mission.breakdown", 1)
                .with("un-mission.cooling", 1)
                .with("un-mission.perKm", 0.5);
    }

    private static ToDoubleFunction<History> violations(Sectors where, boolean there) {
        return h -> h.incidents().stream()
                .filter(i -> i.origin() == Origin.VIOLATION && where.contains(i.sector()) == there)
                .count();
    }
}
