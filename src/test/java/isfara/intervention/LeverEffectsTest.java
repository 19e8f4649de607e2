package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.intervention.CivilianMilitias.Weapons;
import isfara.intervention.CstoPeacekeepers.Mandate;
import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Orders;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.random.Streams;
import isfara.world.Sector;
import isfara.world.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the shipped levers do to the rates, and that those that do nothing do nothing. */
class LeverEffectsTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final Period ALWAYS = new Period(START, Optional.empty());
    private static final int SECTORS = Trial.WORLD.sectors().size();
    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    private static final Set<Mandate> ALL = EnumSet.allOf(Mandate.class);

    private final List<Event> told = new ArrayList<>();

    private static CstoPeacekeepers contingent(int people, Set<Mandate> mandate, Set<Side> consent, Integer... where) {
        return new CstoPeacekeepers(people, new Sectors(new TreeSet<>(List.of(where))), mandate, 0, consent);
    }

    private static CivilianMilitias militia(double share, Weapons weapons, double discipline) {
        return new CivilianMilitias(EnumSet.of(Side.KG), share, weapons, discipline, false);
    }

    private static Influence bound(Intervention lever) {
        return lever.bind(ALWAYS, Trial.SPACE.defaults(), Trial.WORLD);
    }

    private Rates rates(Influence... levers) {
        return ratesOn(START.plusDays(40), levers);
    }

    private Rates ratesOn(LocalDate date, Influence... levers) {
        Rates rates = new Rates(SECTORS);
        int day = (int) (date.toEpochDay() - START.toEpochDay());
        for (Influence lever : levers) {
            lever.morning(new Morning(
                    day,
                    date,
                    rates,
                    new Orders(SECTORS, Trial.WORLD.water().nodes().size()),
                    Streams.of(1),
                    told::add,
                    side -> 0.5,
                    false));
        }
        return rates;
    }

    private static Integer[] everywhere() {
        return Trial.WORLD.sectors().stream().map(Sector::index).toArray(Integer[]::new);
    }

    @Test
    void leversThatDoNothingLeaveEveryBitOfAWarAsItWas() {
        List<String> without = Written.linesWithoutLevers(Trial.warlike(3).run());
        for (Intervention idle : List.of(
                contingent(0, ALL, BOTH, everywhere()),
                contingent(5000, ALL, EnumSet.of(Side.KG), everywhere()),
                contingent(5000, ALL, EnumSet.noneOf(Side.class), everywhere()),
                contingent(5000, EnumSet.noneOf(Mandate.class), BOTH, everywhere()),
                militia(0, Weapons.HOME, 0))) {
            History with = Trial.warlike(3).under(bound(idle)).run();
            assertThat(Written.linesWithoutLevers(with)).as("%s", idle).isEqualTo(without);
        }
        History with = Trial.warlike(3)
                .under(bound(contingent(5000, ALL, BOTH, everywhere())))
                .run();
        assertThat(Written.linesWithoutLevers(with)).as("a lever that acts").isNotEqualTo(without);
    }

    @Test
    void theOrderOfLeversChangesNothing() {
        Influence peace = bound(contingent(3000, EnumSet.of(Mandate.CEASEFIRE_CONTROL), BOTH, everywhere()));
        Influence guns = bound(militia(0.05, Weapons.HOME, 0.5));
        List<String> first =
                Written.linesWithoutLevers(Trial.warlike(1).under(peace, guns).run());
        Influence again = bound(contingent(3000, EnumSet.of(Mandate.CEASEFIRE_CONTROL), BOTH, everywhere()));
        assertThat(Written.linesWithoutLevers(
                        Trial.warlike(1).under(guns, again).run()))
                .isEqualTo(first);
    }

    @Test
    void aContingentActsWhereItStandsAndNowhereElse() {
        Rates rates = rates(bound(contingent(2000, ALL, BOTH, 2)));
        for (Side side : Side.BOTH) {
            for (Rate calmer : List.of(Rate.MORTARS, Rate.VIOLATIONS, Rate.BREAKDOWN, Rate.HEAVY)) {
                assertThat(rates.of(calmer, 2, side)).as("%s", calmer).isLessThan(1);
            }
            assertThat(rates.of(Rate.COOLING, 2, side)).isGreaterThan(1);
            for (Rate rate : Rate.values()) {
                assertThat(rates.of(rate, 3, side)).as("%s elsewhere", rate).isEqualTo(rate.plain());
            }
            for (Rate left : List.of(Rate.ONSET, Rate.CROWD, Rate.CROWD_SHOTS, Rate.GUARD_SHOTS, Rate.FIRE)) {
                assertThat(rates.of(left, 2, side)).as("%s", left).isEqualTo(1);
            }
        }
    }

    @Test
    void eachMandateTouchesItsOwnRates() {
        Rates heavy = rates(bound(contingent(2000, EnumSet.of(Mandate.HEAVY_WEAPONS_WITHDRAWAL), BOTH, 2)));
        Rates control = rates(bound(contingent(2000, EnumSet.of(Mandate.CEASEFIRE_CONTROL), BOTH, 2)));
        for (Rate rate : Rate.values()) {
            boolean plain = heavy.of(rate, 2, Side.KG) == rate.plain();
            assertThat(plain).as("%s", rate).isEqualTo(rate != Rate.HEAVY);
        }
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
        CstoPeacekeepers slow = new CstoPeacekeepers(2000, new Sectors(new TreeSet<>(List.of(2))), ALL, 12, BOTH);
        Period month = new Period(START, Optional.of(START.plusDays(30)));
        Influence lever = slow.bind(month, Trial.SPACE.defaults(), Trial.WORLD);
        assertThat(ratesOn(START.plusDays(11), lever).of(Rate.MORTARS, 2, Side.KG))
                .isEqualTo(1);
        assertThat(ratesOn(START.plusDays(12), lever).of(Rate.MORTARS, 2, Side.KG))
                .isLessThan(1);
        assertThat(ratesOn(START.plusDays(29), lever).of(Rate.MORTARS, 2, Side.KG))
                .isLessThan(1);
        assertThat(ratesOn(START.plusDays(30), lever).of(Rate.MORTARS, 2, Side.KG))
                .isEqualTo(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void aContingentMayBeSentAwayWhileArmiesFightAndThenStaysAway() {
        Influence lever = contingent(2000, ALL, BOTH, 2)
                .bind(ALWAYS, Trial.SPACE.defaults().with("csto-peacekeepers.consentLost", 1), Trial.WORLD);
        int days = 0;
        for (int day = 0; day < 60; day++) {
            Rates rates = new Rates(SECTORS);
            LocalDate date = START.plusDays(day);
            lever.morning(new Morning(
                    day,
                    date,
                    rates,
                    new Orders(SECTORS, Trial.WORLD.water().nodes().size()),
                    Streams.of(1),
                    told::add,
                    side -> 1,
                    true));
            days += rates.of(Rate.MORTARS, 2, Side.KG) < 1 ? 1 : 0;
        }
        assertThat(days).isLessThan(30);
        assertThat(told).hasSize(2);
        assertThat(rates(lever).of(Rate.MORTARS, 2, Side.KG)).isEqualTo(1);
    }

    @Test
    void weaponsAtHomeReachMoreCrowdsThanThoseInAnArmoury() {
        Rates home = rates(bound(militia(0.05, Weapons.HOME, 0.5)));
        Rates armoury = rates(bound(militia(0.05, Weapons.ARMOURY, 0.5)));
        assertThat(home.of(Rate.ARMED, 0, Side.KG)).isCloseTo(0.05, within(1e-12));
        assertThat(armoury.of(Rate.ARMED, 0, Side.KG)).isCloseTo(0.015, within(1e-12));
        assertThat(home.of(Rate.MILITIA, 0, Side.KG)).isEqualTo(armoury.of(Rate.MILITIA, 0, Side.KG));
        assertThat(home.of(Rate.ARMED, 0, Side.TJ))
                .as("the other side is not armed")
                .isZero();
        assertThat(home.of(Rate.MILITIA, 0, Side.TJ)).isZero();
    }

    @Test
    void disciplineKeepsMilitiasFromFiringFirstAndFromBreakingCeasefires() {
        Rates loose = rates(bound(militia(0.05, Weapons.HOME, 0)));
        Rates middling = rates(bound(militia(0.05, Weapons.HOME, 0.5)));
        Rates strict = rates(bound(militia(0.05, Weapons.HOME, 1)));
        for (Rate rate : List.of(Rate.MILITIA_SHOTS, Rate.VIOLATIONS)) {
            assertThat(loose.of(rate, 0, Side.KG)).isGreaterThan(middling.of(rate, 0, Side.KG));
            assertThat(middling.of(rate, 0, Side.KG)).isGreaterThan(strict.of(rate, 0, Side.KG));
        }
        assertThat(middling.of(Rate.MILITIA_SHOTS, 0, Side.KG)).isCloseTo(1.3, within(1e-12));
        assertThat(middling.of(Rate.VIOLATIONS, 0, Side.KG)).isCloseTo(1.5, within(1e-12));
    }
}
