package isfara.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.Findings;
import isfara.analysis.HypothesisFinding;
import isfara.analysis.HypothesisFinding.Held;
import isfara.analysis.ResultsFolder;
import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.Progress;
import isfara.experiment.Sample;
import isfara.outcome.Outcome;
import isfara.scenario.Comparison;
import isfara.scenario.Expectations;
import isfara.scenario.Hypothesis;
import isfara.scenario.Hypothesis.Claim;
import isfara.scenario.Hypothesis.Measure;
import isfara.scenario.Scenario;
import isfara.scenario.Threshold;
import isfara.store.Batch;
import isfara.store.Existing;
import isfara.store.PlaceIds;
import isfara.store.Provenance;
import isfara.store.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignedReportTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void runAndTell() throws Exception {
        Experiment e = Sample.designed(20, 2, 200);
        List<Scenario> scenarios = new ArrayList<>(e.scenarios());
        scenarios.add(Sample.scenario("short", 50, Map.of()));
        Expectations expected = new Expectations(
                List.of(
                        claim("half of the dead", "short", Measure.RATIO, true, 0.5),
                        claim("less than a hundredth of the dead", "short", Measure.RATIO, true, 0.01),
                        claim("fewer dead", "short", Measure.DIFFERENCE, false, 0),
                        claim("a quarter of the dead", "short", Measure.RATIO, true, 0.25),
                        new Hypothesis("It is calm.", Optional.empty())),
                List.of(new Threshold(Outcome.DEATHS, 10), new Threshold(Outcome.DEATHS, 0)));
        Experiment all = new Experiment(
                e.name(),
                e.title(),
                scenarios,
                "baseline",
                e.parameters(),
                20,
                2,
                e.seed(),
                8000,
                e.design(),
                List.of(new Comparison("short", "calm"), new Comparison("calm", "baseline")),
                expected);
        PlaceIds places = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
        new Batch(all, Sample.SPACE, places, new Provenance("0.1.0", "world", new TreeMap<>()), Clock.systemUTC())
                .run(
                        folder.resolve("r"),
                        Existing.REFUSE,
                        new LocalEngine(2),
                        Sample::live,
                        Progress.SILENT,
                        Integer.MAX_VALUE);
        Report.write(folder.resolve("r"));
    }

    @Test
    void hypothesesAreHeldNotHeldOrUnclearByThePairedInterval() {
        List<HypothesisFinding> found = findings().hypotheses();

        assertThat(found.stream().map(HypothesisFinding::held))
                .containsExactly(Held.YES, Held.NO, Held.NO, Held.UNCLEAR, Held.NOT_CHECKED);
        assertThat(found.get(0).estimate())
                .isEqualTo(number("SELECT sum(deaths) FILTER (scenario = 'short') / sum(deaths) FILTER (scenario ="
                        + " 'baseline') FROM runs"));
        assertThat(found.get(2).estimate())
                .isEqualTo(number("SELECT avg(deaths) FILTER (scenario = 'short') - avg(deaths) FILTER (scenario ="
                        + " 'baseline') FROM runs"));
        assertThat(lines("hypotheses.csv").get(1))
                .startsWith("1,half of the dead,deaths,short,baseline,ratio,below,0.5,0.9,0.")
                .endsWith(",held");
        assertThat(lines("hypotheses.csv").get(5)).isEqualTo("5,It is calm.,,,,,,,,,,,not checked");
    }

    @Test
    void thresholdsAreTheSharesOfRunsWithMore() {
        assertThat(findings().thresholds()).hasSize(6);
        assertThat(lines("thresholds.csv").get(1)).startsWith("deaths,people,10,calm,240,");
        double share = findings().thresholds().get(1).exceeded().share();
        assertThat(share)
                .isBetween(0.01, 0.99)
                .isEqualTo(number("SELECT avg(CASE WHEN deaths > 10 THEN 1.0::DOUBLE ELSE 0 END) FROM runs WHERE"
                        + " scenario = 'baseline'"));
    }

    @Test
    void pairsThatWereAskedForAreComparedOnceBesidesTheBaseline() {
        Findings findings = findings();

        assertThat(findings.effects().stream()
                        .filter(e -> e.outcome() == Outcome.DEATHS)
                        .map(e -> e.scenario() + " with " + e.with()))
                .containsExactly("calm with baseline", "short with baseline", "short with calm");
        assertThat(findings.effect("short", "calm", Outcome.DEATHS).difference())
                .isEqualTo(findings.effect("short", Outcome.DEATHS).difference()
                        - findings.effect("calm", Outcome.DEATHS).difference());
        assertThat(lines("effects.csv")).anyMatch(line -> line.startsWith("short,calm,deaths,people,240,"));
        assertThat(read("report.html")).contains("short against calm");
    }

    @Test
    void pointsAreToldOneByOneWithTheBaselineAtTheSamePoint() {
        List<String> lines = lines("points.csv");

        assertThat(lines.get(0))
                .isEqualTo("scenario,point,quarrels.rate,quarrels.deaths,outcome,unit,runs,mean,mean_low,mean_high,"
                        + "difference,low,high");
        assertThat(lines).hasSize(1 + 3 * 6 * 7);
        assertThat(lines).anyMatch(line -> line.startsWith("short,5,0.2,3.0,deaths,people,40,"));
        double there = findings().points().stream()
                .filter(p -> p.scenario().equals("short") && p.point() == 5 && p.outcome() == Outcome.DEATHS)
                .findFirst()
                .orElseThrow()
                .difference();
        assertThat(there)
                .isCloseTo(
                        number("SELECT avg(deaths) FILTER (scenario = 'short') - avg(deaths) FILTER (scenario ="
                                + " 'baseline') FROM runs WHERE point = 5"),
                        within(1e-9));
        assertThat(read("report.html")).contains("the same at each of 6 points of a design over quarrels.rate");
    }

    private static Hypothesis claim(String says, String scenario, Measure measure, boolean below, double bound) {
        return new Hypothesis(
                says, Optional.of(new Claim(Outcome.DEATHS, scenario, "baseline", measure, below, bound, 0.9)));
    }

    private static Findings findings() {
        try (ResultsFolder results = ResultsFolder.open(folder.resolve("r"))) {
            return Findings.of(results);
        }
    }

    private static double number(String sql) {
        try (Results results = Results.open(folder.resolve("r"))) {
            return ((Number) results.query(sql).rows().get(0).get(0)).doubleValue();
        }
    }

    private static List<String> lines(String table) {
        return read("tables/" + table).lines().toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(folder.resolve("r").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
