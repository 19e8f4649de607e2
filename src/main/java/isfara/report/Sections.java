package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Manifest;
import java.util.List;

/** What stands on the page under the answer, in the order in which a reader asks for it. */
final class Sections {

    private final Basis basis;
    private final Findings findings;
    private final DrawnFigures figures;

    Sections(Basis basis, DrawnFigures figures) {
        this.basis = basis;
        this.findings = basis.findings();
        this.figures = figures;
    }

    List<Section> all() {
        Methods methods = new Methods(findings);
        return List.of(
                new Section("changes", "What each scenario changes", effects()),
                new Section("expected", "What was expected beforehand", ExpectationSection.html(findings)),
                new Section("points", "What each point of the design gives", PointSection.html(findings)),
                new Section(
                        "time",
                        "Deaths, injured and evacuees over time",
                        figures.html(".*-over-time|deaths-by-side|displaced-around-war")),
                new Section(
                        "tails",
                        "How bad it can get",
                        OutcomeTable.html(findings) + figures.html("exceedance-.*|distribution-.*")),
                new Section(
                        "escalation",
                        "How far clashes go, and how they end",
                        WarWithinSection.html(findings) + figures.html("levels-.*|time-to-.*|episode-ends.*")),
                new Section("hangs", "What the answer hangs on", hangs()),
                new Section("where", "Where", PlacesSection.html(findings) + figures.html("map-.*|incidents-by-month")),
                new Section("trust", "How far the model can be trusted", trust()),
                new Section(
                        "methods",
                        "Methods",
                        methods.methods() + PrecisionSection.html(findings) + methods.scenarios()),
                new Section("replay", "Seeing a run again", methods.replay()),
                new Section("settings", "All settings", settings()));
    }

    private String effects() {
        if (findings.alternatives().isEmpty()) {
            return "";
        }
        return figures.html("effects")
                + Html.element(
                        "p",
                        "Scenario minus " + findings.manifest().baseline()
                                + ", replication by replication, with 95 % intervals. “More in, less in” are the shares of"
                                + " the replications in which the scenario came out above and below. The risk ratio compares"
                                + " the chances of any at all, be it one.")
                + EffectTable.html(findings);
    }

    private String hangs() {
        if (findings.alternatives().isEmpty()) {
            return "";
        }
        return HangsSection.html(findings)
                + figures.html("variance")
                + Html.element("h3", "Which assumptions turn it")
                + SensitivitySection.html(basis.sensitivity(), findings)
                + figures.html("one-at-a-time|structures|morris|sobol")
                + Html.element("h3", "Under which conditions a scenario does worse")
                + DiscoverySection.html(basis.discoveries(), findings)
                + figures.html("discover-.*");
    }

    private String trust() {
        List<String> notes = findings.manifest().parametersNotes();
        return (notes.isEmpty()
                        ? ""
                        : Html.element("h3", "Where the parameters come from, and how they fit the record")
                                + Html.list(notes))
                + Html.element("h3", "What this cannot say")
                + Methods.limits();
    }

    private String settings() {
        Manifest m = findings.manifest();
        return Html.details(
                "manifest.json: scenarios, inputs and their checksums, columns",
                "<pre>" + Html.text(m.text()) + "</pre>\n");
    }
}
