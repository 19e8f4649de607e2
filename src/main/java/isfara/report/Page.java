package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Manifest;
import isfara.analysis.Manifest.ScenarioEntry;
import isfara.chart.Figure;
import isfara.chart.FigureFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The page, from top to bottom. */
final class Page {

    private final Findings findings;
    private final List<Figure> figures;
    private final Optional<String> hindsight;

    Page(Findings findings, List<Figure> figures, Optional<String> hindsight) {
        this.hindsight = hindsight;
        this.findings = findings;
        this.figures = figures;
    }

    String html() {
        Manifest m = findings.manifest();
        Methods methods = new Methods(findings);
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(Html.element("title", m.title() + " – Isfara"))
                .append("<style>\n")
                .append(css())
                .append("</style>\n</head>\n<body>\n<main>\n");
        page.append("<header>\n")
                .append(Html.element("h1", m.title()))
                .append("<p class=\"kind\">Simulated with Isfara ")
                .append(Html.text(m.version()))
                .append(". Not a forecast.</p>\n</header>\n");
        page.append("<h2>Question</h2>\n").append(question());
        page.append("<h2>Answer</h2>\n<div class=\"answer\">\n");
        new Answer(findings).sentences().forEach(s -> page.append(Html.element("p", s)));
        hindsight.ifPresent(s -> page.append(Html.element("p", s)));
        page.append("</div>\n");
        if (!findings.alternatives().isEmpty()) {
            page.append("<h2>What each scenario changes</h2>\n");
            figures("effects", page);
            page.append(Html.element(
                            "p",
                            "Scenario minus " + m.baseline()
                                    + ", replication by replication, with 95 % intervals. “More in,"
                                    + " less in” are the shares of the replications in which the scenario came out above and"
                                    + " below. The risk ratio compares the chances of any at all, be it one."))
                    .append(EffectTable.html(findings));
        }
        page.append("<h2>Deaths, injured and evacuees over time</h2>\n");
        figures(".*-over-time|deaths-by-side|displaced-around-war", page);
        page.append("<h2>How bad it can get</h2>\n").append(OutcomeTable.html(findings));
        figures("exceedance-.*", page);
        page.append("<h2>How far clashes go</h2>\n");
        figures("levels-.*", page);
        if (!m.parametersNotes().isEmpty()) {
            page.append("<h2>Where the parameters come from</h2>\n").append(Html.list(m.parametersNotes()));
        }
        page.append("<h2>What this cannot say</h2>\n").append(Methods.limits());
        page.append("<h2>Methods</h2>\n").append(methods.methods()).append(methods.scenarios());
        page.append("<h2>Seeing a run again</h2>\n").append(methods.replay());
        page.append("<h2>All settings</h2>\n<details>\n<summary>manifest.json</summary>\n<pre>")
                .append(Html.text(m.text()))
                .append("</pre>\n</details>\n</main>\n</body>\n</html>\n");
        return page.toString();
    }

    private String question() {
        ScenarioEntry baseline = findings.manifest().baselineEntry();
        List<String> asked = findings.manifest().scenarios().stream()
                .filter(s -> !s.name().equals(baseline.name()))
                .map(s -> s.name() + ": " + s.title() + (s.question().isEmpty() ? "" : ". " + s.question()))
                .toList();
        String from = "From " + baseline.start() + ", for " + baseline.days() + " days, against " + baseline.name()
                + " (" + baseline.title() + ")" + (asked.isEmpty() ? "." : ":");
        return Html.element("p", from) + (asked.isEmpty() ? "" : Html.list(asked));
    }

    private void figures(String names, StringBuilder page) {
        for (Figure figure : figures) {
            if (figure.name().matches(names)) {
                page.append("<figure id=\"").append(figure.name()).append("\">\n<div class=\"wide\">");
                page.append(FigureFile.svg(figure, FigureFile.WIDE)).append("</div>\n<div class=\"narrow\">");
                page.append(FigureFile.svg(figure, FigureFile.NARROW)).append("</div>\n<figcaption>");
                page.append(Html.text(figure.finding()));
                page.append(" <span class=\"files\">");
                page.append(link("figures/" + figure.name() + ".svg", "SVG")).append(' ');
                page.append(link("figures/" + figure.name() + ".png", "PNG")).append(' ');
                page.append(link("tables/" + figure.name() + ".csv", "CSV"));
                page.append("</span></figcaption>\n</figure>\n");
            }
        }
    }

    private static String link(String to, String words) {
        return "<a href=\"" + to + "\">" + words + "</a>";
    }

    private static String css() {
        try (InputStream in =
                Objects.requireNonNull(Page.class.getResourceAsStream("/isfara/report/report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
