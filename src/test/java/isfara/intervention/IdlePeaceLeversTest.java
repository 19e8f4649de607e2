package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.intervention.CrossingClosure.State;
import isfara.intervention.Mediation.Mediator;
import isfara.intervention.RoadAccess.Way;
import isfara.intervention.RoadAccess.Where;
import isfara.intervention.WaterShock.Gate;
import isfara.model.Influence;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.world.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Levers of peace that are asked for nothing do nothing; asked for something, each moves a war. */
class IdlePeaceLeversTest {

    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    private static final Set<Side> NEITHER = EnumSet.noneOf(Side.class);
    private static final Sectors NOWHERE = Tried.sectors();
    private static final Sectors ALL = Tried.everywhere();

    private static List<String> lines(Intervention... levers) {
        Influence[] bound = new Influence[levers.length];
        for (int i = 0; i < levers.length; i++) {
            bound[i] = levers[i].bind(Tried.ALWAYS, Trial.SPACE.defaults(), Trial.WORLD);
        }
        return Written.linesWithoutLevers(Trial.warlike(3).under(bound).run());
    }

    @Test
    void leversThatDoNothingLeaveEveryBitOfAWarAsItWas() {
        List<String> without = lines();
        for (Intervention idle : List.of(
                new Mediation(EnumSet.allOf(Mediator.class), 1, 1, 1, 0),
                new Arbitration(ALL, NEITHER, 0, 1, BOTH),
                new Arbitration(NOWHERE, BOTH, 0, 1, BOTH),
                new Delimitation(0, 0, ALL, true, 1),
                new Delimitation(1, 0, NOWHERE, true, 1),
                new WaterSharing(false, false, false, 0, BOTH),
                new WaterSharing(true, false, true, 0, NEITHER),
                new WaterShock(1, Gate.NONE, 0, NOWHERE),
                new WaterShock(1, Gate.GOLOVNOY, 1, NOWHERE),
                new CrossingClosure(State.CLOSED, ALL, NEITHER),
                new CrossingClosure(State.OPEN, NOWHERE, BOTH),
                new RoadAccess(EnumSet.noneOf(Where.class), Way.BYPASS, 0, BOTH),
                new RoadAccess(EnumSet.allOf(Where.class), Way.CORRIDOR, 0, NEITHER))) {
            assertThat(lines(idle)).as("%s", idle).isEqualTo(without);
        }
    }

    @Test
    void eachOfThemCanChangeAWar() {
        List<String> without = lines();
        for (Intervention acting : acting()) {
            assertThat(lines(acting)).as("%s", acting).isNotEqualTo(without);
        }
    }

    @Test
    void theOrderOfTheLeversChangesNoRateBeyondRounding() {
        Intervention[] levers = acting().toArray(Intervention[]::new);
        Intervention[] reversed = new Intervention[levers.length];
        for (int i = 0; i < levers.length; i++) {
            reversed[i] = levers[levers.length - 1 - i];
        }
        Tried first = Tried.after(50, levers);
        Tried second = Tried.after(50, reversed);
        assertThat(first.changed()).hasSizeGreaterThan(5);
        for (Rate rate : Rate.values()) {
            for (int sector = 0; sector < Tried.SECTORS; sector++) {
                for (Side side : Side.BOTH) {
                    assertThat(second.rates().of(rate, sector, side))
                            .as("%s", rate)
                            .isCloseTo(first.rates().of(rate, sector, side), within(1e-12));
                }
            }
        }
    }

    private static List<Intervention> acting() {
        return List.of(
                new Mediation(EnumSet.of(Mediator.UN), 1, 1, 1, 0),
                new Arbitration(ALL, BOTH, 30, 1, BOTH),
                new Delimitation(0.5, 60, ALL, true, 0.1),
                new WaterSharing(true, true, true, 50, BOTH),
                new WaterShock(0.5, Gate.GOLOVNOY, 0.5, Tried.sectors("vorukh")),
                new CrossingClosure(State.CLOSED, ALL, BOTH),
                new RoadAccess(EnumSet.allOf(Where.class), Way.BYPASS, 60, BOTH));
    }
}
