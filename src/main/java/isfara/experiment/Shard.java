package isfara.experiment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of so many parts of an experiment's runs, for job arrays.
 *
 * <p>All scenarios of a replication are in the same shard, and a run stays in its shard when draws or seeds are added. The shards of
 * an experiment together are the experiment; each run is in one of them.
 *
 * @param number which, counted from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {

    /** All runs. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Most shards of an experiment. */
    public static final int MOST = 1_000_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

    /** Refuses numbers that cannot be. */
    public Shard {
        if (of < 1 || of > MOST || number < 1 || number > of) {
            throw new IllegalArgumentException("found shard " + number + " of " + of + ", need 1 to " + MOST
                    + " shards, counted from 1, such as 3/8");
        }
    }

    /** Reads {@code 3/8}, the third of eight; anything else is refused. */
    public static Shard parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("found shard " + text + ", need NUMBER/OF such as 3/8");
        }
        return new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** The one of so many shards that a run belongs to. */
    public static Shard of(RunId run, int of) {
        return new Shard(1 + StrictMath.floorMod(run.draw() + run.seed(), of), of);
    }

    /** Whether a run belongs to it. */
    public boolean holds(RunId run) {
        return StrictMath.floorMod(run.draw() + run.seed(), of) == number - 1;
    }

    /** How many runs of a plan belong to it. */
    public int runs(Plan plan) {
        int runs = 0;
        for (int place = 0; place < plan.size(); place++) {
            runs += holds(plan.canonical(place)) ? 1 : 0;
        }
        return runs;
    }

    /** The name of its folder: {@code 3-of-8}. */
    public String folder() {
        return number + "-of-" + of;
    }

    /** In a sentence: {@code shard 3 of 8}. */
    public String told() {
        return "shard " + number + " of " + of;
    }

    /** As on the command line: {@code 3/8}. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
