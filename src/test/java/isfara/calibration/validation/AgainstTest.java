package isfara.calibration.validation;

import static isfara.calibration.validation.Made.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.score.Contest.Case;
import isfara.analysis.score.Contest.Line;
import isfara.calibration.validation.Against.Listed;
import isfara.calibration.validation.Sighting.Figure;
import isfara.calibration.validation.Sighting.Party;
import isfara.outcome.Incident;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AgainstTest {

    private static final List<String> SECTORS = List.of("vorukh", "golovnoy");
    private static final LocalDate EARLY = LocalDate.of(2021, 5, 1);
    private static final LocalDate LATE = LocalDate.of(2021, 6, 1);

    @Test
    void lateFiguresBeatEarlyOnesAndBothSidesBeatOne() {
        assertThat(deaths(killed(Party.BOTH, 30, 32, EARLY), killed(Party.BOTH, 50, 60, LATE)))
                .isEqualTo(55);
        assertThat(deaths(killed(Party.KG, 36, 36, LATE), killed(Party.BOTH, 55, 55, LATE)))
                .isEqualTo(55);
        assertThat(deaths(
                        killed(Party.KG, 36, 36, LATE),
                        killed(Party.TJ, 19, 19, LATE),
                        killed(Party.BOTH, 31, 31, EARLY)))
                .isEqualTo(55);
        assertThat(deaths(killed(Party.KG, 3, Double.POSITIVE_INFINITY, LATE))).isEqualTo(3);
        assertThat(deaths(killed(Party.KG, Double.NEGATIVE_INFINITY, 4, LATE))).isEqualTo(4);
        assertThat(deaths()).isZero();
    }

    @Test
    void aWarIsOneEntryAndACrowdThatCameBackBelongsToItsDispute() {
        Past past = Past.of(
                LocalDate.of(2021, 1, 1),
                List.of(
                        incident(10, 0, Level.STONES, Origin.DISPUTE, 1, -1),
                        incident(11, 0, Level.SHOTS, Origin.RECONVENED, 2, -1),
                        incident(100, 1, Level.HEAVY, Origin.DISPUTE, 20, 0),
                        incident(101, 0, Level.HEAVY, Origin.SPREAD, 15, 0)),
                1);
        assertThat(past.entries()).hasSize(2);
        assertThat(past.entries().get(0).killed()).isEqualTo(3);
        assertThat(past.entries().get(0).level()).isEqualTo(2);
        assertThat(past.entries().get(1).killed()).isEqualTo(35);
        assertThat(past.entries().get(1).day()).isEqualTo(LocalDate.of(2021, 4, 11));
        assertThat(past.entries().get(1).evacuated()).isEqualTo(350);
    }

    @Test
    void aCatalogueListsItsShareOfTheIncidentsAndEveryWar() {
        List<Past> pasts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            pasts.add(past(20, i % 2));
        }
        Against half = against(pasts, new Listed(0.5, 0.5));
        Forecasts yearly = new Forecasts(half, "incidents by year");
        assertThat(yearly.mean("2021")).isCloseTo(0.5 * 20 + 0.5, within(0.4));
        assertThat(new Forecasts(half, "incidents by level").mean("level-4")).isCloseTo(0.5 * 2, within(1e-9));
        assertThat(new Forecasts(against(pasts, new Listed(1, 1)), "incidents by year").mean("2021"))
                .isCloseTo(20.5, within(1e-9));
    }

    @Test
    void whatTheRecordSeldomTellsIsForgottenAsOften() {
        // two of the four sightings tell no trigger
        Against against = against(List.of(past(2000, 0)), new Listed(1, 1));
        assertThat(new Forecasts(against, "incidents by trigger").mean("water")).isCloseTo(2 * 1000, within(120.0));
    }

    @Test
    void yearsAndIncidentsAreScoredWithTheRecordsOwnPastAsBaseline() {
        Against against = against(List.of(past(2, 0), past(3, 1)), Listed.ASSUMED);
        List<Case> years = new Forecasts(against, "incidents by year").cases();
        assertThat(years).extracting(Case::id).containsExactly("2021", "2022");
        assertThat(years).extracting(Case::happened).containsExactly(2.0, 2.0);
        assertThat(years.get(0).earlier()).isEmpty();
        assertThat(years.get(1).earlier()).containsExactly(2.0);
        assertThat(new Forecasts(against, "deaths by year").cases())
                .extracting(Case::happened)
                .containsExactly(5.0, 7.0);
        assertThat(new Forecasts(against, "deaths by incident").cases())
                .extracting(Case::happened)
                .containsExactly(5.0, 0.0, 0.0, 7.0);
    }

    @Test
    void whatIsNotKnownIsListedAndSkipped() {
        Against against = against(List.of(past(2, 0)), Listed.ASSUMED);
        assertThat(against.skipped())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("houses_destroyed", 1, "sector atlantis", 1, "trigger football", 1));
        assertThat(against.outside()).containsExactly("old");
    }

    @Test
    void theSameSeedGivesTheSameScores() {
        List<Past> pasts = List.of(past(20, 0), past(30, 1));
        assertThat(against(pasts, Listed.ASSUMED).contest().comparisons())
                .isEqualTo(against(pasts, Listed.ASSUMED).contest().comparisons());
    }

    @Test
    void aWindowHasWholeYearsOnly() {
        Window window = Window.of(record(), LocalDate.of(2020, 3, 1), LocalDate.of(2022, 10, 18));
        assertThat(window).isEqualTo(new Window(LocalDate.of(2020, 3, 1), LocalDate.of(2022, 10, 18)));
        assertThat(window.firstWholeYear()).isEqualTo(2021);
        assertThat(window.wholeYears()).isEqualTo(1);
        assertThat(new Window(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)).wholeYears())
                .isEqualTo(2);
    }

    private static Against against(List<Past> pasts, Listed listed) {
        Window window = new Window(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
        return Against.of(record(), window, pasts, SECTORS, listed, 3);
    }

    private static List<Sighting> record() {
        return List.of(
                sighting("d", "2022-08-01", "golovnoy", "football", killed(Party.TJ, 7, 7, LATE)),
                sighting("a", "2021-02-01", "golovnoy", "water", killed(Party.KG, 5, 5, LATE)),
                sighting("b", "2021-03-01", "vorukh", "road", new Figure("houses_destroyed", Party.KG, 2, 2, LATE)),
                sighting("c", "2022-05-01", "atlantis", "unknown"),
                sighting("old", "2019-05-01", "vorukh", "water"));
    }

    /** So many disputes by stones in both years, and perhaps a war in each. */
    private static Past past(int disputes, int wars) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < disputes; i++) {
            incidents.add(incident(30, i % 2, Level.STONES, Origin.DISPUTE, 0, -1));
            incidents.add(incident(400, i % 2, Level.STONES, Origin.DISPUTE, 0, -1));
        }
        for (int i = 0; i < wars; i++) {
            incidents.add(incident(50, 0, Level.HEAVY, Origin.DISPUTE, 30, 2 * i));
            incidents.add(incident(500, 0, Level.HEAVY, Origin.DISPUTE, 30, 2 * i + 1));
        }
        return Past.of(LocalDate.of(2021, 1, 1), incidents, 1);
    }

    private static Sighting sighting(String id, String day, String sector, String trigger, Figure... figures) {
        return new Sighting(id, LocalDate.parse(day), sector, trigger, OptionalInt.of(1), List.of(figures));
    }

    private static double deaths(Figure... figures) {
        return sighting("x", "2021-04-28", "", "", figures).best("killed");
    }

    private static Figure killed(Party party, double low, double high, LocalDate asOf) {
        return new Figure("killed", party, low, high, asOf);
    }

    /** The cases of one topic. */
    private record Forecasts(Against against, String topic) {
        List<Case> cases() {
            return against.contest().lines().stream()
                    .map(Line::of)
                    .filter(c -> c.topic().equals(topic))
                    .toList();
        }

        double mean(String id) {
            return cases().stream()
                    .filter(c -> c.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .model()
                    .mean();
        }
    }
}
