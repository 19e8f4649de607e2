package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Places;
import isfara.analysis.Places.Mean;
import isfara.analysis.Places.OfSector;
import isfara.analysis.Places.OfSettlement;
import isfara.analysis.ScenarioFindings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Where people come to harm: the settlements and sectors with most of it in the baseline, and what each scenario changes there. */
final class PlacesSection {

    private static final int MOST = 10;

    private final Findings findings;
    private final PlaceNames names;
    private final Places baseline;

    private PlacesSection(Findings findings, PlaceNames names, Places baseline) {
        this.findings = findings;
        this.names = names;
        this.baseline = baseline;
    }

    static String html(Findings findings) {
        return findings.baseline()
                .places()
                .map(places -> new PlacesSection(
                                findings, new PlaceNames(findings.manifest().worldSha256()), places)
                        .html())
                .orElse(Html.element(
                        "p",
                        "These results were made by a version that did not keep what befell each settlement. Run the"
                                + " experiment again to see where."));
    }

    private String html() {
        StringBuilder html = new StringBuilder();
        html.append(Html.element("p", sentence()));
        html.append(settlements("residents killed per run", OfSettlement::killed));
        html.append(settlements("residents who left home at least once, per run", OfSettlement::evacuated));
        html.append(sectors());
        if (!names.known()) {
            html.append(Html.element(
                    "p",
                    "Places are given by their ids: the results were made in another version of the world, whose names"
                            + " this program does not know."));
        }
        return html.toString();
    }

    private String sentence() {
        double killed = baseline.settlements().stream()
                .mapToDouble(s -> s.killed().value())
                .sum();
        double most = baseline.settlements().stream()
                .limit(MOST)
                .mapToDouble(s -> s.killed().value())
                .sum();
        String share = killed > 0 ? Digits.percent(most / killed) : "none";
        return "In " + findings.baseline().name() + ", " + share + " of the deaths among residents fall on the "
                + StrictMath.min(MOST, baseline.settlements().size())
                + " settlements with most of them. Means are over all runs (95 % intervals in brackets); the other columns are"
                + " differences of means to " + findings.baseline().name()
                + ", without intervals: judge a scenario by its effect as a whole. How harm is spread"
                + " over places follows from where the model lets people quarrel, which leans on where they did.";
    }

    private String settlements(String what, Function<OfSettlement, Mean> of) {
        List<OfSettlement> most = baseline.settlements().stream()
                .sorted(Comparator.comparingDouble(
                        (OfSettlement s) -> -of.apply(s).value()))
                .filter(s -> of.apply(s).value() > 0)
                .limit(MOST)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (OfSettlement place : most) {
            List<String> row = new ArrayList<>(List.of(names.withSide(place.id()), mean(of.apply(place))));
            for (ScenarioFindings s : findings.alternatives()) {
                double there = s.places().map(Places::settlements).orElse(List.of()).stream()
                        .filter(other -> other.id().equals(place.id()))
                        .mapToDouble(other -> of.apply(other).value())
                        .sum();
                row.add(Digits.signed(there - of.apply(place).value()));
            }
            rows.add(row);
        }
        return rows.isEmpty() ? "" : Html.table(what, head("settlement"), rows);
    }

    private String sectors() {
        List<String> head = new ArrayList<>(List.of("sector", "incidents", "killed", "left home"));
        findings.alternatives().forEach(s -> head.add("killed, " + s.name()));
        List<List<String>> rows = new ArrayList<>();
        for (OfSector sector : baseline.sectors()) {
            List<String> row = new ArrayList<>(List.of(
                    names.sector(sector.id()),
                    mean(sector.incidents()),
                    mean(sector.killed()),
                    mean(sector.evacuated())));
            for (ScenarioFindings s : findings.alternatives()) {
                double there = s.places().map(Places::sectors).orElse(List.of()).stream()
                        .filter(other -> other.id().equals(sector.id()))
                        .mapToDouble(other -> other.killed().value())
                        .sum();
                row.add(Digits.signed(there - sector.killed().value()));
            }
            rows.add(row);
        }
        return rows.isEmpty()
                ? ""
                : Html.table(
                        "by sector, per run: incidents of any origin, people of both sides killed in them, and people who left"
                                + " home meanwhile; then the difference in killed",
                        head,
                        rows);
    }

    private List<String> head(String first) {
        List<String> head = new ArrayList<>(List.of(first, findings.baseline().name()));
        findings.alternatives().forEach(s -> head.add(s.name()));
        return head;
    }

    private static String mean(Mean mean) {
        return Digits.number(mean.value())
                + (mean.interval().known() ? " (" + Digits.interval(mean.interval()) + ")" : "");
    }
}
