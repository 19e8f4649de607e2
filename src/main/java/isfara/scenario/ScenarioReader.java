package isfara.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads scenario and experiment files and tells everything that is wrong with all of them at once.
 *
 * <p>An argument may also be a name, looked up in the working folder, then among the shipped scenarios and experiments.
 */
public final class ScenarioReader {

    private final ScenarioContext context;
    private final Mistakes mistakes = new Mistakes();
    private final Drafts drafts;
    private ExperimentDraft asked;

    private ScenarioReader(ScenarioContext context) {
        this.context = context;
        this.drafts = new Drafts(context, mistakes);
    }

    /**
     * The scenario of a file.
     *
     * @throws MistakesException if there is anything wrong with it or with what it extends
     */
    public static Scenario read(Path file, ScenarioContext context) {
        return resolve(file, context).scenario();
    }

    /**
     * The scenario of a text, such as the manifest of a results folder holds; nothing is looked up beside it.
     *
     * @param name the scenario's name
     * @param text a whole scenario file
     * @throws MistakesException if there is anything wrong with it; its places are in {@code name.yaml}
     */
    public static Scenario parse(String name, String text, ScenarioContext context) {
        ScenarioReader reader = new ScenarioReader(context);
        Path file = Path.of(name + ".yaml");
        reader.drafts.hold(file, text.getBytes(StandardCharsets.UTF_8));
        return reader.scenario(file).scenario();
    }

    /**
     * The scenario of a file, with where each value came from.
     *
     * @throws MistakesException if there is anything wrong with it or with what it extends
     */
    public static ResolvedScenario resolve(Path file, ScenarioContext context) {
        return new ScenarioReader(context).scenario(file);
    }

    /**
     * The experiment of one experiment file, of some scenario files, or of both: then the scenarios join those of the experiment.
     *
     * @throws MistakesException if there is anything wrong with any of the files
     */
    public static ExperimentFile experiment(List<Path> files, ScenarioContext context) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("need at least one file");
        }
        return new ScenarioReader(context).experiment(files);
    }

    /** What comes of each of these files, read for itself: the sound ones, and the mistakes of all others together. */
    public static Checked check(List<Path> files, ScenarioContext context) {
        List<Checked.File> sound = new ArrayList<>();
        Set<Mistake> mistakes = new LinkedHashSet<>(); // what several files extend is told once
        for (Path file : files) {
            ScenarioReader reader = new ScenarioReader(context);
            try {
                ExperimentFile read = reader.experiment(List.of(file));
                sound.add(new Checked.File(file, read, ExperimentOrigins.of(reader.asked, read)));
            } catch (MistakesException e) {
                mistakes.addAll(e.mistakes());
            }
        }
        return new Checked(sound, List.copyOf(mistakes));
    }

    private ResolvedScenario scenario(Path argument) {
        SourceFile source = open(argument);
        if (source.root().filter(ExperimentReader::isExperiment).isPresent()) {
            mistakes.add(Spot.start(source.file()), "file", "an experiment", "need a scenario");
            mistakes.throwIfAny();
        }
        Optional<ResolvedScenario> scenario = new Completion(context, mistakes).complete(drafts.draft(source.file()));
        mistakes.throwIfAny();
        return scenario.orElseThrow();
    }

    private ExperimentFile experiment(List<Path> arguments) {
        List<Said<Path>> scenarios = new ArrayList<>();
        Optional<ExperimentDraft> experiment = Optional.empty();
        for (Path argument : arguments) {
            SourceFile source = open(argument);
            Spot start = Spot.start(source.file());
            if (source.root().filter(ExperimentReader::isExperiment).isEmpty()) {
                scenarios.add(new Said<>(source.file(), start));
            } else if (experiment.isPresent()) {
                mistakes.add(start, "file", "a second experiment", "need one at a time");
            } else {
                ExperimentReader reader = new ExperimentReader(context, drafts.locator(), mistakes);
                experiment =
                        Optional.of(reader.read(source.file(), source.root().get()));
            }
        }
        boolean alone = experiment.isEmpty();
        ExperimentDraft draft = experiment.orElseGet(
                () -> ExperimentDraft.silent(scenarios.get(0).value(), List.of()));
        asked = draft;
        List<Said<Path>> all = new ArrayList<>(draft.scenarios());
        all.addAll(scenarios);
        return new ExperimentCompletion(context, drafts, mistakes).complete(draft, all, alone);
    }

    private SourceFile open(Path argument) {
        return drafts.source(drafts.locator().argument(argument));
    }
}
