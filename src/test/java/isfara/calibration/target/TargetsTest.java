package isfara.calibration.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Parameters;
import isfara.outcome.DayColumn;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Trigger;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.world.World;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final World WORLD = World.load();
    private static final Targets TARGETS = Targets.of(WORLD);
    private static final int GOLOVNOY = WORLD.sector("golovnoy");
    private static final int VORUKH = WORLD.sector("vorukh");
    private static final int MAKSAT = WORLD.sector("maksat");

    /** A quarrel that goes on the next morning, a killing, a war in two sectors, a shelling. */
    private final Life violent = Lived.history()
            .quarrel("2014-07-10", GOLOVNOY, Trigger.WATER, Level.STONES, 0)
            .incident("2014-07-11", GOLOVNOY, Trigger.CONSTRUCTION, Origin.RECONVENED, Level.SHOTS, 2, -1)
            .quarrel("2019-04-12", VORUKH, Trigger.ROAD, Level.ALTERCATION, 0)
            .quarrel("2019-04-20", VORUKH, Trigger.WATER, Level.SHOTS, 3)
            .quarrel("2021-05-01", GOLOVNOY, Trigger.WATER, Level.STONES, 0)
            .incident("2021-05-02", GOLOVNOY, Trigger.CONSTRUCTION, Origin.RECONVENED, Level.HEAVY, 18, 0)
            .incident("2021-05-03", MAKSAT, Trigger.PATROL, Origin.SPREAD, Level.HEAVY, 2, 0)
            .quarrel("2022-03-01", MAKSAT, Trigger.PATROL, Level.MORTARS, 1)
            .war(0, "2021-05-02")
            .life();

    private final Life calm = Lived.history().life();

    @Test
    void countsNewQuarrels() {
        assertThat(of("incidents.total", violent)).isEqualTo(3);
        assertThat(of("incidents.busiest-year", violent)).isEqualTo(2);
        assertThat(of("incidents.middle-year", violent)).isZero();
        assertThat(of("incident-days.2019", violent)).isEqualTo(2);
        assertThat(of("incident-days.2021", violent)).isEqualTo(3); // 1, 2 and 3 May
        assertThat(of("incident-days.gap", violent)).isEqualTo(8); // 8, 742, 1, 1 and 302 days
        assertThat(of("incidents.total", calm)).isZero();
        assertThat(of("incident-days.gap", calm)).isNaN();
    }

    @Test
    void aCrowdThatComesBackBelongsToItsQuarrelAndAWarIsOneEntry() {
        assertThat(of("level.1", violent)).isZero();
        assertThat(of("level.2", violent)).isEqualTo(0.5); // 2 of 4 outside the war
        assertThat(of("level.3", violent)).isEqualTo(0.25);
        assertThat(of("recorded.2021.level-4", violent)).isEqualTo(1);
        assertThat(of("recorded.2021.level-1", violent)).isZero();
        assertThat(of("month.7", violent)).isEqualTo(0.25);
        assertThat(of("month.5", violent)).isZero();
        assertThat(of("trigger.construction", violent)).isZero();
        assertThat(of("trigger.water", violent)).isEqualTo(0.5);
        assertThat(of("sector.vorukh", violent)).isEqualTo(0.5);
        assertThat(of("level.1", calm)).isNaN();
    }

    @Test
    void theDeadOutsideWarsAndByYear() {
        assertThat(of("outside-wars.worst", violent)).isEqualTo(3);
        assertThat(of("outside-wars.deaths", violent)).isEqualTo(4); // since 2018
        assertThat(of("outside-wars.deathless", violent)).isEqualTo(0.25);
        assertThat(of("outside-wars.mortars", violent)).isEqualTo(1);
        assertThat(of("deaths.2021", violent)).isEqualTo(20);
        assertThat(of("deaths.2018", violent)).isZero();
        assertThat(of("outside-wars.worst", calm)).isZero();
    }

    @Test
    void minorIncidentsAreRecordedOnlySometimes() {
        ParameterVector half = ParameterSpace.of(Parameters.GROUPS).defaults();
        Lived lived = Lived.history().quarrel("2012-01-01", MAKSAT, Trigger.WATER, Level.MORTARS, 0);
        for (int i = 0; i < 1000; i++) {
            LocalDate day = LocalDate.of(2021, 1, 1).plusDays(i % 360);
            lived.quarrel(day.toString(), GOLOVNOY, Trigger.ROAD, Level.STONES, 0);
        }

        assertThat(of("level.3", lived.life(half))).isCloseTo(1 / (1 + 0.5 * 1000), within(1e-12));
        assertThat(of("level.3", lived.life())).isCloseTo(1 / 1001.0, within(1e-12));
        double recorded = of("recorded.2021.level-1", lived.life(half));
        assertThat(recorded).isBetween(440.0, 560.0); // 500 with a standard deviation of 16
        assertThat(of("recorded.2021.level-1", lived.life(half))).isEqualTo(recorded);
        assertThat(of("recorded.2021.level-1", lived.life())).isEqualTo(1000);
    }

    @Test
    void countsWarsInTheirWindows() {
        assertThat(of("wars.2010-2020", violent)).isZero();
        assertThat(of("wars.2021-2022-09-13", violent)).isEqualTo(1);
        assertThat(of("wars.total", violent)).isEqualTo(1);
        assertThat(of("wars.first-year", violent)).isEqualTo(2021);
        assertThat(of("wars.months-between", violent)).isNaN();
        assertThat(of("wars.first-year", calm)).isNaN();
        Life twice = Lived.history().war(1, "2022-09-14").war(0, "2021-04-28").life();
        assertThat(of("wars.2021-2022-10-18", twice)).isEqualTo(2);
        assertThat(of("wars.months-between", twice)).isCloseTo(16.6, within(0.05));
    }

    @Test
    void anEarlierObserverLooksAtEarlierQuarrels() {
        Targets then = Targets.until(WORLD, LocalDate.of(2019, 4, 15));

        assertThat(then.quantity("level.0").of().applyAsDouble(violent)).isEqualTo(0.5);
        assertThat(then.quantity("outside-wars.worst").of().applyAsDouble(violent))
                .isEqualTo(2);
    }

    /** Stones at noon, shots at 16 h, mortars at 40 h, three sectors at 43 h, truces at 46 and 90 h, the last fire ends at 88 h. */
    private final Life replayed = new Lived(LocalDate.of(2021, 4, 28), 40)
            .incident("2021-04-28", GOLOVNOY, Trigger.WATER, Origin.DISPUTE, Level.SHOTS, 0, -1)
            .incident("2021-04-29", GOLOVNOY, Trigger.CONSTRUCTION, Origin.RECONVENED, Level.HEAVY, 20, 0)
            .level(16, GOLOVNOY, Level.STONES, Level.SHOTS)
            .level(17, GOLOVNOY, Level.SHOTS, Level.ALTERCATION)
            .level(38, GOLOVNOY, Level.STONES, Level.SHOTS)
            .level(40, GOLOVNOY, Level.SHOTS, Level.MORTARS)
            .level(41, VORUKH, Level.ALTERCATION, Level.HEAVY)
            .level(43, MAKSAT, Level.ALTERCATION, Level.SHOTS)
            .ceasefire(46)
            .level(88, MAKSAT, Level.SHOTS, Level.ALTERCATION)
            .ceasefire(90)
            .war(0, 41, 9, Lived.toll(30, 10), Lived.toll(60, 50))
            .day(1, DayColumn.EVACUATED_KG, 1000)
            .day(2, DayColumn.EVACUATED_KG, 3000)
            .day(1, DayColumn.AWAY_KG, 1000)
            .day(2, DayColumn.AWAY_KG, 4000)
            .day(3, DayColumn.AWAY_KG, 3500)
            .day(4, DayColumn.AWAY_KG, 400)
            .day(2, DayColumn.HOMES_TJ, 14)
            .april2021();

    @Test
    void readsTheHoursOfAWarFromItsReplay() {
        assertThat(of("april-2021.hours-quarrel-to-shots", replayed)).isEqualTo(4);
        assertThat(of("april-2021.hours-shots-to-mortars", replayed)).isEqualTo(2);
        assertThat(of("april-2021.hours-mortars-to-sectors", replayed)).isEqualTo(3);
        assertThat(of("april-2021.hours-mortars-to-ceasefire", replayed)).isEqualTo(6);
        assertThat(of("april-2021.hours-ceasefire-to-quiet", replayed)).isEqualTo(42);
        assertThat(of("april-2021.ceasefires", replayed)).isEqualTo(2);
        assertThat(of("april-2021.heavy-hours", replayed)).isEqualTo(9);
        assertThat(of("april-2021.sectors", replayed)).isEqualTo(2);
    }

    @Test
    void readsTheLossesOfAWarFromItsReplay() {
        assertThat(of("april-2021.killed.KG", replayed)).isEqualTo(30);
        assertThat(of("april-2021.killed.both", replayed)).isEqualTo(40);
        assertThat(of("april-2021.reported.TJ", replayed)).isEqualTo(10);
        assertThat(of("april-2021.civilian-share.KG", replayed)).isEqualTo(1);
        assertThat(of("april-2021.civilian-share.TJ", replayed)).isZero();
        assertThat(of("april-2021.civilian-share.both", replayed)).isEqualTo(0.75);
        assertThat(of("april-2021.injured-per-killed.TJ", replayed)).isEqualTo(5);
        assertThat(of("april-2021.homes.TJ", replayed)).isEqualTo(14);
    }

    @Test
    void readsTheFlightAndTheWayHomeFromTheReplay() {
        assertThat(of("april-2021.evacuees.day-1.KG", replayed)).isEqualTo(1000);
        assertThat(of("april-2021.evacuees.day-2.KG", replayed)).isEqualTo(4000);
        assertThat(of("april-2021.evacuees.day-6.KG", replayed)).isEqualTo(4000);
        assertThat(of("april-2021.evacuees.peak.KG", replayed)).isEqualTo(4000);
        assertThat(of("april-2021.evacuees.peak.TJ", replayed)).isZero();
        assertThat(of("april-2021.days-to-return.KG", replayed)).isEqualTo(2);
        assertThat(of("april-2021.days-to-return.TJ", replayed)).isNaN();
    }

    @Test
    void whatWasNotReplayedIsNotANumber() {
        for (Quantity quantity : TARGETS.quantities()) {
            if (quantity.group() == Group.SEPTEMBER_2022) {
                assertThat(quantity.of().applyAsDouble(replayed))
                        .as(quantity.id())
                        .isNaN();
            }
        }
        Life withoutWar = new Lived(LocalDate.of(2021, 4, 28), 40).april2021();
        assertThat(of("april-2021.killed.KG", withoutWar)).isNaN();
    }

    @Test
    void idsAreStableWordsAndAllNumbersComeInTheirOrder() {
        assertThat(TARGETS.quantities())
                .extracting(Quantity::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*(\\.KG|\\.TJ)?"));
        double[] all = TARGETS.of(replayed);
        assertThat(all).hasSameSizeAs(TARGETS.quantities());
        for (int i = 0; i < all.length; i++) {
            Quantity quantity = TARGETS.quantities().get(i);
            assertThat(all[i])
                    .as(quantity.id())
                    .isEqualTo(Double.valueOf(quantity.of().applyAsDouble(replayed)));
        }
    }

    private static double of(String quantity, Life life) {
        return TARGETS.quantity(quantity).of().applyAsDouble(life);
    }
}
