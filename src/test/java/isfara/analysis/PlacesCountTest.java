package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.Manifest.ScenarioEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class PlacesCountTest {

    private static final ScenarioEntry FORTY_DAYS = new ScenarioEntry("a", "A", "", LocalDate.of(2022, 10, 19), 40);

    private static final Bootstrap CURVES = Bootstrap.ofCurves(3);

    @Test
    void runsInWhichNothingHappenedCountAsNothing() {
        RunSet runs = Runs.of("a", 1, new double[10]);
        Places places = new PlacesCount(FORTY_DAYS, runs, lengths(10, 40), CURVES)
                .of(
                        List.of(
                                new PlaceRow(0, "x", 3, 500, 2),
                                new PlaceRow(4, "x", 2, 0, 0),
                                new PlaceRow(4, "y", 9, 1, 0)),
                        List.of());
        assertThat(places.settlements()).extracting(Places.OfSettlement::id).containsExactly("y", "x");
        Places.OfSettlement x = places.settlements().get(1);
        assertThat(x.killed().value()).isEqualTo(0.5);
        assertThat(x.evacuated().value()).isEqualTo(50);
        assertThat(x.homes().value()).isEqualTo(0.2);
        assertThat(x.emptied().share()).isEqualTo(0.1);
        assertThat(x.killed().interval().known()).as("only two draws have any").isFalse();
        assertThat(places.sectors()).isEmpty();
    }

    @Test
    void monthsAreThoseOfTheCalendarAndRunsThatEndCountForWhatWasSeen() {
        RunSet runs = Runs.of("a", 1, new double[4]);
        int[] lengths = {40, 40, 40, 27}; // the last ends half-way through the 28 days of November that are covered
        Places places = new PlacesCount(FORTY_DAYS, runs, lengths, CURVES)
                .of(
                        List.of(),
                        List.of(
                                incident(0, 12 * 24 + 23),
                                incident(1, 13 * 24),
                                incident(3, 20 * 24),
                                incident(2, 39 * 24)));
        assertThat(places.months()).containsExactly(YearMonth.of(2022, 10), YearMonth.of(2022, 11));
        Places.OfSector sector = places.sectors().get(0);
        assertThat(sector.byMonth().at(0)).as("31 October at 23:00").isEqualTo(0.25);
        assertThat(sector.byMonth().at(1)).isCloseTo(3 / (3 + 14 / 27.0), within(1e-12));
        assertThat(sector.incidents().value()).isEqualTo(1);
        assertThat(sector.killed().value()).isEqualTo(2);
    }

    /** Three tenths of the draws of three runs have something, 100 on average: 10 for each run. */
    @Test
    void intervalsOfRareMeansCoverTheTruthAboutAsOftenAsTheySay() {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(8));
        int[] draws = new int[600];
        for (int run = 0; run < draws.length; run++) {
            draws[run] = run / 3;
        }
        Clusters clusters = Clusters.of(draws);
        RareMeans means = new RareMeans(clusters, CURVES);
        int covered = 0;
        for (int study = 0; study < 300; study++) {
            double[] sums = new double[200];
            for (int draw = 0; draw < sums.length; draw++) {
                sums[draw] = random.nextUniform(0, 1) < 0.3 ? random.nextExponential(100) : 0;
            }
            covered += means.of(sums).interval().contains(10) ? 1 : 0;
        }
        assertThat(covered / 300.0).isBetween(0.9, 0.98);
    }

    private static IncidentRow incident(int run, int hour) {
        return new IncidentRow(run, hour, 3, "golovnoy", false, 2, 2, 10, -1);
    }

    private static int[] lengths(int runs, int days) {
        int[] lengths = new int[runs];
        Arrays.fill(lengths, days);
        return lengths;
    }
}
