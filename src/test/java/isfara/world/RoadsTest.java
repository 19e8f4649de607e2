package isfara.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.world.Roads.Access;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadsTest {
    private static final World WORLD = World.load();
    private static final Roads ROADS = WORLD.roads();
    private static final Access NOTHING_CONTESTED = new Access(false, true);
    private static final Access NOTHING_FOREIGN = new Access(true, false);

    @Test
    void vorukhHasNoWayOutButOverForeignGround() {
        int vorukh = WORLD.settlement("vorukh");
        assertThat(ROADS.toReception(vorukh, NOTHING_FOREIGN)).isEmpty();
        assertThat(ROADS.toReception(vorukh, NOTHING_CONTESTED)).isEmpty();
        assertThat(ROADS.toReception(vorukh, Access.OPEN)).hasValueSatisfying(route -> {
            assertThat(route.destination()).isEqualTo(WORLD.settlement("konibodom"));
            assertThat(route.km()).isCloseTo(16 + 8 + 4.5 + 9.8 + 9.3 + 30, within(1e-9));
        });
    }

    @Test
    void leilekIsCutFromBatkenWhenContestedRoadsClose() {
        int batken = WORLD.settlement("batken");
        int isfana = WORLD.settlement("isfana");
        assertThat(ROADS.km(batken, isfana, NOTHING_FOREIGN)).isFinite();
        assertThat(ROADS.km(batken, isfana, Access.CLOSED)).isInfinite();
        int garrison = garrison("gar_batken");
        int leilek = WORLD.sector("maksat");
        assertThat(ROADS.garrisonHours(garrison, leilek, NOTHING_FOREIGN)).isBetween(1.0, 5.0);
        assertThat(ROADS.garrisonHours(garrison, leilek, Access.CLOSED)).isInfinite();
    }

    @Test
    void everybodyReachesAReceptionPlaceOfTheirSideWhenAllIsOpen() {
        for (Settlement s : WORLD.settlements()) {
            assertThat(ROADS.toReception(s.index(), Access.OPEN)).as(s.id()).hasValueSatisfying(route -> {
                Settlement to = WORLD.settlements().get(route.destination());
                assertThat(to.side()).isEqualTo(s.side());
                assertThat(to.receptionPlace()).isTrue();
                assertThat(to.borderKm()).isGreaterThanOrEqualTo(Roads.RECEPTION_KM);
            });
        }
    }

    @Test
    void waysAreAsLongBackAsThere() {
        for (Access access : Access.ALL) {
            for (Settlement a : WORLD.settlements()) {
                for (Settlement b : WORLD.settlements()) {
                    assertThat(ROADS.km(a.index(), b.index(), access))
                            .isEqualTo(ROADS.km(b.index(), a.index(), access));
                }
            }
        }
    }

    @Test
    void closingRoadsNeverShortensTheTimeToReception() {
        for (Settlement s : WORLD.settlements()) {
            double open = hours(s, Access.OPEN);
            assertThat(hours(s, NOTHING_CONTESTED)).as(s.id()).isGreaterThanOrEqualTo(open);
            assertThat(hours(s, Access.CLOSED)).as(s.id()).isGreaterThanOrEqualTo(hours(s, NOTHING_FOREIGN));
        }
    }

    @Test
    void theBorderIsCrossedOnlyWithForeignAccess() {
        int kyzylBel = WORLD.settlement("kyzyl_bel");
        int guliston = WORLD.settlement("guliston");
        assertThat(ROADS.km(kyzylBel, guliston, Access.OPEN)).isEqualTo(3.6);
        assertThat(ROADS.km(kyzylBel, guliston, NOTHING_FOREIGN)).isInfinite();
    }

    @Test
    void troopsDoNotDriveThroughTheOtherSidesTowns() {
        assertThat(ROADS.km(WORLD.settlement("khujand"), WORLD.settlement("sargay"), Access.OPEN))
                .isFinite();
        assertThat(ROADS.garrisonHours(garrison("gar_khujand"), WORLD.sector("karamyk"), Access.OPEN))
                .isInfinite();
    }

    @Test
    void aPlaceThatReceivesEvacueesSendsItsOwnToTheNext() {
        int batken = WORLD.settlement("batken");
        assertThat(ROADS.toReception(batken, Access.OPEN).orElseThrow().destination())
                .isEqualTo(WORLD.settlement("aydarken"));
        int alone = WORLD.settlement("lakhsh_vahdat"); // the one reception place of its valley
        assertThat(ROADS.toReception(alone, Access.OPEN)).contains(new Roads.Route(alone, 0, 0));
    }

    @Test
    void aTrackTakesLongerThanAMainRoad() {
        int maksat = WORLD.settlement("maksat");
        Roads.Route overTheHills = ROADS.toReception(maksat, Access.CLOSED).orElseThrow();
        Roads.Route byRoad = ROADS.toReception(maksat, Access.OPEN).orElseThrow();
        assertThat(overTheHills.km()).isEqualTo(32).isLessThan(byRoad.km());
        assertThat(overTheHills.hours()).isEqualTo(32.0 / 15).isGreaterThan(byRoad.hours());
    }

    private static double hours(Settlement s, Access access) {
        return ROADS.toReception(s.index(), access).map(Roads.Route::hours).orElse(Double.POSITIVE_INFINITY);
    }

    private static int garrison(String id) {
        return WORLD.garrisons().stream()
                .filter(g -> g.id().equals(id))
                .findFirst()
                .orElseThrow()
                .index();
    }

    @Test
    void wayToReceptionTakesAsLongAsItIsSaidTo() {
        for (Roads.Access access : Roads.Access.ALL) {
            for (Settlement from : WORLD.settlements()) {
                WORLD.roads().toReception(from.index(), access).ifPresent(route -> {
                    List<Integer> way = WORLD.roads().ownWay(from.index(), route.destination(), access);
                    assertThat(hours(way, access)).isCloseTo(route.hours(), within(1e-9));
                });
            }
        }
    }

    @Test
    void wayOfTroopsEndsInTheirSector() {
        for (Garrison garrison : WORLD.garrisons()) {
            for (Sector sector : WORLD.sectors()) {
                List<Integer> way = WORLD.roads().garrisonWay(garrison.index(), sector.index(), Roads.Access.OPEN);
                double hours = WORLD.roads().garrisonHours(garrison.index(), sector.index(), Roads.Access.OPEN);
                assertThat(way.isEmpty()).isEqualTo(Double.isInfinite(hours));
                if (!way.isEmpty()) {
                    assertThat(hours(way, Roads.Access.OPEN)).isLessThanOrEqualTo(hours + 1e-9);
                    assertThat(sector.contacts())
                            .extracting(contact -> contact.settlement(garrison.side()))
                            .contains(way.get(way.size() - 1));
                }
            }
        }
    }

    private static double hours(List<Integer> way, Roads.Access access) {
        double sum = 0;
        for (int i = 1; i < way.size(); i++) {
            int a = way.get(i - 1);
            int b = way.get(i);
            sum += WORLD.roads().stretches().stream()
                    .filter(road -> road.usable(access))
                    .filter(road -> road.from() == a && road.to() == b || road.from() == b && road.to() == a)
                    .mapToDouble(Road::hours)
                    .min()
                    .orElseThrow();
        }
        return sum;
    }
}
