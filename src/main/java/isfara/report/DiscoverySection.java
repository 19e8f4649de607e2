package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.discovery.BoxWords;
import isfara.analysis.discovery.Discovery;
import isfara.analysis.discovery.FoundBox;
import java.util.List;
import java.util.stream.Collectors;

/** Under which conditions each scenario does worse than the baseline, or that none was found. */
final class DiscoverySection {

    private DiscoverySection() {}

    static String html(List<Discovery> discoveries, Findings findings) {
        BoxWords words = new BoxWords(findings.manifest().declared());
        StringBuilder html = new StringBuilder();
        List<Discovery> found =
                discoveries.stream().filter(d -> !d.boxes().isEmpty()).toList();
        List<Discovery> none =
                discoveries.stream().filter(d -> d.boxes().isEmpty()).toList();
        if (!found.isEmpty()) {
            html.append(Html.list(found.stream().map(d -> sentence(d, words)).toList()));
        }
        if (!none.isEmpty()) {
            html.append(Html.element(
                    "p",
                    "No conditions were found that set the draws apart in which a scenario is worse: "
                            + none.stream()
                                    .map(d -> d.question().scenario() + " (worse in "
                                            + Digits.percent(d.base()) + " of "
                                            + d.cases().count() + " draws; " + d.end()
                                            + ")")
                                    .collect(Collectors.joining("; "))
                            + "."));
        }
        if (!discoveries.isEmpty()) {
            html.append(Html.element(
                    "p",
                    "A draw counts as worse when deaths, averaged over its seeds, are above those of the baseline. With "
                            + discoveries.size() + (discoveries.size() == 1 ? " question" : " questions")
                            + " asked, each answered falsely in one of twenty cases, a box too many may be among them;"
                            + " isfara discover asks about other outcomes and thresholds."));
        }
        return html.toString();
    }

    private static String sentence(Discovery d, BoxWords words) {
        FoundBox box = d.boxes().get(0);
        return d.question().scenario() + " is worse in " + Digits.percent(d.base()) + " of the draws, but in "
                + Digits.percent(box.density()) + " of those where " + words.of(box) + " (in "
                + Digits.percent(box.heldOutDensity()) + " on draws that had no part in finding it). These hold "
                + Digits.percent(box.coverage())
                + " of the draws in which it is worse; as good a box comes by chance with"
                + " probability " + Digits.number(box.chance()) + ".";
    }
}
