package isfara.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Holds every file of finished results against what the manifest says of it. */
final class FileCheck {

    private static final String REMEDY = "; restore it from a copy, or run the experiment again";

    private final Path folder;
    private final Manifest manifest;
    private final Consumer<Finding> listener;

    FileCheck(Path folder, Manifest manifest, Consumer<Finding> listener) {
        this.folder = folder;
        this.manifest = manifest;
        this.listener = listener;
    }

    /** Tells of every file and returns the names of those that are as they were written. */
    Set<String> check() {
        Set<String> intact = new LinkedHashSet<>();
        for (Map.Entry<String, Manifest.FileEntry> entry : manifest.files().entrySet()) {
            Finding finding = check(entry.getKey(), entry.getValue());
            listener.accept(finding);
            if (finding.kind() == Finding.Kind.OK) {
                intact.add(entry.getKey());
            }
        }
        strangers().forEach(listener);
        return intact;
    }

    private Finding check(String name, Manifest.FileEntry said) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Finding.wrong(name, "missing" + REMEDY);
        }
        try {
            long bytes = Files.size(file);
            if (bytes != said.bytes()) {
                return Finding.wrong(
                        name, "other length: found " + bytes + " bytes, the manifest says " + said.bytes() + REMEDY);
            }
            return Sha256.of(file).equals(said.sha256())
                    ? Finding.ok(name, String.format(Locale.ROOT, "%,d rows, %,d bytes", said.rows(), bytes))
                    : Finding.wrong(name, "damaged or changed: its checksum is not the one in the manifest" + REMEDY);
        } catch (IOException | StoreException e) {
            return Finding.wrong(name, "cannot be read (" + e.getMessage() + ")" + REMEDY);
        }
    }

    /** Files that look like results and are none of these: charts and tables made from results are not meant. */
    private List<Finding> strangers() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".parquet") || name.endsWith(".tmp"))
                    .filter(name -> !manifest.files().containsKey(name))
                    .sorted()
                    .map(name -> Finding.note(name, "is not in the manifest: no part of these results"))
                    .toList();
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }
}
