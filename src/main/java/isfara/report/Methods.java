package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Effect;
import isfara.analysis.Findings;
import isfara.analysis.Manifest;
import isfara.analysis.Manifest.ScenarioEntry;
import isfara.analysis.ScenarioFindings;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How the numbers were made, what they cannot say, and how to see a run again. */
final class Methods {

    private final Findings findings;

    Methods(Findings findings) {
        this.findings = findings;
    }

    String methods() {
        Manifest m = findings.manifest();
        List<String> sentences = new ArrayList<>(List.of(
                "Isfara " + m.version() + " simulated each scenario " + Digits.number(m.replications()) + " times: "
                        + Digits.number(m.draws()) + " draws of the uncertain parameters (" + m.parameters() + "), "
                        + Digits.number(m.seedsPerDraw()) + " seeds for each draw" + points(m) + ", experiment seed "
                        + m.seed() + ", "
                        + Digits.number(m.households()) + " household agents.",
                "A replication is a draw and a seed, the same in every scenario, so that two scenarios share their luck wherever"
                        + " their histories agree. Differences are taken replication by replication; a replication that did not"
                        + " complete in both scenarios is left out of them.",
                "Bands (50 %, 90 %) say how different the runs are. Intervals (95 %) say how far an estimate may be off because"
                        + " only so many runs were made; they are for one number each and not adjusted for looking at many.",
                intervals(),
                "Quantiles are exact (type 7). The mean of the worst 10 % is the mean of the largest tenth of the runs.",
                "A verdict is clear when the interval of the difference leaves out zero and at least "
                        + Effect.FEWEST_EVENTS
                        + " replications differ; none when nothing differs or the difference is surely below 5 % of the"
                        + " baseline's mean; otherwise unclear, with the number of replications that might settle it if the"
                        + " estimate holds. An unclear verdict is no evidence that there is no effect.",
                "A run that ends early is kept: its counts since the start stay where they were, so that they are lower bounds;"
                        + " it leaves the counts of a day."));
        String pairing = pairing();
        if (!pairing.isEmpty()) {
            sentences.add(pairing);
        }
        for (ScenarioFindings s : findings.scenarios()) {
            int missing = m.replications() - s.runs().count();
            if (missing > 0 || s.cutShort() > 0) {
                sentences.add(s.name() + ": " + Digits.number(s.runs().count()) + " runs completed, "
                        + Digits.number(s.failed().size()) + " failed"
                        + (s.failed().isEmpty() ? "" : " (first: " + s.failed().get(0) + ")") + ", "
                        + Digits.number(s.cutShort()) + " were cut short.");
            }
        }
        return Html.list(sentences);
    }

    private static String points(Manifest m) {
        return m.points() == 1
                ? ""
                : ", the same at each of " + Digits.number(m.points()) + " points of a design over "
                        + String.join(", ", m.factors()) + " (means are over all points; points.csv has each)";
    }

    private String intervals() {
        return findings.baseline().runs().clusters().singleDraw()
                ? "There is one parameter draw, so that intervals cover chance alone and not the uncertain parameters."
                : "Runs of one draw resemble each other, so intervals of means, differences and ratios resample draws, not runs"
                        + " (bootstrap, seeded); intervals of shares are exact binomial for the number of independent runs that"
                        + " the runs are worth (Korn and Graubard 1998).";
    }

    private String pairing() {
        StringBuilder words = new StringBuilder();
        for (ScenarioFindings s : findings.alternatives()) {
            double factor = findings.effect(s.name(), Outcome.DEATHS).pairing();
            if (!Double.isNaN(factor)) {
                words.append(
                                words.isEmpty()
                                        ? "Without pairing, as many replications would give the difference of deaths a variance "
                                        : "; ")
                        .append(Digits.number(factor))
                        .append(" times as large for ")
                        .append(s.name());
            }
        }
        return words.isEmpty() ? "" : words.append('.').toString();
    }

    static String limits() {
        return Html.list(
                List.of(
                        "This is a model's answer, not a forecast. It says what follows from the model's assumptions.",
                        "Casualty figures of the real clashes, with which the model is compared, are disputed between the two states.",
                        "Many parameters are assumed or calibrated on few events; where they come from is in the model's description.",
                        "Deaths here are counted as simulated, not as either side would report them.",
                        "Behind each number stand people of both sides. A difference of means is no measure of what a death is."));
    }

    String scenarios() {
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioEntry s : findings.manifest().scenarios()) {
            rows.add(List.of(s.name(), s.title(), s.question(), s.start().toString(), Digits.number(s.days())));
        }
        return Html.table("Scenarios", List.of("scenario", "title", "question", "first day", "days"), rows);
    }

    /** Runs worth a look: the usual and the worst of each scenario. */
    String replay() {
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioFindings s : findings.scenarios()) {
            double[] deaths = s.runs().of(Outcome.DEATHS);
            List<Integer> order = IntStream.range(0, deaths.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(run -> deaths[run]))
                    .toList();
            int median = order.get((order.size() - 1) / 2);
            int worst = order.get(order.size() - 1);
            rows.add(List.of(
                    s.name(),
                    s.runs().id(median) + " (" + Digits.number(deaths[median]) + " deaths)",
                    s.runs().id(worst) + " (" + Digits.number(deaths[worst]) + " deaths)"));
        }
        return "<p>Any run can be made again, bit for bit, from this folder: <code>isfara replay DIR --run ID</code>, where"
                + " DIR is this folder and ID one of these or any other in <code>runs.parquet</code>.</p>\n"
                + Html.table("Runs to begin with", List.of("scenario", "median deaths", "most deaths"), rows);
    }
}
