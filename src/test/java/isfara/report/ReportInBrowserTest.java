package isfara.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import isfara.analysis.SyntheticResults;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser sees it, its script running. */
class ReportInBrowserTest {

    @TempDir
    static Path temp;

    private static Browser browser;
    private static Path folder;

    @BeforeAll
    static void make() throws Exception {
        Optional<Browser> found = Browser.find();
        assertThat(found.isPresent() || System.getenv(Browser.REQUIRED) == null)
                .as("%s is set, but there is no Chromium on the path", Browser.REQUIRED)
                .isTrue();
        assumeTrue(found.isPresent(), "SKIPPED: no Chromium on the path, the report is not opened in a browser");
        browser = found.orElseThrow();
        folder = new SyntheticResults(temp.resolve("results"), SyntheticResults.HEADLINE, 40, 2, 60).write();
        Report.write(folder);
    }

    @Test
    void thePageOpensWithoutErrorsAndEveryFigureIsThere() throws Exception {
        Browser.Opened opened = browser.open(folder.resolve("report.html"), 1400, temp);
        assertThat(opened.console()).isEmpty();
        List<String> figures = Pattern.compile("<figure id=\"([^\"]+)\"")
                .matcher(opened.document())
                .results()
                .map(found -> found.group(1))
                .toList();
        try (Stream<Path> files = Files.list(folder.resolve("figures"))) {
            assertThat(figures)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(f -> f.getFileName().toString())
                                    .filter(f -> f.endsWith(".svg"))
                                    .map(f -> f.replace(".svg", ""))
                                    .toList());
        }
    }

    /** Otherwise a browser that says nothing at all would pass for a page without errors. */
    @Test
    void anErrorInAPageIsNoticed() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.html"), "<script>nowhere.to.be.found();</script>");
        assertThat(browser.open(broken, 1400, temp).console())
                .anySatisfy(line -> assertThat(line).contains("nowhere is not defined"));
    }

    @Test
    void everyPictureHasASizeAndOnlyOneOfTheWideAndTheNarrowIsSeen() throws Exception {
        for (int width : new int[] {1400, 500}) {
            String seen = probe(width, """
                    const pictures = Array.from(document.querySelectorAll(".panel > svg, .panel .wide > svg, .panel .narrow > svg"));
                    const visible = pictures.filter((p) => p.getBoundingClientRect().width > 100);
                    const panels = Array.from(document.querySelectorAll(".panel"));
                    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
                    return [visible.length === panels.length && visible.length > 10, wide <= 0];
                    """);
            assertThat(seen).as("at %d pixels", width).isEqualTo("true,true");
        }
    }

    @Test
    void aSwitchTakesAScenarioOutOfEveryFigureAndTableAndBringsItBack() throws Exception {
        String seen = probe(1400, """
                const box = document.querySelector(".switches input[value='civilian-militias']");
                const parts = Array.from(document.querySelectorAll("[data-scenario='civilian-militias']"));
                const others = Array.from(document.querySelectorAll("[data-scenario='csto-peacekeepers']"));
                const shown = (all) => all.filter((p) => getComputedStyle(p).display !== "none").length;
                const kinds = new Set(parts.map((p) => p.tagName.toLowerCase()));
                const before = shown(parts);
                const othersBefore = shown(others);
                box.click();
                const off = shown(parts);
                const othersOff = shown(others);
                box.click();
                return [kinds.has("g"), kinds.has("tr"), kinds.has("div"), kinds.has("li"), before === parts.length,
                    off, othersOff === othersBefore, shown(parts) === before];
                """);
        assertThat(seen).isEqualTo("true,true,true,true,true,0,true,true");
    }

    @Test
    void aTableIsSortedByItsNumbersAndTurnedRoundByASecondClick() throws Exception {
        String seen = probe(1400, """
                const table = document.querySelector("#answer table");
                const button = table.querySelectorAll("thead button")[1];
                const names = () => Array.from(table.tBodies[0].rows, (r) => r.cells[0].textContent).join(" ");
                const values = () => Array.from(table.tBodies[0].rows, (r) => {
                    const number = Number(r.cells[1].textContent.split(" ")[0].replace(/,/g, ""));
                    return r.cells[1].textContent.split(" ")[1] === "fewer" ? -number : number;
                });
                button.click();
                const up = values().every((v, i, all) => i === 0 || all[i - 1] <= v);
                const rising = names();
                button.click();
                const down = values().every((v, i, all) => i === 0 || all[i - 1] >= v);
                return [up, down, rising !== names(), button.parentNode.getAttribute("aria-sort")];
                """);
        assertThat(seen).isEqualTo("true,true,true,descending");
    }

    /** Runs a piece of script in the finished page and tells what it returns. */
    private static String probe(int width, String script) throws Exception {
        String page = Files.readString(folder.resolve("report.html"), StandardCharsets.UTF_8);
        Path probed = folder.resolve("probed.html");
        Files.writeString(
                probed,
                page.replace(
                        "</body>",
                        "<script>const found = (() => {" + script
                                + "})(); document.body.dataset.found = String(found);</script></body>"),
                StandardCharsets.UTF_8);
        Browser.Opened opened = browser.open(probed, width, temp);
        assertThat(opened.console()).isEmpty();
        return Pattern.compile("<body data-found=\"([^\"]*)\"")
                .matcher(opened.document())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse("nothing");
    }
}
