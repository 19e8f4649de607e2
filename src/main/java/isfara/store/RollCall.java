package isfara.store;

import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.RunId;
import isfara.experiment.Shard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls every run of a plan: each has to be in the folder of one shard. All parts are read and held against their journals on the
 * way, and whatever is wrong is told at once.
 */
final class RollCall {

    private static final int NOWHERE = -1;

    /** Runs that two folders have, and one of them. */
    private record Twice(int runs, RunId example) {
        private Twice more() {
            return new Twice(runs + 1, example);
        }
    }

    private final Plan plan;
    private final Shards shards;
    private final List<String> damages = new ArrayList<>();
    private final Set<Shard> damaged = new HashSet<>();
    private final Map<String, Twice> twice = new LinkedHashMap<>();
    private final int[] folders; // for each run in canonical order, in which of the shards' folders it is

    private RollCall(Plan plan, Shards shards) {
        this.plan = plan;
        this.shards = shards;
        this.folders = new int[plan.size()];
        Arrays.fill(folders, NOWHERE);
    }

    /**
     * Takes note of the records of all shards.
     *
     * @return what is wrong, a line each; nothing when each run is there once
     */
    static List<String> faults(Plan plan, Shards shards, PartIndex records, Progress progress)
            throws InterruptedException {
        RollCall call = new RollCall(plan, shards);
        for (int folder = 0; folder < shards.size(); folder++) {
            progress.stage("reading " + shards.all().get(folder).folder());
            call.read(folder, records);
        }
        List<String> faults = new ArrayList<>(call.damages);
        call.twice.forEach((where, runs) -> faults.add((runs.runs() == 1 ? "1 run is" : runs.runs() + " runs are")
                + " there twice, " + where + ", such as " + runs.example() + "; name only one of these folders"));
        faults.addAll(call.missing());
        return faults;
    }

    private void read(int folder, PartIndex records) throws InterruptedException {
        Shards.One one = shards.all().get(folder);
        String remedy = "check the disk, then remove this file and run the shard again: "
                + shards.command(one.note().which());
        Journal journal = WorkFolder.journal(one.folder());
        if (!journal.lines().isEmpty()
                && one.inputs().isPresent()
                && !journal.expects(one.inputs().get().expectedSha256())) {
            damaged.add(one.note().which());
            damages.add(one.folder() + ": its journal does not say what was expected before the first run; restore it"
                    + " from a copy, or begin this shard again with --overwrite");
        }
        try (PartIndex own = new PartIndex()) {
            for (Journal.Line line : journal.lines()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("stopped before " + line.file() + " was read");
                }
                try {
                    byte[] content = line.content(WorkFolder.parts(one.folder()), remedy);
                    own.add(WorkFolder.parts(one.folder()).resolve(line.file()), content);
                    records.add(WorkFolder.parts(one.folder()).resolve(line.file()), content);
                } catch (StoreException e) {
                    damaged.add(one.note().which());
                    damages.add(e.getMessage());
                }
            }
            call(own, folder);
        }
    }

    private void call(PartIndex own, int folder) {
        for (int place = 0; place < folders.length; place++) {
            RunId run = plan.canonical(place);
            if (!own.has(run)) {
                continue;
            }
            if (folders[place] == NOWHERE) {
                folders[place] = folder;
            } else {
                String where = "in " + shards.all().get(folders[place]).folder() + " and in "
                        + shards.all().get(folder).folder();
                twice.merge(where, new Twice(1, run), (before, now) -> before.more());
            }
        }
    }

    private List<String> missing() {
        int[] there = new int[shards.of()];
        int[] all = new int[shards.of()];
        for (int place = 0; place < folders.length; place++) {
            int shard = Shard.of(plan.canonical(place), shards.of()).number() - 1;
            all[shard]++;
            there[shard] += folders[place] == NOWHERE ? 0 : 1;
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            Shard shard = new Shard(i + 1, all.length);
            boolean begun =
                    shards.all().stream().anyMatch(one -> one.note().which().equals(shard));
            if (there[i] < all[i] && !damaged.contains(shard)) { // what to do about damage is told already
                String what = begun
                        ? there[i] + " of " + all[i] + " runs are there; run it again: "
                        : "was never begun, none of its " + all[i] + " runs is there; run it: ";
                missing.add(shard.told() + ": " + what + shards.command(shard));
            }
        }
        return missing;
    }
}
