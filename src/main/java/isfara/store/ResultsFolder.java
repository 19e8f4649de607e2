package isfara.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where results go, and what is there already.
 *
 * @param target the folder that the user named
 * @param place the folder that is worked in: the target, or one beside it that will replace it
 * @param finished whether the place holds finished results that are to be extended
 * @param complete whether they are all that was asked for
 */
record ResultsFolder(Path target, Path place, boolean finished, boolean complete) {

    /** Looks at what is there and decides, before anything is touched. */
    static ResultsFolder prepare(Path folder, Existing existing, Inputs inputs) {
        Path target = folder.toAbsolutePath().normalize();
        if (isEmpty(target)) {
            return new ResultsFolder(target, target, false, false);
        }
        boolean finished = Files.exists(target.resolve(Manifest.FILE));
        if (existing != Existing.REFUSE && !finished && !Files.isDirectory(target.resolve(WorkFolder.NAME))) {
            throw new RefusedException(folder + ": exists but holds no results of isfara, nothing was changed;"
                    + " name another folder with --out");
        }
        return switch (existing) {
            case REFUSE ->
                throw new RefusedException(folder + ": exists; --resume goes on with it, --overwrite replaces"
                        + " it, --out names another folder");
            case RESUME -> resume(folder, target, finished, inputs);
            case OVERWRITE -> {
                Path place = target.resolveSibling("." + target.getFileName() + ".new");
                if (!WorkFolder.in(place) || !WorkFolder.inputs(place).equals(inputs)) {
                    Disk.remove(place);
                }
                yield new ResultsFolder(target, place, false, false);
            }
        };
    }

    /** Puts the results where the user wants them, when they were made beside. */
    void settle() {
        if (place.equals(target)) {
            return;
        }
        Path old = target.resolveSibling("." + target.getFileName() + ".old");
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
            return new ResultsFolder(target, target, true, !working && there.equals(inputs));
        }
        return new ResultsFolder(target, target, false, false);
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
            return content.findAny().isEmpty();
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }
}
