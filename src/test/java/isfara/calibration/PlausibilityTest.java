package isfara.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Parameters;
import isfara.outcome.BySettlement;
import isfara.outcome.Census;
import isfara.outcome.Days;
import isfara.outcome.Episode;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Toll;
import isfara.outcome.Trigger;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two histories made by hand, and what is counted in them. */
class PlausibilityTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final World WORLD = World.load();
    private static final int GOLOVNOY = WORLD.sector("golovnoy");
    private static final int VORUKH = WORLD.sector("vorukh");

    /** A quarrel, a killing, a crowd that came back, a war with its violation. */
    private final History violent = history(
            List.of(
                    incident(0, "2014-07-10", GOLOVNOY, Origin.DISPUTE, Level.STONES, 0, -1),
                    incident(1, "2014-07-12", GOLOVNOY, Origin.DISPUTE, Level.SHOTS, 3, -1),
                    incident(2, "2014-07-13", GOLOVNOY, Origin.RECONVENED, Level.STONES, 0, -1),
                    incident(3, "2021-04-30", VORUKH, Origin.DISPUTE, Level.HEAVY, 30, 0),
                    incident(4, "2021-05-02", VORUKH, Origin.VIOLATION, Level.SHOTS, 1, 0),
                    incident(5, "2021-06-01", VORUKH, Origin.DISPUTE, Level.ALTERCATION, 0, -1)),
            List.of(war(0, 31, 40)));

    private final History calm = history(List.of(), List.of());

    private final List<Measure> table = Plausibility.of(WORLD, START, List.of(violent, calm));

    @Test
    void countsNewDisputesToTheEndOfApril2021() {
        assertThat(of("incidents").value()).isEqualTo(1.5);
        assertThat(of("worst-year").value()).isEqualTo(1);
        assertThat(of("peak-4").value()).isEqualTo(0.25);
        assertThat(of("sector-vorukh").value()).isEqualTo(0.5);
    }

    @Test
    void keepsWarsApartFromOtherClashes() {
        assertThat(of("deathless").value()).isEqualTo(0.75);
        assertThat(of("deaths-mean").value()).isEqualTo(0.75);
        assertThat(of("month-4").value()).isZero();
        assertThat(of("month-7").value()).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void describesWarsOneByOne() {
        assertThat(of("wars").value()).isEqualTo(0.5);
        assertThat(of("wars-0").value()).isEqualTo(0.5);
        assertThat(of("war-dead").value()).isEqualTo(31);
        assertThat(of("war-dead-TJ").value()).isZero();
        assertThat(of("injured").value()).isEqualTo(62 / 31.0);
        assertThat(of("first-ceasefire").value()).isEqualTo(7);
        assertThat(of("runaway-wars").value()).isZero();
        assertThat(Plausibility.runaway(war(0, 501, 40))).isTrue();
        assertThat(Plausibility.runaway(war(0, 31, 169))).isTrue();
    }

    @Test
    void saysNoneWhereNothingHappened() {
        List<Measure> quiet = Plausibility.of(WORLD, START, List.of(calm));

        assertThat(quiet)
                .filteredOn(m -> m.key().equals("war-dead"))
                .singleElement()
                .satisfies(m -> assertThat(m.simulated()).isEqualTo("none"));
    }

    @Test
    void everyDocumentedValueStandsBesideAMeasureOfThatName() {
        Set<String> keys = new HashSet<>();
        table.forEach(m -> keys.add(m.key()));

        assertThat(keys)
                .hasSameSizeAs(table)
                .containsAll(KnownValues.bundled(WORLD).measures());
    }

    @Test
    void theDocumentedColumnIsMadeOfTheEvidence() {
        assertThat(of("war-dead-TJ").documented()).isEqualTo("16-20; 41-83");
        assertThat(of("peak-0").documented()).isEqualTo("21 % (12 of 57)");
        assertThat(of("sector-golovnoy").documented()).isEqualTo("30 % (17 of 57)");
        assertThat(of("civilians").documented()).isEqualTo("KG 92 %, TJ 47-67 %; TJ 95 %, both 25-49 %");
        assertThat(of("runaway-wars").documented()).isEqualTo("0 of 2");
        assertThat(of("evacuees-KG").source()).contains("40649 (KG24_192886, 2021-05-04, official)");
        assertThat(of("runaway-runs").documented()).isEmpty();
    }

    @Test
    void theScreenKeepsWhatIsOfTheRightOrder() {
        assertThat(Screen.verdict(facts(79, List.of()))).isEqualTo(Screen.Verdict.TOO_FEW);
        assertThat(Screen.verdict(facts(80, List.of()))).isEqualTo(Screen.Verdict.ACCEPTED);
        assertThat(Screen.verdict(facts(260, List.of(war(0, 1000, 40))))).isEqualTo(Screen.Verdict.ACCEPTED);
        assertThat(Screen.verdict(facts(261, List.of()))).isEqualTo(Screen.Verdict.TOO_MANY);
        assertThat(Screen.verdict(facts(150, List.of(war(0, 1001, 40))))).isEqualTo(Screen.Verdict.TOO_DEADLY);
        assertThat(Screen.verdict(facts(150, Collections.nCopies(7, war(0, 20, 40)))))
                .isEqualTo(Screen.Verdict.TOO_WARLIKE);
    }

    @Test
    void drawsThatFeedOnThemselvesAreNotAdmitted() {
        ParameterVector defaults = ParameterSpace.of(Parameters.GROUPS).defaults();
        Subcritical subcritical = new Subcritical(WORLD);

        assertThat(subcritical.test(defaults)).isTrue();
        assertThat(subcritical.feedback(defaults)).isBetween(0.25, 0.4);
        assertThat(subcritical.test(defaults.with("posture.reaction", 0.75))).isFalse();
        assertThat(subcritical.feedback(defaults.with("grievance.relaxation", 360)))
                .isGreaterThan(subcritical.feedback(defaults));
    }

    private Measure of(String key) {
        return table.stream().filter(m -> m.key().equals(key)).findFirst().orElseThrow();
    }

    private static Facts facts(int incidents, List<Episode> wars) {
        return new Facts(incidents, List.of(), List.of(), List.of(), List.of(), List.of(), wars);
    }

    private static History history(List<Incident> incidents, List<Episode> episodes) {
        Census people = new Census(1000, 0, 0, 0, 0);
        return new History(
                new Days(10),
                incidents,
                episodes,
                List.of(),
                people,
                people,
                people,
                people,
                new Toll(),
                new BySettlement(0),
                0);
    }

    private static Incident incident(
            int number, String date, int sector, Origin origin, Level peak, int dead, int episode) {
        int hour = (int) ChronoUnit.DAYS.between(START, LocalDate.parse(date)) * 24 + 12;
        return new Incident(
                number, hour, 5, sector, 0, 1, Trigger.WATER, origin, peak, 20, 20, toll(dead), toll(0), 0, episode);
    }

    private static Episode war(int number, int dead, int firingHours) {
        return new Episode(
                number,
                1000,
                20,
                firingHours,
                List.of(1, 2),
                toll(dead),
                toll(2 * dead),
                List.of(7, 20),
                1,
                900,
                300,
                false);
    }

    private static Toll toll(int people) {
        Toll toll = new Toll();
        toll.add(Side.KG, Kind.CIVILIAN, people);
        return toll;
    }
}
