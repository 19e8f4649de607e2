package isfara.gui.window;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A screen in memory, 1600 by 1000 pixels, on which a JVM of its own opens windows. */
final class Screen implements AutoCloseable {

    /** When this is set in the environment a missing Xvfb is a failure, as in continuous integration. */
    static final String REQUIRED = "ISFARA_REQUIRE_DISPLAY";

    private final Process server;
    private final String name;

    private Screen(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /** A screen, if this machine has Xvfb. */
    static Optional<Screen> open() throws IOException {
        Optional<Path> program = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "Xvfb"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Process server = new ProcessBuilder(
                        program.get().toString(), "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String number = said.readLine();
        if (number == null) {
            throw new IOException("Xvfb does not start");
        }
        return Optional.of(new Screen(server, ":" + number.strip()));
    }

    /**
     * Runs a program on the screen to its end, in the language that tests run in.
     *
     * @param home a folder for what it leaves behind
     * @return what it said
     * @throws IOException if it fails or does not come to its end
     */
    List<String> run(Class<?> program, Path home, String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile(home, "said", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=false",
                "-Duser.language=ru",
                "-Duser.country=KG",
                "-Duser.timezone=Asia/Bishkek",
                "-Djava.util.prefs.userRoot=" + home.resolve("prefs"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("DISPLAY", name);
        Process process = builder.start();
        boolean ended = process.waitFor(180, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        if (!ended || process.exitValue() != 0) {
            throw new IOException((ended ? "ended with status " + process.exitValue() : "does not come to an end")
                    + ":\n" + String.join("\n", lines));
        }
        return lines;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
