package isfara.calibration.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.calibration.evidence.Evidence;
import isfara.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationsTest {

    private static final World WORLD = World.load();
    private static final Targets TARGETS = Targets.of(WORLD);
    private static final Observations BUNDLED = Observations.of(TARGETS, Evidence.bundled(WORLD));

    @TempDir
    Path folder;

    @Test
    void everyQuantityHasAnObservationOrAReasonToHaveNone() {
        for (Quantity quantity : TARGETS.quantities()) {
            assertThat(BUNDLED.find(quantity.id()).isPresent())
                    .as(quantity.id())
                    .isNotEqualTo(BUNDLED.undocumented().containsKey(quantity.id()));
        }
        assertThat(BUNDLED.undocumented())
                .hasSize(4)
                .allSatisfy((id, reason) -> assertThat(reason).startsWith("No source gives"));
        assertThat(BUNDLED.all()).allSatisfy(o -> assertThat(o.source()).isNotBlank());
    }

    @Test
    void theDeadOfApril2021() {
        is("april-2021.killed.KG", 36, 36);
        is("april-2021.killed.TJ", 16, 20); // 16 by Radio Ozodi, 19 by officials later, "at least 20" by TVN24
        is("april-2021.killed.both", 52, 56); // 55 in words; sum of the sides
        is("april-2021.reported.TJ", 19, 19);
        assertThat(of("april-2021.killed.TJ").source())
                .contains("19 (TREND_3420485, 2021-05, official)")
                .doesNotContain("S003"); // counts made during the fighting are early
    }

    @Test
    void theDeadOfSeptember2022WithoutWhatTheKyrgyzSideClaimsOfTajikLosses() {
        is("september-2022.killed.KG", 62, 64);
        is("september-2022.killed.TJ", 41, 83); // officials to RFE/RL; the claim of more than 200 is the opponent's
        is("september-2022.killed.both", 100, 147);
        is("september-2022.reported.TJ", 41, 41);
        is("september-2022.civilian-share.both", 0.25, 0.49);
    }

    @Test
    void theEvacueesAndTheirWayHome() {
        is("april-2021.evacuees.day-1.KG", 800, Double.POSITIVE_INFINITY);
        is("april-2021.evacuees.day-2.KG", 11_500, 20_000);
        is("april-2021.evacuees.day-4.KG", 33_388, 33_388);
        is("april-2021.evacuees.peak.KG", 38_000, 40_649); // 58,000 is only remembered
        is("september-2022.evacuees.peak.KG", 130_000, 142_071); // 5,301 in Chon-Alay are a part
        is("september-2022.returned.14-days.KG", 0.9, 0.9);
        is("april-2021.homes.KG", 120, 120); // not the 78 and 107 counted before
    }

    @Test
    void theHoursAreWholeOnes() {
        is("april-2021.hours-quarrel-to-shots", Double.NEGATIVE_INFINITY, 24);
        is("april-2021.hours-shots-to-mortars", 0, 10);
        is("september-2022.hours-shots-to-mortars", 0, 1);
        is("september-2022.hours-mortars-to-ceasefire", 9, 10);
        is("april-2021.hours-ceasefire-to-quiet", 45, 48);
        is("april-2021.ceasefires", 2, 2);
    }

    @Test
    void countsAndSharesOfTheCatalogue() {
        is("incidents.total", 150, 230);
        is("incidents.busiest-year", 24, 32);
        is("incident-days.2021", 19, 19);
        is("incident-days.gap", 16, 16);
        is("outside-wars.mortars", 5, 8);
        is("outside-wars.worst", 4, 6);
        is("outside-wars.deaths", 10, 14);
        is("deaths.2021", 50, 57);
        is("recorded.2021.level-1", 10, 10);
        Range july = Wilson.interval(8, 51);
        is("month.7", july.low(), july.high());
        assertThat(of("month.7").source()).startsWith("8 of 51 in the incident catalogue");
        assertThat(of("sector.vorukh").fitted()).isFalse();
    }

    @Test
    void warsAreFittedOnceAndHeldOutByWindow() {
        is("wars.2010-2020", 0, 0);
        is("wars.2021-2022-09-13", 1, 1);
        is("wars.2021-2022-10-18", 2, 2);
        is("wars.first-year", 2021, 2021);
        assertThat(of("wars.months-between").best()).isCloseTo(16.6, within(0.05));
        assertThat(BUNDLED.all())
                .filteredOn(o -> o.quantity().startsWith("wars.") && o.fitted())
                .extracting(Observation::quantity)
                .containsExactly("wars.2010-2020", "wars.2021-2022-10-18");
    }

    @Test
    void whoStandsAtAnEarlierDaySeesNothingLater() {
        Targets then = Targets.until(WORLD, LocalDate.of(2020, 12, 31));
        Observations seen = Observations.of(then, Evidence.bundled(WORLD));

        assertThat(then.quantities()).allMatch(q -> !q.until().isAfter(then.last()));
        assertThat(then.has("wars.2010-2020")).isTrue();
        assertThat(then.has("incidents.total")).isFalse();
        assertThat(then.has("april-2021.killed.KG")).isFalse();
        assertThat(seen.find("month.7").orElseThrow().source()).startsWith("4 of 27");
        assertThat(seen.find("outside-wars.deaths").orElseThrow()).satisfies(o -> {
            assertThat(o.low()).isEqualTo(6);
            assertThat(o.high()).isEqualTo(9);
        });
    }

    @Test
    void anotherRecordIsASampleAndOffersWhatItHas() throws IOException {
        Path file = folder.resolve("other.csv");
        Files.writeString(
                file,
                "incident_id,quantity,side,value_low,value_high,as_of_date,source_id,quote_or_paraphrase,date_start,"
                        + "date_end,place,district,trigger,max_level,notes\n"
                        + "A,killed,KG,2,2,2021-03-05,X,,2021-03-04,2021-03-04,Somewhere,,water,2,\n"
                        + "A,goats,KG,7,7,2021-03-05,X,,2021-03-04,2021-03-04,Somewhere,,water,2,\n"
                        + "B,injured,TJ,1,1,2021-06-05,X,,2021-06-04,2021-06-04,Somewhere,,unknown,2,\n"
                        + "C,killed,TJ,30,,2021-05-09,X,,2021-04-28,2021-05-01,Somewhere,,water,4,\n");

        Observations other = Observations.of(TARGETS, Evidence.readJoined(file, WORLD));

        assertThat(other.find("recorded.2021.level-2")).hasValueSatisfying(o -> {
            assertThat(o.low()).isCloseTo(2 / 0.9, within(1e-9));
            assertThat(o.high()).isCloseTo(4, within(1e-9));
        });
        assertThat(other.find("trigger.water").orElseThrow().source()).startsWith("1 of 1 in other.csv");
        assertThat(other.find("april-2021.killed.TJ").orElseThrow())
                .satisfies(o -> assertThat(List.of(o.low(), o.high())).containsExactly(30.0, Double.POSITIVE_INFINITY));
        assertThat(other.find("outside-wars.worst").orElseThrow().high()).isInfinite();
        assertThat(other.find("wars.total")).isEmpty();
        assertThat(other.find("sector.vorukh")).isEmpty();
        assertThat(other.find("recorded.2022.level-2")).isEmpty();
        assertThat(other.undocumented()).containsEntry("incidents.total", "nothing of it in other.csv");
        assertThat(other.unread()).containsExactly("goats", "injured");
    }

    private static Observation of(String quantity) {
        return BUNDLED.find(quantity).orElseThrow(() -> new AssertionError(quantity));
    }

    private static void is(String quantity, double low, double high) {
        assertThat(of(quantity).low()).as(quantity).isEqualTo(low);
        assertThat(of(quantity).high()).as(quantity).isEqualTo(high);
        assertThat(of(quantity).allows(of(quantity).best())).as(quantity).isTrue();
    }
}
