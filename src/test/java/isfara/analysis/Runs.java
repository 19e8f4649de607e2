package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** Makes sets of runs for tests. */
final class Runs {

    private Runs() {}

    /** So many runs for each draw, in order; every outcome has these values. */
    static RunSet of(String scenario, int seedsPerDraw, double... values) {
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = RunSet.key(i / seedsPerDraw, i % seedsPerDraw);
        }
        Map<Outcome, double[]> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            all.put(outcome, values);
        }
        return new RunSet(scenario, keys, all);
    }
}
