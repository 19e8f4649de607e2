package isfara.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This program in a process of its own, so that it can be killed or run by another Java. */
final class ChildJvm {

    private final Path java;
    private final Path temporary;

    /** Started with a Java that lies in this folder, its temporary files elsewhere than anybody else's. */
    ChildJvm(Path javaHome, Path temporary) {
        this.java = javaHome.resolve("bin").resolve("java");
        this.temporary = temporary;
    }

    /** With the Java that runs the tests. */
    static ChildJvm alike(Path temporary) {
        return new ChildJvm(Path.of(System.getProperty("java.home")), temporary);
    }

    /** Starts a command, whose errors go to a file; its output, which must be short, waits to be read. */
    Process start(List<String> words, Path errors) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "isfara.Main"));
        command.addAll(words);
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }
}
