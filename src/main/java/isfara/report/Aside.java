package isfara.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workplace beside the results: files and folders are made in it, then moved to where they belong, so that a reader never finds
 * half of one. Whatever was not moved is thrown away at the end.
 */
final class Aside implements AutoCloseable {

    private final Path target;
    private final Path place;

    /** Beside the files of a folder, on the same file system. */
    Aside(Path target) throws IOException {
        this.target = target;
        this.place = Files.createTempDirectory(target, ".report-");
    }

    /** A new folder to work in. */
    Path folder(String name) throws IOException {
        return Files.createDirectory(place.resolve(name));
    }

    /** A file to write. */
    Path file(String name) {
        return place.resolve(name);
    }

    /** Puts what was made where it belongs, in place of what an earlier report left there. */
    void publish(String name) throws IOException {
        Path made = place.resolve(name);
        Path there = target.resolve(name);
        if (Files.isDirectory(there)) {
            Files.move(there, place.resolve(name + ".before"));
        }
        Files.move(made, there, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        List<Path> left;
        try (Stream<Path> walk = Files.walk(place)) {
            left = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : left) {
            Files.delete(path);
        }
    }
}
