package isfara.store;

import isfara.experiment.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of the shards of one experiment, found and found to belong together. Nothing in them is ever changed from here. */
public final class Shards {

    /**
     * A shard's folder.
     *
     * @param folder as it was named, or below a folder that was
     * @param note what it says of itself
     * @param inputs what its runs were made from; missing when it has none yet
     */
    record One(Path folder, ShardNote note, Optional<Inputs> inputs) {}

    private final List<One> all;

    private Shards(List<One> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Finds the shards in folders, each of which is a shard's or holds those of shards. In whatever order they are named, they are
     * kept by number.
     *
     * @throws RefusedException if a folder is not there or has no shards, or shards are not of the same experiment
     */
    public static Shards find(List<Path> named) {
        TreeMap<Path, One> found = new TreeMap<>(); // by its real path: a folder that is named twice is there once
        List<String> faults = new ArrayList<>();
        for (Path folder : named) {
            List<One> here = in(folder);
            here.forEach(one -> found.putIfAbsent(real(one.folder()), one));
            if (here.isEmpty()) {
                faults.add(folder + ": " + unlike(folder)
                        + ", need a folder that isfara batch --shard has written, or one that holds such folders");
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(String.join("\n", faults));
        }
        List<One> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing((One one) -> one.note().shard()).thenComparing(One::folder));
        refuseStrangers(all);
        return new Shards(all);
    }

    /** Name of the experiment. */
    public String experiment() {
        return first().experiment();
    }

    /** What {@code isfara batch} was told about the experiment when the first of them was begun. */
    public List<String> arguments() {
        return first().arguments();
    }

    /** Where it was told so: relative paths among the arguments begin there. */
    public String workingFolder() {
        return first().workingFolder();
    }

    /** How many folders there are. */
    public int size() {
        return all.size();
    }

    /** How much room they take on the disk. */
    public long bytes() {
        long bytes = 0;
        for (One one : all) {
            try (Stream<Path> files = Files.walk(one.folder())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    bytes += Files.size(file);
                }
            } catch (IOException e) {
                throw StoreException.unreadable(one.folder(), e);
            }
        }
        return bytes;
    }

    List<One> all() {
        return all;
    }

    /** How many shards the experiment was cut into. */
    int of() {
        return first().of();
    }

    /** The command that begins a shard, or goes on with it: in its folder, or beside the others. */
    String command(Shard shard) {
        Path folder = all.stream()
                .filter(one -> one.note().which().equals(shard))
                .findFirst()
                .map(One::folder)
                .orElseGet(() -> all.get(0).folder().resolveSibling(shard.folder()));
        return first().command(shard, folder);
    }

    /** Whether a folder is a shard's or holds folders of shards. */
    static boolean anyIn(Path folder) {
        return Files.isDirectory(folder) && !in(folder).isEmpty();
    }

    /** What to do with a folder for which {@link #anyIn} holds. */
    static String remedy(Path folder) {
        Path parent = folder.getParent();
        Path all = ShardNote.in(folder).isPresent() && parent != null ? parent : folder;
        return "put the shards together with: isfara merge " + ShellWords.quoted(all.toString());
    }

    private ShardNote first() {
        return all.get(0).note();
    }

    private static List<One> in(Path folder) {
        Optional<ShardNote> own = ShardNote.in(folder);
        if (own.isPresent()) {
            return List.of(new One(folder, own.get(), inputs(folder)));
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<One> below = new ArrayList<>();
        try (Stream<Path> content = Files.list(folder)) {
            // hidden ones are about to replace others and not complete
            for (Path child : content.filter(
                            path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()) {
                ShardNote.in(child).ifPresent(note -> below.add(new One(child, note, inputs(child))));
            }
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
        return below;
    }

    private static Optional<Inputs> inputs(Path folder) {
        return WorkFolder.in(folder) ? Optional.of(WorkFolder.inputs(folder)) : Optional.empty();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }

    private static String unlike(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "found no such folder";
        }
        if (Files.exists(folder.resolve(Manifest.FILE))) {
            return "found the results of a whole batch";
        }
        return WorkFolder.in(folder) ? "found an unfinished batch that is not a shard" : "found no shards";
    }

    private static void refuseStrangers(List<One> all) {
        One first = all.get(0);
        List<String> faults = new ArrayList<>();
        for (One other : all) {
            if (other.note().of() != first.note().of()) {
                faults.add(first.folder() + " is " + first.note().told() + ", " + other.folder() + " is "
                        + other.note().told());
            }
            if (first.inputs().isPresent() && other.inputs().isPresent()) {
                List<String> differences = first.inputs()
                        .get()
                        .differences(
                                other.inputs().get(),
                                first.note().which().told(),
                                other.note().which().told());
                differences.forEach(line -> faults.add(other.folder() + ": " + line));
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException("the shards were not made from the same, so they cannot be merged:\n  "
                    + String.join("\n  ", faults)
                    + "\nname only those that belong together, or begin the others again with --overwrite");
        }
    }
}
