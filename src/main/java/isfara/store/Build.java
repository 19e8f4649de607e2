package isfara.store;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Which program this is: its version and a checksum of its own classes and data, libraries aside.
 *
 * <p>The version alone does not tell two states of the program apart while it is being developed; with the checksum a batch that was
 * begun by another state is not continued unawares.
 */
public final class Build {

    private static final int SHOWN = 12;

    private Build() {}

    /** The version alone: {@code 0.1.0}. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                Build.class.getResourceAsStream("/isfara/version.properties"), "isfara/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled version.properties", e);
        }
        return properties.getProperty("version");
    }

    /** Version and checksum: {@code 0.1.0+3f5a0c99d2b1}. */
    public static String full() {
        return version() + "+" + checksum().substring(0, SHOWN);
    }

    /** Where the program lies: its jar, or the folder of its classes. */
    public static Path place() {
        try {
            return new File(Build.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it lies", e);
        }
    }

    private static String checksum() {
        Path place = place();
        try {
            if (Files.isDirectory(place)) {
                return checksum(place.resolve("isfara"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return checksum(jar.getPath("isfara"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own files in " + place, e);
        }
    }

    private static String checksum(Path folder) throws IOException {
        StringBuilder content = new StringBuilder();
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.filter(Files::isRegularFile).toList();
            List<String> lines = new ArrayList<>();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                lines.add(name + " " + Sha256.of(Files.readAllBytes(file)));
            }
            lines.stream().sorted().forEach(line -> content.append(line).append('\n'));
        }
        return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8));
    }
}
