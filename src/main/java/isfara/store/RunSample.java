package isfara.store;

import isfara.experiment.RunId;
import isfara.random.Mix;
import isfara.random.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Some runs of finished results, drawn by chance and spread over the scenarios. */
public final class RunSample {

    private RunSample() {}

    /**
     * Draws runs, none twice; all scenarios have as many of them as each other, or one more. Failed runs are among those drawn from.
     *
     * @param count how many, 0 or more; all runs if there are no more
     * @param seed the luck of the drawing: the same seed, the same runs
     * @return in canonical order within each scenario
     */
    public static List<RunId> of(Manifest manifest, int count, long seed) {
        int seeds = manifest.seedsPerDraw();
        int replications = manifest.draws() * manifest.points() * seeds;
        int scenarios = manifest.scenarios().size();
        List<RunId> all = new ArrayList<>();
        for (int s = 0; s < scenarios; s++) {
            String scenario = manifest.scenarios().get(s).name();
            int share = count / scenarios + (s < count % scenarios ? 1 : 0);
            Stream luck = Stream.of(Mix.with(Mix.with(seed, "verify"), scenario));
            for (int replication : drawn(Math.min(share, replications), replications, luck)) {
                all.add(new RunId(replication / seeds, replication % seeds, scenario));
            }
        }
        return List.copyOf(all);
    }

    /** So many different numbers below a limit, each set of them as likely (R. W. Floyd's algorithm). */
    private static Set<Integer> drawn(int count, int limit, Stream luck) {
        Set<Integer> numbers = new TreeSet<>();
        for (int next = limit - count; next < limit; next++) {
            int number = luck.nextInt(next + 1);
            numbers.add(numbers.contains(number) ? next : number);
        }
        return numbers;
    }
}
