package isfara.calibration.step;

import isfara.calibration.fit.Marginal;
import isfara.calibration.fit.Recovered;
import isfara.calibration.fit.Recovery;
import java.util.List;

/** Tables of what a fit found of each parameter. */
final class Marginals {

    private Marginals() {}

    /** Posterior beside prior. */
    static String csv(List<Marginal> marginals, List<String> free) {
        Csv csv = new Csv(
                "parameter",
                "free",
                "unit",
                "prior_low",
                "prior_high",
                "q05",
                "q25",
                "median",
                "q75",
                "q95",
                "contraction",
                "middle_half",
                "identified");
        for (Marginal m : marginals) {
            csv.row(
                    m.declaration().name(),
                    free.contains(m.declaration().name()),
                    m.declaration().unit(),
                    m.declaration().priorLow(),
                    m.declaration().priorHigh(),
                    m.q05(),
                    m.q25(),
                    m.median(),
                    m.q75(),
                    m.q95(),
                    m.contraction(),
                    m.middle(),
                    m.identified());
        }
        return csv.toString();
    }

    /** How well known truths were found again. */
    static String csv(Recovery recovery) {
        Csv csv = new Csv("parameter", "truths", "inside_50", "inside_90", "contraction", "ranks", "p");
        for (Recovered r : recovery.parameters()) {
            csv.row(
                    r.declaration().name(),
                    recovery.truths(),
                    r.inside50(),
                    r.inside90(),
                    r.contraction(),
                    String.join(" ", r.ranks().stream().map(String::valueOf).toList()),
                    r.p());
        }
        return csv.toString();
    }
}
