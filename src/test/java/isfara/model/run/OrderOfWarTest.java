package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Parameters;
import isfara.model.Trial;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.world.Contact;
import isfara.world.Side;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to come before what, in wars that really happen. */
class OrderOfWarTest {

    private static final int NEVER = Integer.MIN_VALUE / 2;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCeasefireNeedsTwoSidesThatBecameWillingNotLongBefore(long seed) {
        Trial trial = Trial.warlike(seed);
        double lasts = Parameters.of(trial.parameters()).ceasefire().willHours();
        Map<Side, Integer> willing = new EnumMap<>(Map.of(Side.KG, NEVER, Side.TJ, NEVER));
        int ceasefires = 0;
        for (Event event : trial.run().events()) {
            if (event instanceof Event.WillingToStop will) {
                willing.put(will.side(), will.hour());
            } else if (event instanceof Event.Ceasefire truce) {
                ceasefires++;
                for (Side side : Side.BOTH) {
                    assertThat(truce.hour() - willing.get(side))
                            .as("hours from the will of %s to the ceasefire at hour %d", side, truce.hour())
                            .isLessThan((int) lasts);
                    willing.put(side, NEVER);
                }
            }
        }
        assertThat(ceasefires).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void heavyWeaponsNeedTheCapitalsLeaveInEverySector(long seed) {
        History history = Trial.warlike(seed).run();
        Set<Side> leave = new HashSet<>();
        Set<Side> wide = new HashSet<>();
        Set<Integer> spread = new HashSet<>();
        int heavy = 0;
        for (Event event : history.events()) {
            if (event instanceof Event.Authorised a) {
                leave.add(a.side());
            } else if (event instanceof Event.Widened w) {
                assertThat(leave).as("both have authorised").containsExactlyInAnyOrder(Side.KG, Side.TJ);
                wide.add(w.side());
            } else if (event instanceof Event.CeasefireBroken) {
                leave.addAll(Side.BOTH); // fighting goes on as before
            } else if (event instanceof Event.Ceasefire || event instanceof Event.EpisodeEnded) {
                leave.clear();
                wide.clear();
            } else if (event instanceof Event.IncidentBegan began && began.origin() == Origin.SPREAD) {
                assertThat(wide).isNotEmpty();
                spread.add(began.sector());
            } else if (event instanceof Event.IncidentEnded ended) {
                spread.remove(ended.sector());
            } else if (event instanceof Event.LevelChanged change && change.to() == Level.HEAVY) {
                heavy++;
                assertThat(leave).as("hour %d", change.hour()).contains(change.side());
                boolean opened = change.from() != Level.MORTARS;
                assertThat(!opened || spread.contains(change.sector()) && wide.contains(change.side()))
                        .as("only a side that widens goes to heavy weapons at once")
                        .isTrue();
            }
        }
        assertThat(heavy).isPositive();
    }

    @Test
    void levelsAreClimbedOneByOneSaveByOrderOrInViolationOfACeasefire() {
        Map<Integer, Origin> origins = new HashMap<>();
        for (Event event : Trial.warlike(2).run().events()) {
            if (event instanceof Event.IncidentBegan began) {
                origins.put(began.sector(), began.origin());
            } else if (event instanceof Event.LevelChanged change) {
                int up = change.to().ordinal() - change.from().ordinal();
                Origin origin = origins.get(change.sector());
                boolean byOrder = origin == Origin.SPREAD || origin == Origin.VIOLATION;
                assertThat(up == 1 || up < 0 || byOrder || change.to() == Level.SHOTS)
                        .as("%s", change)
                        .isTrue();
            }
        }
    }

    @Test
    void incidentsHappenWhereTheTwoSidesMeet() {
        for (Incident incident : Trial.warlike(2).run().incidents()) {
            List<Contact> contacts =
                    Trial.WORLD.sectors().get(incident.sector()).contacts();
            assertThat(contacts).anyMatch(c -> c.kg() == incident.kgSettlement() && c.tj() == incident.tjSettlement());
        }
    }

    @Test
    void everyContactHasPeopleOnBothSidesOrIsMarkedUninhabited() {
        assertThat(Trial.WORLD.sectors())
                .allSatisfy(s -> assertThat(s.contacts()).isNotEmpty());
        for (Contact contact : Trial.WORLD.contacts()) {
            for (Side side : Side.BOTH) {
                int settlement = contact.settlement(side);
                assertThat(Trial.WORLD.settlements().get(settlement).side()).isEqualTo(side);
                assertThat(Trial.WORLD.placesOf(settlement).isEmpty())
                        .isEqualTo(Trial.WORLD.settlements().get(settlement).uninhabited());
            }
        }
    }

    @Test
    void hoursNeverRunBackwards() {
        int hour = 0;
        for (Event event : Trial.warlike(2).run().events()) {
            assertThat(event.hour()).as("%s", event).isGreaterThanOrEqualTo(hour);
            hour = event.hour();
        }
    }
}
