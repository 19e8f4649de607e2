package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The runs of one scenario that were completed, by draw and seed, with their outcomes. */
public final class RunSet {

    private final String scenario;
    private final long[] keys;
    private final Map<Outcome, double[]> values;
    private final int points;
    private final Clusters clusters;

    RunSet(String scenario, long[] keys, Map<Outcome, double[]> values) {
        this(scenario, keys, values, 1);
    }

    /** Of an experiment with a design of so many points. */
    RunSet(String scenario, long[] keys, Map<Outcome, double[]> values, int points) {
        this.scenario = scenario;
        this.keys = keys;
        this.values = new EnumMap<>(values);
        this.points = points;
        this.clusters = clusters(IntStream.range(0, keys.length).toArray());
    }

    /** One number for a draw and a seed within it, in their order. */
    static long key(int draw, int seedIndex) {
        return (long) draw << 32 | seedIndex;
    }

    /** Name of the scenario. */
    public String scenario() {
        return scenario;
    }

    /** How many runs there are. */
    public int count() {
        return keys.length;
    }

    /** The draw of a run. */
    public int draw(int run) {
        return (int) (keys[run] >> 32);
    }

    /** The seed of a run, counted within its draw. */
    public int seedIndex(int run) {
        return (int) keys[run];
    }

    /** The name of a run, as {@code isfara replay} takes it. */
    public String id(int run) {
        return draw(run) + "." + seedIndex(run) + "." + scenario;
    }

    /** The place of the run of a draw and seed; negative when it is not here. */
    int find(int draw, int seedIndex) {
        return Arrays.binarySearch(keys, key(draw, seedIndex));
    }

    /** An outcome, run by run; not-a-number where a run has none. */
    public double[] of(Outcome outcome) {
        return values.get(outcome).clone();
    }

    /** The runs at each point of the design, point by point. */
    List<RunSet> byPoint() {
        List<List<Integer>> there = new ArrayList<>();
        IntStream.range(0, points).forEach(point -> there.add(new ArrayList<>()));
        IntStream.range(0, keys.length)
                .forEach(run -> there.get(draw(run) % points).add(run));
        return there.stream()
                .map(runs -> only(runs.stream().mapToInt(run -> run).toArray()))
                .toList();
    }

    private RunSet only(int[] runs) {
        Map<Outcome, double[]> kept = new EnumMap<>(Outcome.class);
        values.forEach((outcome, of) ->
                kept.put(outcome, IntStream.of(runs).mapToDouble(run -> of[run]).toArray()));
        return new RunSet(
                scenario, IntStream.of(runs).mapToLong(run -> keys[run]).toArray(), kept, points);
    }

    /** Which runs belong to one draw. */
    public Clusters clusters() {
        return clusters;
    }

    /**
     * Which of some runs belong together. All points of a design live through the same draws, so it is the draw at a point that
     * counts; with one draw at each point, the luck that all points share, which is the seed.
     */
    Clusters clusters(int[] runs) {
        int[] draws = IntStream.of(runs).map(run -> draw(run) / points).toArray();
        if (points > 1 && IntStream.of(draws).distinct().count() <= 1) {
            return Clusters.ofLuck(IntStream.of(runs).map(this::seedIndex).toArray());
        }
        return Clusters.of(draws);
    }
}
