package isfara.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks at everything in a results folder and tells of each thing how it was found, the bad with the good. Only reads.
 *
 * <p>Finished results are held against their manifest: every file's checksum, then the rows, of which none may be lacking or too
 * many. Unfinished work is held against its journal. A folder can be both, while finished results are being extended.
 */
public final class Verification {

    private final Path folder;
    private final Consumer<Finding> listener;
    private boolean wrong;

    private Verification(Path folder, Consumer<Finding> listener) {
        this.folder = folder;
        this.listener = listener;
    }

    /**
     * Verifies a folder.
     *
     * @param listener is told each finding as soon as there is one
     * @return whether nothing is wrong
     * @throws StoreException if the folder holds no results, or its manifest cannot be read
     */
    public static boolean of(Path folder, Consumer<Finding> listener) {
        boolean finished = Files.exists(folder.resolve(Manifest.FILE));
        boolean working = Files.isDirectory(folder.resolve(WorkFolder.NAME));
        if (!finished && !working) {
            throw new StoreException(folder, "holds no results", "name a folder that isfara batch has written");
        }
        Verification verification = new Verification(folder, listener);
        if (finished) {
            verification.finished(Manifest.read(folder));
        }
        if (working) {
            new WorkCheck(folder, finished, verification::tell).check();
        }
        return !verification.wrong;
    }

    /**
     * The manifest of a folder whose results are finished, without a look at their files.
     *
     * @throws StoreException if it cannot be read
     */
    public static Optional<Manifest> manifest(Path folder) {
        return Files.exists(folder.resolve(Manifest.FILE)) ? Optional.of(Manifest.read(folder)) : Optional.empty();
    }

    private void finished(Manifest manifest) {
        scenarios(manifest);
        Set<String> intact = new FileCheck(folder, manifest, this::tell).check();
        List<String> tables = new ArrayList<>();
        for (String table : manifest.columns().keySet()) {
            if (intact.contains(Results.file(folder, table).getFileName().toString())) {
                tables.add(table);
            }
        }
        new RowCheck(folder, manifest, tables, this::tell).check();
    }

    /** The manifest vouches for the files; what it says of scenarios can be held against itself. */
    private void scenarios(Manifest manifest) {
        List<String> changed = manifest.scenarios().stream()
                .filter(s -> !Sha256.of(s.text()).equals(s.sha256()))
                .map(ScenarioEntry::name)
                .toList();
        if (changed.isEmpty()) {
            tell(Finding.ok(Manifest.FILE, "readable, " + manifest.scenarios().size() + " scenarios as they were run"));
        } else {
            tell(Finding.wrong(
                    Manifest.FILE,
                    "was changed: the text of " + String.join(", ", changed)
                            + " does not have its checksum; restore it from a copy"));
        }
    }

    private void tell(Finding finding) {
        wrong |= finding.kind() == Finding.Kind.WRONG;
        listener.accept(finding);
    }
}
