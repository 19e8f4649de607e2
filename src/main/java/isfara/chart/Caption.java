package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Manifest;
import isfara.analysis.Manifest.ScenarioEntry;
import java.util.stream.Collectors;

/** The line under every figure: what was run. */
final class Caption {

    private Caption() {}

    static String of(Findings findings) {
        int missing = findings.scenarios().stream()
                .mapToInt(s -> findings.manifest().replications() - s.runs().count())
                .sum();
        return of(findings.manifest(), missing);
    }

    /** Of an experiment whose runs are not counted here. */
    static String of(Manifest manifest) {
        return of(manifest, 0);
    }

    private static String of(Manifest m, int missing) {
        String scenarios = m.scenarios().stream().map(ScenarioEntry::name).collect(Collectors.joining(", "));
        return "Scenarios: " + scenarios + ". " + Digits.number(m.replications()) + " replications of each ("
                + Digits.number(m.draws()) + " parameter draws × " + Digits.number(m.seedsPerDraw()) + " seeds"
                + (m.points() == 1 ? "" : " × " + Digits.number(m.points()) + " points") + ")"
                + (missing == 0 ? "" : ", " + Digits.number(missing) + (missing == 1 ? " run" : " runs") + " missing")
                + ". Parameters: "
                + m.parameters() + ". Isfara " + m.version() + ". Simulated, not a forecast.";
    }
}
