package isfara.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, found on the path. */
final class Browser {

    /** When this is set in the environment a missing browser is a failure, as in continuous integration. */
    static final String REQUIRED = "ISFARA_REQUIRE_BROWSER";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Path program;

    private Browser(Path program) {
        this.program = program;
    }

    /** The browser of this machine, if it has one. */
    static Optional<Browser> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /**
     * What a page has become after its scripts have run.
     *
     * @param document as HTML
     * @param console what was written to the console, errors among it
     */
    record Opened(String document, List<String> console) {}

    /** Opens a page in a window so many pixels wide. */
    Opened open(Path page, int width, Path home) throws IOException, InterruptedException {
        Path document = Files.createTempFile(home, "document", ".html");
        Path said = Files.createTempFile(home, "console", ".txt");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + home.resolve("profile"),
                        "--window-size=" + width + ",900",
                        "--enable-logging=stderr",
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(document.toFile())
                .redirectError(said.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser does not come to an end");
        }
        List<String> console = Files.readString(said, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("CONSOLE"))
                .toList();
        return new Opened(Files.readString(document, StandardCharsets.UTF_8), console);
    }
}
