package isfara.store;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * Which program this is: its version and a checksum of its own classes and data, libraries aside.
 *
 * <p>The version alone does not tell two states of the program apart while it is being developed; with the checksum a batch that was
 * begun by another state is not continued unawares.
 */
public final class Build {

    private static final int SHOWN = 12;
    private static final String OWN = "isfara/";

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

    /** Names, lengths and CRCs: those of a jar stand in its directory, so that nothing need be unpacked at every start. */
    private static String checksum() {
        Path place = place();
        try {
            List<String> lines = Files.isDirectory(place) ? inFolder(place) : inJar(place);
            return Sha256.of(lines.stream().sorted().collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own files in " + place, e);
        }
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(OWN))
                    .map(entry -> line(entry.getName(), entry.getSize(), entry.getCrc()))
                    .toList();
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder.resolve(OWN))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                CRC32 crc = new CRC32();
                crc.update(content);
                String name = folder.relativize(file).toString().replace('\\', '/');
                lines.add(line(name, content.length, crc.getValue()));
            }
        }
        return lines;
    }

    private static String line(String name, long bytes, long crc) {
        return name + " " + bytes + " " + crc;
    }
}
