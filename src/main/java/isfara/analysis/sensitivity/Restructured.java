package isfara.analysis.sensitivity;

import isfara.analysis.Bootstrap;
import isfara.analysis.Clusters;
import isfara.analysis.Effect;
import isfara.analysis.Interval;
import isfara.analysis.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A finding when the model is built otherwise: with the same draws and the same luck, and a mechanism taken away.
 *
 * @param structure name of the structure; the model as it is stands first
 * @param title what is different, in words
 * @param subject of what
 * @param value the finding
 * @param interval its 95 % interval (draws resampled)
 * @param verdict in words; empty for a scenario's own mean
 * @param clear whether that verdict is clear
 * @param change from the model as it is
 * @param adjusted chance of luck alone, adjusted for the number of structures tried on this subject (Benjamini and Hochberg)
 * @param bearing what that means; {@link Bearing#UNSURE} for the model as it is
 * @param unclears whether a finding that is clear in the model as it is no longer is
 * @param failed replications in which a run broke down; they are left out
 */
public record Restructured(
        String structure,
        String title,
        Subject subject,
        double value,
        Interval interval,
        String verdict,
        boolean clear,
        Change change,
        double adjusted,
        Bearing bearing,
        boolean unclears,
        int failed) {

    /**
     * Values under one structure, by replication; not-a-number where a run failed.
     *
     * @param name of the structure
     * @param title in words
     * @param scenario values of the subject's scenario
     * @param with values of the scenario it is compared with; empty for a scenario's own mean
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Values(String name, String title, double[] scenario, double[] with) {

        private double[] subject() {
            return with.length == 0
                    ? scenario
                    : IntStream.range(0, scenario.length)
                            .mapToDouble(i -> scenario[i] - with[i])
                            .toArray();
        }
    }

    /**
     * One subject under all structures.
     *
     * @param structures the model as it is first
     * @param together how many replications in a row share a draw
     * @param bootstrap of the intervals
     */
    public static List<Restructured> of(Subject subject, List<Values> structures, int together, Bootstrap bootstrap) {
        double[] main = structures.get(0).subject();
        List<Change> changes = structures.stream()
                .map(s -> Change.of(main, s.subject(), together))
                .toList();
        double[] adjusted = FalseDiscoveries.adjusted(
                changes.stream().skip(1).mapToDouble(Change::luck).toArray());
        List<Restructured> all = new ArrayList<>();
        for (int s = 0; s < structures.size(); s++) {
            Effect effect = effect(subject, structures.get(s), together, bootstrap);
            boolean clear = subject.effect() && effect.verdict() instanceof Verdict.Clear;
            double luck = s == 0 ? 1 : adjusted[s - 1];
            all.add(new Restructured(
                    structures.get(s).name(),
                    structures.get(s).title(),
                    subject,
                    effect.difference(),
                    effect.interval(),
                    subject.effect() ? effect.verdict().words() : "",
                    clear,
                    changes.get(s),
                    luck,
                    s == 0
                            ? Bearing.UNSURE
                            : Bearing.of(all.get(0).value(), effect.difference(), luck <= FalseDiscoveries.RATE),
                    s > 0 && all.get(0).clear() && !clear,
                    main.length - effect.pairs()));
        }
        return List.copyOf(all);
    }

    /** Whether the verdict on the model as it is does not hold here. */
    public boolean flagged() {
        return subject.effect() && (bearing.grave() || unclears);
    }

    /** A scenario's own mean is its difference to nothing. */
    private static Effect effect(Subject subject, Values values, int together, Bootstrap bootstrap) {
        double[] with = values.with().length == 0 ? new double[values.scenario().length] : values.with();
        int[] known = IntStream.range(0, with.length)
                .filter(i -> !Double.isNaN(values.scenario()[i]) && !Double.isNaN(with[i]))
                .toArray();
        return Effect.of(
                subject.scenario(),
                subject.with(),
                subject.outcome(),
                Arrays.stream(known).mapToDouble(i -> values.scenario()[i]).toArray(),
                Arrays.stream(known).mapToDouble(i -> with[i]).toArray(),
                Clusters.of(Arrays.stream(known).map(i -> i / together).toArray()),
                bootstrap);
    }
}
