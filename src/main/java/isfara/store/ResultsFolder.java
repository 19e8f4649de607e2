package isfara.store;

import isfara.experiment.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where results go, and what is there already.
 *
 * @param named the folder as the user named it
 * @param target the same, absolute
 * @param place the folder that is worked in: the target, or one beside it that will replace it
 * @param finished whether the place holds finished results that are to be extended
 * @param complete whether they are all that was asked for
 */
record ResultsFolder(Path named, Path target, Path place, boolean finished, boolean complete) {

    /** Looks at what is there and decides, before anything is touched; this is to become the results of a whole batch. */
    static ResultsFolder prepare(Path folder, Existing existing, Inputs inputs) {
        return prepare(folder, existing, inputs, Optional.empty());
    }

    /** The same, for a shard. */
    static ResultsFolder prepare(Path folder, Existing existing, Inputs inputs, Shard shard) {
        return prepare(folder, existing, inputs, Optional.of(shard));
    }

    private static ResultsFolder prepare(Path folder, Existing existing, Inputs inputs, Optional<Shard> shard) {
        Path target = folder.toAbsolutePath().normalize();
        recover(target, existing);
        if (isEmpty(target)) {
            return new ResultsFolder(folder, target, target, false, false);
        }
        boolean finished = Files.exists(target.resolve(Manifest.FILE));
        boolean batch = finished || Files.isDirectory(target.resolve(WorkFolder.NAME));
        Optional<ShardNote> note = ShardNote.in(target);
        refuseOtherKind(folder, batch && note.isEmpty(), note, shard);
        if (existing != Existing.REFUSE && !batch && note.isEmpty()) {
            throw new RefusedException(folder + ": exists but holds no results of isfara, nothing was changed;"
                    + " name another folder with --out");
        }
        return switch (existing) {
            case REFUSE ->
                throw new RefusedException(folder + ": exists; --resume goes on with it, --overwrite replaces"
                        + " it, --out names another folder");
            case RESUME -> resume(folder, target, finished, inputs);
            case OVERWRITE -> {
                Path place = beside(target, ".new");
                boolean complete = isComplete(place, inputs);
                if (complete) {
                    Results.manifest(place); // they are about to replace others: every file must be there
                }
                if (!complete
                        && !(WorkFolder.in(place) && WorkFolder.inputs(place).equals(inputs))) {
                    clear(place);
                }
                yield new ResultsFolder(folder, target, place, false, complete);
            }
        };
    }

    /** Puts the results where the user wants them, when they were made beside, and leaves nothing else behind. */
    void settle() {
        if (Files.exists(place.resolve(Manifest.FILE))) { // a shard has none: its work is all there is of it
            Disk.remove(place.resolve(WorkFolder.NAME)); // the work is over, but its end may have been killed
        }
        if (place.equals(target)) {
            return;
        }
        Path old = beside(target, ".old");
        Disk.remove(old);
        try {
            Files.move(target, old);
            Files.move(place, target);
        } catch (IOException e) {
            throw new StoreException(
                    target,
                    "cannot be replaced",
                    "the new results are complete in " + place + ": rename them by hand",
                    e);
        }
        Disk.remove(old);
    }

    private static ResultsFolder resume(Path folder, Path target, boolean finished, Inputs inputs) {
        boolean working = WorkFolder.in(target);
        if (working) {
            refuseOthers(folder, WorkFolder.inputs(target), inputs);
        }
        if (finished) {
            Inputs there = Inputs.of(Manifest.read(target));
            refuseOthers(folder, there, inputs);
            return new ResultsFolder(folder, target, target, true, isComplete(target, inputs));
        }
        return new ResultsFolder(folder, target, target, false, false);
    }

    /** A batch never takes the place of a shard, nor a shard that of a batch or of another shard, whatever is asked. */
    private static void refuseOtherKind(Path folder, boolean batch, Optional<ShardNote> there, Optional<Shard> now) {
        if (there.isPresent() && now.isEmpty()) {
            throw new RefusedException(folder + ": is " + there.get().told() + ", not a whole batch; "
                    + Shards.remedy(folder) + ", or name another folder with --out");
        }
        if (there.isPresent() && !there.get().which().equals(now.get())) {
            throw new RefusedException(folder + ": is " + there.get().told() + ", found --shard " + now.get()
                    + "; name another folder with --out");
        }
        if (batch && now.isPresent()) {
            throw new RefusedException(
                    folder + ": holds a whole batch, found --shard " + now.get() + "; name another folder with --out");
        }
    }

    /** Ends a replacement that was killed between its moves: complete new results get their place, and the old ones go. */
    private static void recover(Path target, Existing existing) {
        Path fresh = beside(target, ".new");
        Path old = beside(target, ".old");
        if (!Files.isDirectory(old)) {
            return;
        }
        if (!Files.exists(target) && isOver(fresh)) {
            try {
                Files.move(fresh, target);
            } catch (IOException e) {
                throw new StoreException(target, "cannot be put in its place", "rename " + fresh + " by hand", e);
            }
        }
        if (existing != Existing.REFUSE && isOver(target)) {
            Disk.remove(old);
        }
    }

    /** Whether what a folder was made for is done: all of a batch, or all of a shard. */
    private static boolean isOver(Path place) {
        return Files.exists(place.resolve(Manifest.FILE))
                || ShardNote.in(place).filter(note -> note.done() != null).isPresent();
    }

    /** Removes results that nobody wants; however far that comes, they are not taken for complete. */
    private static void clear(Path place) {
        try {
            Files.deleteIfExists(place.resolve(Manifest.FILE));
        } catch (IOException e) {
            throw new StoreException(place, "cannot be removed", "remove it by hand", e);
        }
        Disk.remove(place);
    }

    private static Path beside(Path target, String end) {
        return target.resolveSibling("." + target.getFileName() + end);
    }

    /** Whether a folder holds everything that was asked for, though perhaps also work that was over and not yet removed. */
    private static boolean isComplete(Path place, Inputs inputs) {
        return Files.exists(place.resolve(Manifest.FILE))
                && Inputs.of(Manifest.read(place)).equals(inputs)
                && (!WorkFolder.in(place) || WorkFolder.inputs(place).equals(inputs));
    }

    private static void refuseOthers(Path folder, Inputs there, Inputs now) {
        List<String> obstacles = there.obstacles(now);
        if (!obstacles.isEmpty()) {
            throw new RefusedException(folder + ": was made from other inputs and cannot be resumed:\n  "
                    + String.join("\n  ", obstacles)
                    + "\nrun it with the same inputs, replace it with --overwrite, or name another folder with --out");
        }
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(folder + ": is a file, need a folder for results");
        }
        try (Stream<Path> content = Files.list(folder)) {
            // a shard's note that was being written when its program was killed is nothing yet
            return content.allMatch(file -> file.endsWith(ShardNote.FILE + ".tmp"));
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }
}
