package isfara.report;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.Findings;
import isfara.analysis.ResultsFolder;
import isfara.analysis.SyntheticResults;
import isfara.analysis.discovery.Discoveries;
import isfara.analysis.discovery.Discovery;
import isfara.chart.FigureFile;
import isfara.chart.VarianceChart;
import isfara.outcome.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the answer hangs on, as the report says it. */
class HangsSectionTest {

    @TempDir
    Path temp;

    private Findings findings(int draws, int seeds) throws Exception {
        try (ResultsFolder results = ResultsFolder.open(results(draws, seeds))) {
            return Findings.of(results);
        }
    }

    private Path results(int draws, int seeds) throws Exception {
        return new SyntheticResults(
                        temp.resolve("r" + draws + "x" + seeds), SyntheticResults.HEADLINE, draws, seeds, 120)
                .warChance(0.4)
                .write();
    }

    @Test
    void sharesFlagsAndWhatWasNotTriedStandInSentencesTablesAndAFigure() throws Exception {
        // One of the three scenarios happens to change nothing in so few replications: it has no effect to hang on
        // anything.
        Findings findings = findings(40, 3);
        assertThat(HangsSection.html(findings))
                .contains("Of the differences in deaths between runs, which scenario it is makes up")
                .contains("6 effects, 6 combinations with a parameter")
                .contains("These results do not say what their parameters rest on")
                .contains("No flag is no proof")
                .doesNotContain("NaN");
        new HangsTables(findings, temp).write();
        List<String> lines = Files.readAllLines(temp.resolve("variance.csv"));
        assertThat(lines).hasSize(1 + 4 * 5 + 2 * 3);
        assertThat(temp.resolve("evidence-tried.csv")).isNotEmptyFile();
        assertThat(FigureFile.svgDocument(VarianceChart.figures(findings).get(0), FigureFile.WIDE))
                .contains("deaths, on a log scale", "uncertain parameters")
                .doesNotContain("NaN");
    }

    @Test
    void oneSeedPerDrawIsToldToBeTooFew() throws Exception {
        Findings findings = findings(12, 1);
        assertThat(HangsSection.html(findings))
                .contains("with one seed per draw, parameters and luck cannot be told apart")
                .contains("was not tried: fewer than twenty draws");
        assertThat(VarianceChart.figures(findings)).isEmpty();
    }

    @Test
    void aSearchWithoutSuccessIsToldPlainly() throws Exception {
        try (ResultsFolder results = ResultsFolder.open(results(40, 2))) {
            Findings findings = Findings.of(results);
            List<Discovery> found = new Discoveries(results).worse(Outcome.DEATHS);
            assertThat(found).hasSize(3);
            assertThat(DiscoverySection.html(found, findings))
                    .contains("No conditions were found", "With 3 questions asked")
                    .doesNotContain("NaN");
            DiscoveryTables.write(found, findings.manifest().declared(), temp);
            assertThat(Files.readAllLines(temp.resolve("discover.csv"))).hasSizeGreaterThanOrEqualTo(4);
        }
    }
}
