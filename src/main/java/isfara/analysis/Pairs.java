package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.stream.IntStream;

/**
 * An outcome in two scenarios, replication by replication: those that both completed and for which both have a value.
 *
 * @param values in the scenario
 * @param others in the one it is compared with
 * @param clusters which of them belong together
 */
@SuppressWarnings("ArrayRecordComponent")
record Pairs(double[] values, double[] others, Clusters clusters) {

    static Pairs of(RunSet scenario, RunSet other, Outcome outcome) {
        return of(scenario, scenario.of(outcome), other, other.of(outcome));
    }

    /** Of values that the runs of each scenario have; not-a-number for those without. */
    static Pairs of(RunSet scenario, double[] ofScenario, RunSet other, double[] ofOther) {
        int[] partners = IntStream.range(0, scenario.count())
                .map(run -> other.find(scenario.draw(run), scenario.seedIndex(run)))
                .toArray();
        int[] kept = IntStream.range(0, scenario.count())
                .filter(run -> partners[run] >= 0)
                .filter(run -> !Double.isNaN(ofScenario[run]) && !Double.isNaN(ofOther[partners[run]]))
                .toArray();
        return new Pairs(
                IntStream.of(kept).mapToDouble(run -> ofScenario[run]).toArray(),
                IntStream.of(kept).mapToDouble(run -> ofOther[partners[run]]).toArray(),
                scenario.clusters(kept));
    }
}
