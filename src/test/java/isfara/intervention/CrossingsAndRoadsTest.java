package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static isfara.intervention.Dawn.KG;
import static isfara.intervention.Dawn.NEITHER;
import static isfara.intervention.Dawn.TJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.intervention.CrossingClosure.State;
import isfara.intervention.RoadAccess.Way;
import isfara.intervention.RoadAccess.Where;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.DayColumn;
import isfara.outcome.History;
import isfara.outcome.Trigger;
import isfara.world.Side;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ways across the line and past it. */
class CrossingsAndRoadsTest {

    private static final int KULUNDU = Trial.WORLD.sector("kulundu");
    private static final String[] CROSSED = {"kulundu", "maksat", "kyzyl_bel", "karamyk"};

    private static CrossingClosure crossings(State state, Set<Side> sides) {
        return new CrossingClosure(state, Dawn.EVERYWHERE, sides);
    }

    private static RoadAccess road(Way kind, Where... places) {
        Set<Where> where = EnumSet.noneOf(Where.class);
        where.addAll(Set.of(places));
        return new RoadAccess(where, kind, 100, BOTH);
    }

    @Test
    void aSideClosesItsOwnCrossingsWhereThereAreAny() {
        Dawn tried = Dawn.after(1, new CrossingClosure(State.CLOSED, Dawn.in("kulundu", "vorukh"), KG));
        assertThat(tried.orders().closed(KULUNDU, Side.KG)).isTrue();
        assertThat(tried.orders().closed(KULUNDU, Side.TJ)).isFalse();
        assertThat(tried.moved()).containsExactly(Rate.FORGIVING);
        assertThat(tried.where(Rate.FORGIVING)).containsExactly("kulundu");
        assertThat(Dawn.after(1, crossings(State.CLOSED, BOTH)).where(Rate.FORGIVING))
                .containsExactlyInAnyOrder(CROSSED);
    }

    @Test
    void oneSideSufficesToKeepPeopleApartAndItTakesBothToLetThemMeet() {
        Dawn apart = Dawn.after(1, crossings(State.CLOSED, TJ));
        assertThat(apart.of(Rate.FORGIVING, "kulundu", Side.KG)).isEqualTo(0.8);
        assertThat(apart.of(Rate.FORGIVING, "kulundu", Side.TJ)).isEqualTo(0.8);
        Dawn half = Dawn.after(1, crossings(State.OPEN, KG));
        assertThat(half.moved()).isEmpty();
        assertThat(half.orders().opened(KULUNDU, Side.KG)).isTrue();
        assertThat(half.orders().opened(KULUNDU, Side.TJ)).isFalse();
        assertThat(Dawn.after(1, crossings(State.OPEN, BOTH)).of(Rate.FORGIVING, "kulundu"))
                .isCloseTo(1.25, within(1e-12));
    }

    @Test
    void closingAndOpeningTheSameCrossingsLeavesThemClosedAndForgivenessAsItWas() {
        Dawn both = Dawn.after(1, crossings(State.OPEN, BOTH), crossings(State.CLOSED, BOTH));
        assertThat(both.orders().closed(KULUNDU, Side.KG)).isTrue();
        assertThat(both.orders().opened(KULUNDU, Side.KG)).isFalse();
        assertThat(both.of(Rate.FORGIVING, "kulundu")).isCloseTo(1, within(1e-12));
    }

    @Test
    void crossingsAreClosedAndOpenedAsOrdered() {
        Trial month = Trial.ordinary(1).days(30);
        History closed = month.under(Dawn.bound(month.parameters(), crossings(State.CLOSED, BOTH)))
                .run();
        assertThat(closed.days().get(20, DayColumn.CLOSED)).isEqualTo(8);
        Trial held = month.with("start.closed", 1).with("start.reopening", 3000);
        History opened = held.under(Dawn.bound(held.parameters(), crossings(State.OPEN, BOTH)))
                .run();
        assertThat(held.run().days().get(20, DayColumn.CLOSED)).isEqualTo(8);
        assertThat(opened.days().get(20, DayColumn.CLOSED)).isZero();
    }

    @Test
    void aBypassOfVorukhServesTheKyrgyzOfAkSaiAndACorridorTheTajiksOfTheEnclave() {
        assertThat(road(Way.BYPASS, Where.VORUKH).served(Trial.WORLD)).isEqualTo(served(KG, "vorukh"));
        assertThat(road(Way.CORRIDOR, Where.VORUKH).served(Trial.WORLD)).isEqualTo(served(TJ, "vorukh", "khojai_alo"));
    }

    @Test
    void atLeilekBothKindsServeTheKyrgyzBeyondTheContestedStretches() {
        SortedMap<Integer, Set<Side>> kyrgyz = served(KG, "golovnoy", "khojai_alo", "kulundu", "maksat", "arka");
        assertThat(road(Way.BYPASS, Where.LEILEK).served(Trial.WORLD)).isEqualTo(kyrgyz);
        assertThat(road(Way.CORRIDOR, Where.LEILEK).served(Trial.WORLD)).isEqualTo(kyrgyz);
    }

    @Test
    void onTheGroundWithTheCountriesExchangedItServesTheOther() {
        assertThat(road(Way.BYPASS, Where.VORUKH).served(Trial.WORLD.swapped())).isEqualTo(served(TJ, "vorukh"));
        assertThat(road(Way.CORRIDOR, Where.VORUKH).served(Trial.WORLD.swapped()))
                .isEqualTo(served(KG, "vorukh", "khojai_alo"));
    }

    @Test
    void buildingProvokesWorksAndTheOpenRoadHelps() {
        Dawn building = Dawn.after(99, road(Way.BYPASS, Where.VORUKH));
        assertThat(building.moved()).containsExactly(Rate.WORKS);
        assertThat(building.where(Rate.WORKS)).containsExactly("vorukh");
        assertThat(building.of(Rate.WORKS, "vorukh")).isEqualTo(1.5);
        Dawn open = Dawn.after(100, road(Way.BYPASS, Where.VORUKH));
        assertThat(open.moved()).containsExactlyInAnyOrder(Rate.ROADS, Rate.STAKE, Rate.DETOUR);
        assertThat(open.of(Rate.ROADS, "vorukh")).isEqualTo(0.5);
        assertThat(open.of(Rate.STAKE, "vorukh", Side.TJ)).isEqualTo(0.75);
        assertThat(open.of(Rate.DETOUR, "vorukh", Side.KG)).isEqualTo(1);
        assertThat(open.of(Rate.DETOUR, "vorukh", Side.TJ)).as("not theirs").isZero();
        assertThat(open.told()).hasSize(1);
    }

    @Test
    void twoPlacesThatShareASectorActOnItOnce() {
        Dawn open = Dawn.after(100, road(Way.CORRIDOR, Where.VORUKH, Where.LEILEK));
        assertThat(open.of(Rate.ROADS, "khojai_alo")).isEqualTo(0.5);
        assertThat(open.of(Rate.DETOUR, "khojai_alo", Side.KG)).isEqualTo(1);
        assertThat(open.of(Rate.DETOUR, "khojai_alo", Side.TJ)).isEqualTo(1);
    }

    @Test
    void aCorridorNeedsTheConsentOfBothAndABypassAsksNobody() {
        Set<Where> vorukh = EnumSet.of(Where.VORUKH);
        RoadAccess refused = new RoadAccess(vorukh, Way.CORRIDOR, 0, KG);
        assertThat(Dawn.after(5, refused).moved()).isEmpty();
        assertThat(Dawn.after(0, refused).told()).isEmpty();
        assertThat(Dawn.after(5, new RoadAccess(vorukh, Way.BYPASS, 0, NEITHER)).moved())
                .isNotEmpty();
        assertThat(Dawn.after(5, road(Way.BYPASS)).moved()).isEmpty();
    }

    @Test
    void fewerQuarrelsBeginOverARoadThatIsNoLongerNeeded() {
        RoadAccess both = new RoadAccess(EnumSet.allOf(Where.class), Way.BYPASS, 0, BOTH);
        RoadAccess none = new RoadAccess(EnumSet.noneOf(Where.class), Way.BYPASS, 0, BOTH);
        assertThat(overRoads(both)).isLessThan(0.75 * overRoads(none));
    }

    private static double overRoads(RoadAccess lever) {
        Sectors where = Dawn.in("golovnoy", "khojai_alo", "kulundu", "maksat", "arka", "vorukh");
        return Dawn.sum(
                Trial::ordinary,
                h -> h.incidents().stream()
                        .filter(i -> i.trigger() == Trigger.ROAD && where.contains(i.sector()))
                        .count(),
                lever);
    }

    private static SortedMap<Integer, Set<Side>> served(Set<Side> sides, String... sectors) {
        SortedMap<Integer, Set<Side>> served = new TreeMap<>();
        for (int sector : Dawn.in(sectors).indexes()) {
            served.put(sector, sides);
        }
        return served;
    }
}
