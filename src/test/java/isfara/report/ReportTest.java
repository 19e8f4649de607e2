package isfara.report;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.analysis.SyntheticResults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path temp;

    @Test
    void theSameResultsGiveTheSameReportAndNothingIsLeftLyingAbout() throws Exception {
        Path folder = results();
        assertThat(Report.write(folder)).isEqualTo(folder.resolve("report.html"));
        Map<String, byte[]> first = files(folder);
        Report.write(folder);
        Map<String, byte[]> second = files(folder);
        assertThat(second.keySet()).isEqualTo(first.keySet()).noneMatch(f -> f.contains(".report-"));
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void thePageStandsAloneAndEveryFigureHasItsFiles() throws Exception {
        Path folder = results();
        Report.write(folder);
        String page = Files.readString(folder.resolve("report.html"), StandardCharsets.UTF_8);
        assertThat(page.replace("http://www.w3.org/", ""))
                .doesNotContain("http", "<script src", "<link", "<img", "NaN");
        List<String> links = Stream.of(page.split("href=\"", -1))
                .skip(1)
                .map(s -> s.substring(0, s.indexOf('"')))
                .toList();
        assertThat(links.stream().filter(link -> !link.startsWith("#")))
                .hasSizeGreaterThan(30)
                .allSatisfy(link -> assertThat(folder.resolve(link)).isNotEmptyFile());
        assertThat(links.stream().filter(link -> link.startsWith("#")))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(page).contains("id=\"" + link.substring(1) + "\""));
        assertThat(page).contains("Not a forecast", "isfara replay DIR --run ID", "1 failed (first: 0.0.baseline)");
    }

    @Test
    void textFromFilesCannotBreakThePage() throws Exception {
        Path folder = new SyntheticResults(temp.resolve("evil"), SyntheticResults.HEADLINE, 6, 1, 20)
                .title("<script>alert(1)</script> & co")
                .write();
        Report.write(folder);
        assertThat(Files.readString(folder.resolve("report.html"), StandardCharsets.UTF_8))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co")
                .doesNotContain("<script>alert");
    }

    @Test
    void oneScenarioAloneAndASingleDrawHaveAReportToo() throws Exception {
        Path folder =
                new SyntheticResults(temp.resolve("one"), SyntheticResults.HEADLINE.subList(0, 1), 1, 30, 30).write();
        Report.write(folder);
        assertThat(Files.readString(folder.resolve("report.html"), StandardCharsets.UTF_8))
                .contains("intervals cover chance alone")
                .doesNotContain("What each scenario changes", "id=\"scenarios\"");
        assertThat(folder.resolve("tables/effects.csv")).doesNotExist();
    }

    /** A child process in which no font is installed. */
    @Test
    void withoutFontsTheErrorNamesThePackagesAndTheTablesAreKept() throws Exception {
        Path folder = results();
        Path fonts = temp.resolve("fonts.conf");
        Files.writeString(fonts, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                // Java remembers the fonts it has found in the home directory.
                "-Duser.home=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                WithoutFonts.class.getName(),
                folder.toString());
        child.environment().put("FONTCONFIG_FILE", fonts.toString());
        child.redirectErrorStream(true);
        Process process = child.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("refused: ").contains("fontconfig fonts-dejavu-core");
        assertThat(folder.resolve("tables/effects.csv")).isNotEmptyFile();
        assertThat(folder.resolve("figures")).doesNotExist();
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    private Path results() throws Exception {
        return new SyntheticResults(temp.resolve("results"), SyntheticResults.HEADLINE, 10, 2, 60).write();
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
