package isfara.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an experiment file says. */
final class ExperimentReader {

    /** What an experiment may say. */
    static final List<String> KEYS = List.of(
            "title",
            "scenarios",
            "baseline",
            "parameters",
            "draws",
            "seeds-per-draw",
            "seed",
            "households",
            "design",
            "compare",
            "hypotheses",
            "thresholds");

    private final ScenarioContext context;
    private final Locator locator;
    private final Fields fields;

    ExperimentReader(ScenarioContext context, Locator locator, Mistakes mistakes) {
        this.context = context;
        this.locator = locator;
        this.fields = new Fields(mistakes);
    }

    /** Whether a file holds an experiment rather than a scenario: by the keys that only one of them has. */
    static boolean isExperiment(Yaml.Table root) {
        List<String> keys =
                root.entries().stream().map(entry -> entry.key().text()).toList();
        long experiment = keys.stream()
                .filter(k -> KEYS.contains(k) && !DraftReader.KEYS.contains(k))
                .count();
        long scenario = keys.stream()
                .filter(k -> DraftReader.KEYS.contains(k) && !KEYS.contains(k))
                .count();
        return keys.contains("scenarios") || experiment > scenario;
    }

    ExperimentDraft read(Path file, Yaml.Table root) {
        Map<String, Yaml> values = fields.of(root, KEYS);
        Set<String> keys = fields.said(root, KEYS);
        for (String key : List.of("title", "scenarios")) {
            if (!keys.contains(key)) {
                fields.mistakes().add(Spot.start(file), "experiment", "no " + key, "need title: and scenarios:");
            }
        }
        return new ExperimentDraft(
                file,
                words(values, "title"),
                scenarios(values),
                words(values, "baseline"),
                words(values, "parameters").flatMap(said -> parameters(file, said)),
                whole(values, "draws", 1, ExperimentFile.MOST, "draws"),
                whole(values, "seeds-per-draw", 1, ExperimentFile.MOST, "seeds"),
                whole(values, "seed", Long.MIN_VALUE, Long.MAX_VALUE, "-"),
                whole(
                        values,
                        "households",
                        ExperimentFile.FEWEST_HOUSEHOLDS,
                        ExperimentFile.MOST_HOUSEHOLDS,
                        "household agents"),
                new ExpectationsReader(fields).read(values),
                Optional.ofNullable(values.get("design"))
                        .flatMap(value -> new DesignReader(context, fields).read(value, beside(file))));
    }

    private List<Said<Path>> scenarios(Map<String, Yaml> values) {
        List<Said<Path>> found = new ArrayList<>();
        String example = "a list such as [baseline, csto-peacekeepers]";
        Optional<Yaml.Items> items = Optional.ofNullable(values.get("scenarios"))
                .flatMap(value -> fields.items(value, "scenarios", example));
        if (items.isPresent() && items.get().items().isEmpty()) {
            fields.mistakes().add(items.get().spot(), "scenarios", "an empty list", "need " + example);
        }
        for (Yaml item : items.map(Yaml.Items::items).orElse(List.of())) {
            fields.words(item, "scenarios")
                    .flatMap(said -> locator.scenario(said, "scenarios").map(path -> new Said<>(path, said.spot())))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** A word, or a CSV file beside the experiment; the path is kept as it will be opened. */
    private Optional<Said<String>> parameters(Path file, Said<String> said) {
        if (ExperimentFile.SOURCES.contains(said.value())) {
            return Optional.of(said);
        }
        if (!said.value().endsWith(".csv")) {
            String allowed = "allowed: " + String.join(", ", ExperimentFile.SOURCES) + ", or a .csv file";
            fields.mistakes().unknown(said.spot(), "parameters", said.value(), ExperimentFile.SOURCES, allowed);
            return Optional.empty();
        }
        return beside(file).find(said, "parameters").map(csv -> new Said<>(csv.toString(), said.spot()));
    }

    private BesideFile beside(Path file) {
        return new BesideFile(file, fields.mistakes());
    }

    private Optional<Said<String>> words(Map<String, Yaml> values, String key) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> fields.words(value, key));
    }

    private Optional<Said<Long>> whole(Map<String, Yaml> values, String key, long low, long high, String unit) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> fields.whole(value, key, low, high, unit));
    }
}
