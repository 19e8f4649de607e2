package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Manifest;
import isfara.analysis.Manifest.ScenarioEntry;
import isfara.chart.ScenarioColours;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page around its sections: question and answer first, then the list of what follows. It needs nothing but itself: style and
 * script stand in it. The script only adds comfort (switches for scenarios, sorting); without it everything is visible.
 */
final class Page {

    private final Findings findings;
    private final Optional<String> hindsight;

    Page(Basis basis) {
        this.findings = basis.findings();
        this.hindsight = basis.hindsight();
    }

    /** The whole page. */
    String html(List<Section> sections) {
        Manifest m = findings.manifest();
        List<Section> there = sections.stream().filter(s -> !s.html().isBlank()).toList();
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(Html.element("title", m.title() + " – Isfara"))
                .append("<style>\n")
                .append(resource("report.css"))
                .append("</style>\n</head>\n<body>\n<main>\n");
        page.append("<header>\n")
                .append(Html.element("h1", m.title()))
                .append("<p class=\"kind\">Simulated with Isfara ")
                .append(Html.text(m.version()))
                .append(". Not a forecast.</p>\n</header>\n");
        page.append("<section id=\"question\">\n<h2>Question</h2>\n")
                .append(question())
                .append("</section>\n");
        Answer answer = new Answer(findings);
        page.append("<section id=\"answer\">\n<h2>Answer</h2>\n<div class=\"answer\">\n");
        answer.sentences().forEach(s -> page.append(Html.element("p", s)));
        page.append("</div>\n").append(answer.table());
        hindsight.ifPresent(s -> page.append(Html.element("p", s)));
        page.append("</section>\n");
        page.append("<nav aria-label=\"On this page\">\n<ul>\n");
        there.forEach(s -> page.append("<li><a href=\"#")
                .append(s.id())
                .append("\">")
                .append(Html.text(s.title()))
                .append("</a></li>\n"));
        page.append("</ul>\n</nav>\n").append(switches());
        there.forEach(s -> page.append(s.whole()));
        return page.append("</main>\n<script>\n")
                .append(resource("report.js"))
                .append("</script>\n</body>\n</html>\n")
                .toString();
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

    /** Where the script puts the switches: each scenario and its colour. */
    private String switches() {
        ScenarioColours colours = new ScenarioColours(findings.manifest());
        return findings.scenarios().size() < 2
                ? ""
                : findings.scenarios().stream()
                        .map(s -> "<li style=\"--colour: " + colours.hex(s.name()) + "\">" + Html.text(s.name())
                                + "</li>\n")
                        .collect(Collectors.joining("", "<ul id=\"scenarios\" hidden>\n", "</ul>\n"));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("/isfara/report/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
