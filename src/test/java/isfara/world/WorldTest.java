package isfara.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final World WORLD = World.load();

    @Test
    void everybodyLivesInExactlyOnePlace() {
        for (Settlement s : WORLD.settlements()) {
            int people = WORLD.placesOf(s.index()).stream()
                    .mapToInt(p -> WORLD.places().get(p).people())
                    .sum();
            assertThat(people).as(s.id()).isEqualTo(s.people());
        }
        assertThat(WORLD.places().stream().mapToInt(Place::people).sum()).isEqualTo(648_760 + 1_132_210);
    }

    @Test
    void aVillageIsOnePlaceAndAJamoatIsSpreadOverItsGround() {
        Settlement village = settlement("kok_tash");
        assertThat(WORLD.placesOf(village.index())).singleElement().satisfies(p -> {
            assertThat(WORLD.places().get(p).at()).isEqualTo(village.at());
            assertThat(WORLD.places().get(p).borderKm()).isEqualTo(village.borderKm());
        });
        Settlement vorukh = settlement("vorukh"); // 32,900 people on 32.9 km2: a disc of 3.24 km
        assertThat(WORLD.placesOf(vorukh.index())).hasSize(9).allSatisfy(p -> {
            Place place = WORLD.places().get(p);
            assertThat(place.people()).isBetween(3655, 3656);
            assertThat(place.at().kmTo(vorukh.at())).isLessThan(3.24);
            assertThat(place.borderKm()).isNotNegative();
        });
    }

    @Test
    void placesNearerTheOtherSideAreNearerTheLine() {
        Settlement surkh = settlement("surkh");
        List<GeoPoint> opposite = WORLD.contacts().stream()
                .filter(c -> c.tj() == surkh.index())
                .map(c -> WORLD.settlements().get(c.kg()).at().midpoint(surkh.at()))
                .toList();
        Place nearest = null;
        Place farthest = null;
        for (int p : WORLD.placesOf(surkh.index())) {
            Place place = WORLD.places().get(p);
            nearest = nearest == null || toNearest(place, opposite) < toNearest(nearest, opposite) ? place : nearest;
            farthest =
                    farthest == null || toNearest(place, opposite) > toNearest(farthest, opposite) ? place : farthest;
        }
        assertThat(nearest.borderKm()).isLessThan(farthest.borderKm());
    }

    @Test
    void nobodyLivesInTheFarmlandEnclave() {
        Settlement enclave = settlement("western_qalacha");
        assertThat(enclave.uninhabited()).isTrue();
        assertThat(WORLD.placesOf(enclave.index())).isEmpty();
    }

    @Test
    void everyContactJoinsTheTwoSidesAndBelongsToItsSector() {
        for (Contact c : WORLD.contacts()) {
            assertThat(WORLD.settlements().get(c.settlement(Side.KG)).side()).isEqualTo(Side.KG);
            assertThat(WORLD.settlements().get(c.settlement(Side.TJ)).side()).isEqualTo(Side.TJ);
            assertThat(WORLD.sectors().get(c.sector()).contacts()).contains(c);
        }
        assertThat(WORLD.contacts()).hasSize(76);
    }

    @Test
    void aSectorLiesAmongItsContactsAndIsAtLeastFiveKilometresLong() {
        Sector golovnoy = WORLD.sectors().get(WORLD.sector("golovnoy"));
        assertThat(golovnoy.centre().kmTo(settlement("kok_tash").at())).isLessThan(3);
        assertThat(WORLD.sectors()).allSatisfy(s -> assertThat(s.lineKm()).isBetween(5.0, 60.0));
    }

    @Test
    void guardsForASectorWithoutPostComeFromTheDetachmentNearby() {
        int dostuk = WORLD.sector("dostuk");
        assertThat(WORLD.postsOf(dostuk, Side.TJ)).isEmpty();
        assertThat(detachment(dostuk, Side.TJ)).isEqualTo("hq_isfara");
        assertThat(detachment(WORLD.sector("karamyk"), Side.TJ)).isEqualTo("hq_lakhsh");
        assertThat(detachment(WORLD.sector("ak_suu"), Side.TJ)).isEqualTo("hq_khujand");
        assertThat(detachment(WORLD.sector("vorukh"), Side.KG)).isEqualTo("hq_batken");
    }

    @Test
    void swappingTwiceGivesTheSameWorldAndSwappingOnceMirrorsIt() {
        World mirrored = WORLD.swapped();
        for (Settlement s : WORLD.settlements()) {
            Settlement m = mirrored.settlements().get(s.index());
            assertThat(m.side()).isEqualTo(s.side().other());
            assertThat(m.id()).isEqualTo(s.id());
        }
        for (Contact c : WORLD.contacts()) {
            assertThat(mirrored.contacts().get(c.index()).kg()).isEqualTo(c.tj());
        }
        int golovnoy = nodeIndex("golovnoy");
        assertThat(mirrored.water().nodes().get(golovnoy).control()).isEqualTo(WaterNode.Control.TJ);

        World twice = mirrored.swapped();
        assertThat(twice.settlements()).isEqualTo(WORLD.settlements());
        assertThat(twice.places()).isEqualTo(WORLD.places());
        assertThat(twice.sectors()).isEqualTo(WORLD.sectors());
        assertThat(twice.contacts()).isEqualTo(WORLD.contacts());
        assertThat(twice.posts()).isEqualTo(WORLD.posts());
        assertThat(twice.garrisons()).isEqualTo(WORLD.garrisons());
        assertThat(twice.water().nodes()).isEqualTo(WORLD.water().nodes());
    }

    @Test
    void aMistypedIdIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> WORLD.sector("golovnoi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("golovnoi")
                .hasMessageContaining("nearest is golovnoy");
        assertThatThrownBy(() -> WORLD.settlement("voruh")).hasMessageContaining("nearest is vorukh");
    }

    @Test
    void distancesAreRightAndTheSameInBothDirections() {
        GeoPoint batken = settlement("batken").at();
        GeoPoint osh = settlement("osh").at();
        assertThat(batken.kmTo(osh)).isEqualTo(osh.kmTo(batken)).isCloseTo(175.9, within(1.0));
        assertThat(new GeoPoint(40, 70).kmTo(new GeoPoint(41, 70))).isCloseTo(111.195, within(0.01));
        assertThat(batken.kmTo(batken)).isZero();
    }

    private static double toNearest(Place place, List<GeoPoint> points) {
        return points.stream().mapToDouble(place.at()::kmTo).min().orElseThrow();
    }

    private static Settlement settlement(String id) {
        return WORLD.settlements().get(WORLD.settlement(id));
    }

    private static String detachment(int sector, Side side) {
        return WORLD.garrisons().get(WORLD.nearestDetachment(sector, side)).id();
    }

    private static int nodeIndex(String id) {
        return WORLD.water().nodes().stream()
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow()
                .index();
    }
}
