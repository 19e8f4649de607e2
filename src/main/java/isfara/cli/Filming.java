package isfara.cli;

import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.gui.frames.Film;
import isfara.gui.frames.FramesAt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Whether a run is also drawn as a series of pictures, and how. */
final class Filming {

    private static final Pattern OURS = Pattern.compile("frame-\\d{4}\\.(png|svg)|film-strip\\.png");

    @Option(
            names = "--frames",
            paramLabel = "DIR",
            description =
                    "Draw the run as pictures there, 1600 x 1000: map, close-up, the two sides and charts; and one sheet"
                            + " with all of them, film-strip.png.")
    private Optional<String> folder = Optional.empty();

    @Option(
            names = "--frames-at",
            paramLabel = "MOMENTS",
            description =
                    "Which moments: ${COMPLETION-CANDIDATES}; default events, the main things. Days and hours beyond "
                            + FramesAt.MOST + " frames are thinned evenly.")
    private Optional<FramesAt> at = Optional.empty();

    @Option(names = "--frames-format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; default png.")
    private Optional<Film.Format> format = Optional.empty();

    /** Refuses options that go nowhere, and a folder that is not to be touched. */
    void check(boolean overwrite) {
        if (folder.isEmpty() && (at.isPresent() || format.isPresent())) {
            throw new UsageMistake((at.isPresent() ? "--frames-at" : "--frames-format")
                    + ": found without --frames, need --frames DIR with it");
        }
        folder.map(Ground::path).ifPresent(path -> OwnFolder.refuseFilled(path, "--frames", overwrite));
    }

    /** Draws the run, if that was asked for; returns what was written, in words. */
    Optional<String> shoot(ModelRuns runs, Run run, String title) {
        return folder.map(Ground::path).map(path -> {
            discardOld(path);
            Film film = new Film(runs, run, title, at.orElse(FramesAt.EVENTS), format.orElse(Film.Format.PNG));
            int frames = film.shoot((name, content) -> WholeFile.write(path.resolve(name), content));
            return frames + " frames and film-strip.png: " + path;
        });
    }

    /** Frames of a film before, which may have had more of them; other files stay. */
    private static void discardOld(Path path) {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> content = Files.list(path)) {
            List<Path> old = content.filter(
                            file -> OURS.matcher(file.getFileName().toString()).matches())
                    .toList();
            for (Path file : old) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new RunFailure(path + ": old frames cannot be removed (" + e + ")", e);
        }
    }
}
