package isfara.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the file that a name or a path means: a name beside the file that says it, then among the shipped ones. */
final class Locator {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    private final Path shipped;
    private final Mistakes mistakes;

    Locator(Path shipped, Mistakes mistakes) {
        this.shipped = shipped;
        this.mistakes = mistakes;
    }

    /** A file's name without its ending. */
    static String stem(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /** The scenario that a file names; nothing if there is none, which is then among the mistakes. */
    Optional<Path> scenario(Said<String> said, String where) {
        Path folder = said.spot().file().resolveSibling("");
        try {
            if (!bare(said.value())) {
                Path file = folder.resolve(said.value()).normalize();
                if (!Files.exists(file)) {
                    mistakes.add(said.spot(), where, Yaml.told(said.value()), "need a file that exists");
                    return Optional.empty();
                }
                return Optional.of(file);
            }
            Optional<Path> file = named(said.value(), List.of(folder, shipped));
            if (file.isEmpty()) {
                List<String> names = names(List.of(folder, shipped));
                mistakes.unknown(
                        said.spot(),
                        where,
                        said.value(),
                        names,
                        "looked beside this file, then in " + Mistake.slashed(shipped));
            }
            return file;
        } catch (InvalidPathException e) {
            mistakes.add(said.spot(), where, Yaml.told(said.value()), "need a name or a path");
            return Optional.empty();
        }
    }

    /** The file of a command's argument, which may also be the name of a scenario or an experiment; as it is when there is none. */
    Path argument(Path argument) {
        String text = argument.toString();
        if (Files.exists(argument) || !bare(text)) {
            return argument;
        }
        return named(text, List.of(Path.of(""), shipped, shipped.resolve("experiments")))
                .orElse(argument);
    }

    /** Names that an argument might have meant. */
    List<String> arguments() {
        return names(List.of(Path.of(""), shipped, shipped.resolve("experiments")));
    }

    private static boolean bare(String text) {
        return !text.contains("/") && !text.contains("\\") && ENDINGS.stream().noneMatch(text::endsWith);
    }

    private static Optional<Path> named(String name, List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> ENDINGS.stream()
                        .map(ending -> folder.resolve(name + ending).normalize()))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    static List<String> names(List<Path> folders) {
        TreeSet<String> names = new TreeSet<>();
        for (Path folder : folders) {
            Path listed = folder.toString().isEmpty() ? Path.of(".") : folder;
            if (!Files.isDirectory(listed)) {
                continue;
            }
            try (Stream<Path> files = Files.list(listed)) {
                files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                        .forEach(file -> names.add(stem(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + listed, e);
            }
        }
        return new ArrayList<>(names);
    }
}
