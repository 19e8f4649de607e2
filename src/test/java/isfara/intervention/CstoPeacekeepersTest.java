package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.intervention.CstoPeacekeepers.Mandate;
import isfara.model.Influence;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a contingent does where it stands, and when it stands there. */
class CstoPeacekeepersTest {

    private static final Set<Mandate> ALL = EnumSet.allOf(Mandate.class);

    private static CstoPeacekeepers contingent(int people, Set<Mandate> mandate, Set<Side> consent, int... where) {
        return new CstoPeacekeepers(people, Dawn.in(where), mandate, 0, consent);
    }

    @Test
    void aContingentActsWhereItStandsAndNowhereElse() {
        Dawn rates = Dawn.after(40, contingent(2000, ALL, BOTH, 2));
        for (Side side : Side.BOTH) {
            for (Rate calmer : List.of(Rate.MORTARS, Rate.VIOLATIONS, Rate.BREAKDOWN, Rate.HEAVY)) {
                assertThat(rates.of(calmer, 2, side)).as("%s", calmer).isLessThan(1);
            }
            assertThat(rates.of(Rate.COOLING, 2, side)).isGreaterThan(1);
            assertThat(rates.moved(2, side))
                    .containsExactlyInAnyOrder(Rate.MORTARS, Rate.VIOLATIONS, Rate.BREAKDOWN, Rate.COOLING, Rate.HEAVY);
            assertThat(rates.moved(3, side)).as("elsewhere").isEmpty();
        }
    }

    @Test
    void eachMandateTouchesItsOwnRates() {
        Dawn heavy = Dawn.after(40, contingent(2000, EnumSet.of(Mandate.HEAVY_WEAPONS_WITHDRAWAL), BOTH, 2));
        Dawn control = Dawn.after(40, contingent(2000, EnumSet.of(Mandate.CEASEFIRE_CONTROL), BOTH, 2));
        assertThat(heavy.moved(2, Side.KG)).containsExactly(Rate.HEAVY);
        assertThat(control.of(Rate.HEAVY, 2, Side.KG)).isEqualTo(1);
    }

    @Test
    void coverageIsPeopleOnShiftToKilometresAndNeverMoreThanWhole() {
        double km = Trial.WORLD.sectors().get(2).lineKm();
        CstoPeacekeepers few = contingent(10, ALL, BOTH, 2);
        assertThat(few.coverage(Trial.SPACE.defaults(), Trial.WORLD))
                .isCloseTo(10 * 0.33 / (Trial.SPACE.defaults().get("csto-peacekeepers.perKm") * km), within(1e-12));
        assertThat(contingent(10_000, ALL, BOTH, 2).coverage(Trial.SPACE.defaults(), Trial.WORLD))
                .isEqualTo(1);
        assertThat(contingent(10, ALL, BOTH, 2, 3).coverage(Trial.SPACE.defaults(), Trial.WORLD))
                .isLessThan(few.coverage(Trial.SPACE.defaults(), Trial.WORLD));
    }

    @Test
    void aContingentArrivesLaterThanItIsDecidedAndLeavesWithItsPeriod() {
        CstoPeacekeepers slow = new CstoPeacekeepers(2000, Dawn.in(2), ALL, 12, BOTH);
        Period month = new Period(Dawn.START, Optional.of(Dawn.START.plusDays(30)));
        Influence lever = slow.bind(month, Trial.SPACE.defaults(), Trial.WORLD);
        List<Event> told = new ArrayList<>();
        for (int day : new int[] {11, 12, 29, 30}) {
            Dawn dawn = Dawn.on(Dawn.START.plusDays(day), false, lever);
            assertThat(!dawn.moved(2, Side.KG).isEmpty()).as("day %d", day).isEqualTo(day == 12 || day == 29);
            told.addAll(dawn.told());
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void aContingentMayBeSentAwayWhileArmiesFightAndThenStaysAway() {
        Influence lever = contingent(2000, ALL, BOTH, 2)
                .bind(Dawn.ALWAYS, Trial.SPACE.defaults().with("csto-peacekeepers.consentLost", 1), Trial.WORLD);
        List<Event> told = new ArrayList<>();
        int days = 0;
        for (int day = 0; day < 60; day++) {
            Dawn dawn = Dawn.on(Dawn.START.plusDays(day), true, lever);
            told.addAll(dawn.told());
            days += dawn.of(Rate.MORTARS, 2, Side.KG) < 1 ? 1 : 0;
        }
        assertThat(days).isLessThan(30);
        assertThat(told).hasSize(2);
        assertThat(Dawn.on(Dawn.START.plusDays(61), false, lever).moved()).isEmpty();
    }
}
