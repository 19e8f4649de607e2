package isfara.store;

import isfara.experiment.Shard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a shard's folder says of itself: {@code shard.json}. It is there from the start, so that nobody takes the folder for that of a
 * whole batch.
 *
 * @param shard which, counted from 1
 * @param of how many there are
 * @param experiment its name
 * @param arguments what {@code isfara batch} was told about the experiment: its files and the options that change them
 * @param workingFolder where it was told so: relative paths among the arguments begin there
 * @param begun date and time in UTC, ISO
 * @param done how it ended; missing until then
 */
record ShardNote(
        int shard,
        int of,
        String experiment,
        List<String> arguments,
        String workingFolder,
        String begun,
        ShardNote.Done done) {

    static final String FILE = "shard.json";

    /**
     * How a shard ended.
     *
     * @param finished date and time in UTC, ISO
     * @param wallSeconds how long it took since it was last started
     * @param runs how many there are, failed ones included
     * @param failures how many of these failed
     */
    record Done(String finished, double wallSeconds, int runs, int failures) {}

    /** What a folder says of itself; nothing if it is not a shard's. */
    static Optional<ShardNote> in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        ShardNote note = Json.read(file, ShardNote.class);
        if (note.experiment == null || note.arguments == null || note.shard < 1 || note.shard > note.of) {
            throw new StoreException(
                    file,
                    "is damaged: it does not say which shard this is",
                    "restore it from a copy, or remove the folder");
        }
        return Optional.of(note);
    }

    Shard which() {
        return new Shard(shard, of);
    }

    /** In a sentence: {@code shard 3 of 8 of headline}. */
    String told() {
        return which().told() + " of " + experiment;
    }

    /** The same, with how it has just ended. */
    ShardNote ended(int runs, int failures, Watch watch) {
        Done how = new Done(watch.now(), watch.seconds(), runs, failures);
        return new ShardNote(shard, of, experiment, arguments, workingFolder, begun, how);
    }

    /** The command that evaluates one of the shards into a folder, or goes on with it. */
    String command(Shard one, Path folder) {
        return "isfara batch " + ShellWords.quoted(arguments) + " --shard " + one + " --out "
                + ShellWords.quoted(folder.toString()) + " --resume";
    }
}
