package isfara.cli;

import isfara.store.Build;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program as one file, which is what other machines can be given. */
final class Jar {

    private Jar() {}

    /** Its place; a program that runs from a folder of classes is a mistake. */
    static Path path() {
        Path jar = Build.place().toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            throw new UsageMistake(jar + ": the program runs from a folder of classes, need it as a jar: mvn package");
        }
        return jar;
    }
}
