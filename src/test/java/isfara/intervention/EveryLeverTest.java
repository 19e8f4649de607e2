package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Influence;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterVector;
import isfara.scenario.LeverUse;
import isfara.world.Side;
import isfara.world.WaterNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each lever that comes with the program: set to nothing, out of its time or without effect it is none. */
class EveryLeverTest {

    private static final List<String> PLAIN_WAR =
            Written.linesWithoutLevers(Trial.warlike(3).run());

    /** Days after the first on which some lever begins to do something else. */
    private static final int[] DAYS = {0, 1, 14, 17, 60, 183, 365, 366, 1000};

    static List<String> names() {
        return Levers.shipped().names();
    }

    static List<Intervention> idle() {
        return EveryLever.IDLE;
    }

    @ParameterizedTest
    @MethodSource("names")
    void settingsThatAskForNothingLeaveEveryBitOfAWarAsItWas(String name) {
        LeverDeclaration declared = Levers.shipped().named(name).orElseThrow();
        List<Intervention> idle =
                EveryLever.IDLE.stream().filter(declared.type()::isInstance).toList();
        assertThat(idle).as("settings of %s that ask for nothing", name).isNotEmpty();
        Trial war = Trial.warlike(3);
        Influence[] levers =
                Dawn.bound(atTheEnd(war.parameters(), Declaration::high), idle.toArray(Intervention[]::new));
        assertThat(Written.linesWithoutLevers(war.under(levers).run())).isEqualTo(PLAIN_WAR);
    }

    @ParameterizedTest
    @MethodSource("idle")
    void settingsThatAskForNothingMoveNoRateAndOrderNothingWhateverTheEffects(Intervention idle) {
        for (ToDoubleFunction<Declaration> end :
                List.<ToDoubleFunction<Declaration>>of(Declaration::low, Declaration::high)) {
            Influence[] lever = Dawn.bound(atTheEnd(Trial.SPACE.defaults(), end), idle);
            for (int day : DAYS) {
                assertPlain(Dawn.on(Dawn.START.plusDays(day), false, lever));
                assertPlain(Dawn.on(Dawn.START.plusDays(day), true, lever));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void outsideItsPeriodALeverMovesNoRateAndOrdersNothing(String name) {
        Influence lever = bound(name, Trial.SPACE.defaults());
        boolean acted = false;
        for (LocalDate date = EveryLever.FROM.minusDays(3); date.isBefore(EveryLever.UNTIL); date = date.plusDays(1)) {
            Dawn dawn = Dawn.on(date, false, lever);
            if (date.isBefore(EveryLever.FROM)) {
                assertPlain(dawn);
            }
            acted |= !dawn.moved().isEmpty() || !dawn.nothingOrdered();
        }
        assertThat(acted).as("%s acts in its period", name).isTrue();
        for (int day = 0; day < 400; day++) {
            assertPlain(Dawn.on(EveryLever.UNTIL.plusDays(day), day % 2 == 1, lever));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void withoutEffectALeverMovesOnlyWhatItMovesByBeingThere(String name) {
        Set<Rate> presence = EveryLever.BY_PRESENCE.getOrDefault(name, Set.of());
        Influence none = bound(name, Dawn.withoutEffect(name));
        Influence some = bound(name, Trial.SPACE.defaults());
        Set<Rate> moved = EnumSet.noneOf(Rate.class);
        Set<Rate> scaled = EnumSet.noneOf(Rate.class);
        boolean ordered = false;
        for (LocalDate date = EveryLever.FROM; date.isBefore(EveryLever.UNTIL); date = date.plusDays(1)) {
            Dawn dawn = Dawn.on(date, false, none);
            moved.addAll(dawn.moved());
            scaled.addAll(Dawn.on(date, false, some).moved());
            ordered |= !dawn.nothingOrdered();
        }
        assertThat(moved).as("without effect").isEqualTo(presence);
        assertThat(ordered).as("orders").isEqualTo(EveryLever.ORDER.contains(name));
        boolean uncertain =
                !Levers.shipped().named(name).orElseThrow().withoutEffect().isEmpty();
        assertThat(scaled.size() > presence.size())
                .as("its effects scale rates")
                .isEqualTo(uncertain);
    }

    @ParameterizedTest
    @MethodSource("names")
    void atWorkALeverCanChangeAWar(String name) {
        Trial war = Trial.warlike(3);
        assertThat(Written.linesWithoutLevers(
                        war.under(bound(name, war.parameters())).run()))
                .isNotEqualTo(PLAIN_WAR);
    }

    @Test
    void boundTheOtherWayRoundAllLeversMakeTheSameOfAMorningUpToRounding() {
        List<Influence> levers = names().stream()
                .map(name -> bound(name, Trial.SPACE.defaults()))
                .toList();
        LocalDate date = EveryLever.FROM.plusDays(130);
        Dawn first = Dawn.on(date, false, levers.toArray(Influence[]::new));
        Dawn second = Dawn.on(date, false, reversed(levers));
        assertThat(first.moved()).hasSizeGreaterThan(30);
        for (Rate rate : Rate.values()) {
            for (int sector = 0; sector < Dawn.SECTORS; sector++) {
                for (Side side : Side.BOTH) {
                    double before = first.of(rate, sector, side);
                    assertThat(second.of(rate, sector, side)).as("%s", rate).isCloseTo(before, within(1e-12));
                    assertThat(second.orders().closed(sector, side))
                            .isEqualTo(first.orders().closed(sector, side));
                }
            }
        }
        for (WaterNode node : Trial.WORLD.water().nodes()) {
            assertThat(second.orders().gate(node.index()))
                    .isEqualTo(first.orders().gate(node.index()));
        }
    }

    private static Influence[] reversed(List<Influence> levers) {
        Influence[] reversed = new Influence[levers.size()];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = levers.get(reversed.length - 1 - i);
        }
        return reversed;
    }

    private static Influence bound(String name, ParameterVector numbers) {
        LeverUse use = EveryLever.at(name);
        return use.intervention().bind(use.period(), numbers, Trial.WORLD);
    }

    private static void assertPlain(Dawn dawn) {
        assertThat(dawn.moved()).isEmpty();
        assertThat(dawn.nothingOrdered()).isTrue();
    }

    /** The numbers, but every effect of every lever at one end of its range. */
    private static ParameterVector atTheEnd(ParameterVector numbers, ToDoubleFunction<Declaration> end) {
        List<String> names = names();
        ParameterVector at = numbers;
        for (Declaration declaration : Trial.SPACE.declarations()) {
            if (names.stream().anyMatch(name -> declaration.name().startsWith(name + "."))) {
                at = at.with(declaration.name(), end.applyAsDouble(declaration));
            }
        }
        return at;
    }
}
