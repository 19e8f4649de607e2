package isfara.report;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.Findings;
import isfara.analysis.ResultsFolder;
import isfara.analysis.SyntheticResults;
import isfara.world.WorldData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and sections on wars within months, ends, places and precision. */
class RecordTablesTest {

    @TempDir
    Path temp;

    @Test
    void everyTableIsWrittenAndHasARowForEachThingItTells() throws Exception {
        Findings findings = findings(made("new"));
        assertThat(written(findings))
                .containsExactly(
                        "episode-ends.csv",
                        "incidents-by-month.csv",
                        "places.csv",
                        "precision.csv",
                        "sectors.csv",
                        "time-to-ceasefire.csv",
                        "time-to-war.csv",
                        "war-within.csv");
        assertThat(Files.readAllLines(temp.resolve("tables/time-to-war.csv"))).hasSize(1 + 4 * 120);
        assertThat(Files.readAllLines(temp.resolve("tables/war-within.csv")))
                .hasSize(1 + 4 * 2)
                .anyMatch(line -> line.startsWith("baseline,3 months,92,59,0,0."))
                .anyMatch(line -> line.startsWith("csto-peacekeepers,120 days,120,60,0,"));
        assertThat(Files.readAllLines(temp.resolve("tables/sectors.csv"))).hasSize(1 + 4 * 3);
        assertThat(Files.readAllLines(temp.resolve("tables/incidents-by-month.csv")))
                .hasSize(1 + 4 * 3 * 5)
                .anyMatch(line -> line.contains(",2022-12,"));
        assertThat(Files.readAllLines(temp.resolve("tables/places.csv"))).hasSize(1 + 4 * 2);
    }

    @Test
    void resultsOfOlderVersionsHaveTheTablesTheyCanHave() throws Exception {
        Findings findings = findings(new SyntheticResults(temp.resolve("old"), SyntheticResults.HEADLINE, 8, 2, 60)
                .older()
                .write());
        assertThat(written(findings)).containsExactly("precision.csv", "time-to-war.csv", "war-within.csv");
        assertThat(PlacesSection.html(findings)).contains("did not keep what befell each settlement");
        assertThat(WarWithinSection.html(findings)).doesNotContain("within 240 hours", "NaN");
    }

    @Test
    void placesHaveNamesInTheWorldTheyWereMadeInAndIdsInAnyOther() throws Exception {
        Path folder = made("other");
        assertThat(PlacesSection.html(findings(folder))).contains("<th scope=\"row\">samarkandek</th>", "by their ids");
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("\"seed\":", "\"world_sha256\": \"" + WorldData.sha256() + "\", \"seed\":"));
        assertThat(PlacesSection.html(findings(folder)))
                .contains("<th scope=\"row\">Samarkandek (KG)</th>", "Golovnoy")
                .doesNotContain("by their ids", "NaN");
    }

    @Test
    void theSectionsSayHowLikelyHowItEndsAndHowManyMoreAreNeeded() throws Exception {
        Findings findings = findings(made("said"));
        assertThat(WarWithinSection.html(findings))
                .contains(
                        "within 3 months",
                        "within 120 days",
                        "Clashes that came to shots (",
                        "Fighting between armies (",
                        "spread to another sector, ")
                .doesNotContain("NaN", "null");
        assertThat(PrecisionSection.html(findings))
                .contains("With as many seeds per draw as now (3)", "±")
                .doesNotContain("NaN", "null");
    }

    @Test
    void oneScenarioWithASingleDrawHasItsSections() throws Exception {
        Findings findings = findings(
                new SyntheticResults(temp.resolve("one"), SyntheticResults.HEADLINE.subList(0, 1), 1, 30, 30).write());
        assertThat(PrecisionSection.html(findings))
                .contains("More seeds are meant")
                .doesNotContain("NaN");
        assertThat(WarWithinSection.html(findings)).contains("within 30 days").doesNotContain("risk ratio", "NaN");
        assertThat(PlacesSection.html(findings)).doesNotContain("NaN");
    }

    private Path made(String name) throws Exception {
        return new SyntheticResults(temp.resolve(name), SyntheticResults.HEADLINE, 20, 3, 120)
                .warChance(0.5)
                .write();
    }

    private List<String> written(Findings findings) throws Exception {
        Path folder = Files.createDirectories(temp.resolve("tables"));
        new TimeTables(findings, folder).write();
        new PlaceTables(findings, folder).write();
        WarWithinTable.write(findings, folder);
        PrecisionTable.write(findings, folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Findings findings(Path folder) {
        try (ResultsFolder results = ResultsFolder.open(folder)) {
            return Findings.of(results);
        }
    }
}
