package isfara.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scenario files, each read once, laid over what they extend. */
final class Drafts {

    /** Most files in a chain, each extending the next. */
    static final int LONGEST_CHAIN = 20;

    private final DraftReader reader;
    private final Locator locator;
    private final Mistakes mistakes;
    private final Map<Path, SourceFile> sources = new LinkedHashMap<>();
    private final Map<Path, ScenarioDraft> finished = new LinkedHashMap<>();

    Drafts(ScenarioContext context, Mistakes mistakes) {
        this.reader = new DraftReader(context, mistakes);
        this.locator = new Locator(context.shippedFolder(), mistakes);
        this.mistakes = mistakes;
    }

    /** A file, read once however it is named. */
    SourceFile source(Path file) {
        Path identity = identity(file);
        SourceFile source = sources.get(identity);
        if (source == null) {
            source = Files.exists(file) ? SourceFile.read(file, mistakes) : absent(file);
            sources.put(identity, source);
        }
        return source;
    }

    /** Takes this for the content of a file, whatever is on the disk. */
    void hold(Path file, byte[] content) {
        sources.put(identity(file), SourceFile.of(file, content, mistakes));
    }

    /** Every file read so far, in that order. */
    List<Input> inputs() {
        return sources.values().stream()
                .map(s -> new Input(s.file(), s.sha256()))
                .toList();
    }

    Locator locator() {
        return locator;
    }

    /** What a file says, laid over everything that it extends. */
    ScenarioDraft draft(Path file) {
        return draft(file, new ArrayList<>());
    }

    private ScenarioDraft draft(Path file, List<Path> trail) {
        Path identity = identity(file);
        ScenarioDraft known = finished.get(identity);
        if (known == null) {
            trail.add(identity);
            known = laidOver(reader.read(source(file)), trail);
            trail.remove(trail.size() - 1);
            finished.put(identity, known);
        }
        return known;
    }

    private ScenarioDraft laidOver(ScenarioDraft own, List<Path> trail) {
        if (own.parent().isEmpty()) {
            if (!own.keys().contains("extends")) {
                own.checkOff(List.of(), mistakes);
            }
            return own.keys().contains("extends") ? own.unsound() : own;
        }
        Optional<Path> parent = locator.scenario(own.parent().get(), "extends");
        if (parent.isEmpty()) {
            return own.unsound();
        }
        int circle = trail.indexOf(identity(parent.get()));
        if (circle >= 0) {
            Said<String> said = own.parent().get();
            String round = trail.subList(circle, trail.size()).stream()
                    .map(Locator::stem)
                    .collect(Collectors.joining(" -> "));
            mistakes.add(
                    said.spot(),
                    "extends",
                    "a circle, " + round + " -> " + Locator.stem(parent.get()),
                    "need a scenario that does not lead back here");
            return own.unsound();
        }
        if (trail.size() == LONGEST_CHAIN) {
            String found = "a chain of more than " + LONGEST_CHAIN + " files";
            mistakes.add(own.parent().get().spot(), "extends", found, "need at most " + LONGEST_CHAIN);
            return own.unsound();
        }
        return own.over(draft(parent.get(), trail), mistakes);
    }

    private SourceFile absent(Path file) {
        String nearest = Mistakes.nearest(Locator.stem(file), locator.arguments());
        String remedy = nearest.isEmpty() ? "need a file that exists" : "nearest is " + nearest;
        mistakes.add(Spot.start(file), "file", "no such file", remedy);
        return new SourceFile(file, "", Optional.empty());
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) { // then its name is all there is
            return file.toAbsolutePath().normalize();
        }
    }
}
