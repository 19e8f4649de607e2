package isfara.analysis;

import isfara.analysis.Manifest.ScenarioEntry;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How likely a war is within a time from the start, and what the scenario changes in that.
 *
 * <p>Runs that were observed for less than the time are left out, whatever happened in them: keeping those with a war and not those
 * without would make wars look likelier than they are. The program cuts no run short, it fails it; so nothing is left out as a rule.
 *
 * @param scenario name
 * @param days the time, in days from the start of the scenario
 * @param span the time in words, such as 6 months
 * @param chance share of the runs with a war that began within the time
 * @param leftOut runs that were not observed for so long
 * @param effect against the baseline, replication by replication; none for the baseline itself. Its outcome is {@link Outcome#WAR}
 */
public record WarWithin(
        String scenario, int days, String span, Proportion chance, int leftOut, Optional<Effect> effect) {

    private static final int[] MONTHS = {3, 6, 12};

    /** A time from the start. */
    private record Span(int days, String words) {}

    /** Runs of a scenario, and how many days each was observed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Observed(ScenarioEntry entry, RunSet runs, int[] lengths) {

        /** 1 with a war within the days, 0 without, not-a-number when the run was observed for less. */
        private double[] within(int days) {
            double[] first = runs.of(Outcome.FIRST_WAR_DAY);
            double[] within = new double[first.length];
            Arrays.setAll(within, run -> lengths[run] < days ? Double.NaN : first[run] < days ? 1 : 0);
            return within;
        }
    }

    /** Time by time, scenario by scenario: 3, 6 and 12 months if the baseline lasts as long, and the whole of it. */
    static List<WarWithin> of(List<Observed> scenarios, String baseline, Bootstrap bootstrap) {
        Observed base = scenarios.stream()
                .filter(s -> s.entry().name().equals(baseline))
                .findFirst()
                .orElseThrow();
        List<WarWithin> found = new ArrayList<>();
        for (Span span : spans(base.entry())) {
            for (Observed scenario : scenarios) {
                if (scenario.entry().days() >= span.days()) {
                    found.add(of(scenario, base, span, bootstrap));
                }
            }
        }
        return List.copyOf(found);
    }

    private static WarWithin of(Observed scenario, Observed base, Span span, Bootstrap bootstrap) {
        double[] within = scenario.within(span.days());
        RunSet runs = scenario.runs();
        Sample seen = Sample.of(runs, within);
        boolean[] war = new boolean[seen.values().length];
        for (int i = 0; i < war.length; i++) {
            war[i] = seen.values()[i] == 1;
        }
        Optional<Effect> effect = Optional.empty();
        if (!runs.scenario().equals(base.runs().scenario())) {
            Pairs pairs = Pairs.of(runs, within, base.runs(), base.within(span.days()));
            effect = Optional.of(Effect.of(
                    runs.scenario(),
                    base.runs().scenario(),
                    Outcome.WAR,
                    pairs.values(),
                    pairs.others(),
                    pairs.clusters(),
                    bootstrap));
        }
        return new WarWithin(
                runs.scenario(),
                span.days(),
                span.words(),
                Proportion.of(war, seen.clusters()),
                runs.count() - war.length,
                effect);
    }

    private static List<Span> spans(ScenarioEntry entry) {
        List<Span> spans = new ArrayList<>();
        for (int months : MONTHS) {
            int days = (int) (entry.start().plusMonths(months).toEpochDay()
                    - entry.start().toEpochDay());
            if (days <= entry.days()) {
                spans.add(new Span(days, months + " months"));
            }
        }
        if (spans.isEmpty() || spans.get(spans.size() - 1).days() < entry.days()) {
            spans.add(new Span(entry.days(), entry.days() + " days"));
        }
        return spans;
    }
}
