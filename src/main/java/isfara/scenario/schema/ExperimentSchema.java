package isfara.scenario.schema;

import com.google.gson.JsonObject;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Grammar;
import java.nio.file.Path;
import java.util.List;

/** What an experiment file may say, key by key. */
final class ExperimentSchema {

    private final List<String> names;

    /** With the scenarios of a folder as suggestions. */
    ExperimentSchema(Path shipped) {
        this.names = Grammar.scenarioNames(shipped);
    }

    JsonObject schema() {
        JsonObject keys = new JsonObject();
        for (String key : Grammar.EXPERIMENT_KEYS) {
            keys.add(key, key(key));
        }
        JsonObject schema = new JsonObject();
        schema.addProperty("title", "An experiment of Isfara");
        schema.addProperty(
                "description",
                "Which scenarios are compared, how often they are lived through, where parameters come from.");
        Shape.table(keys).entrySet().forEach(entry -> schema.add(entry.getKey(), entry.getValue()));
        schema.add("required", Shape.strings(List.of("title", "scenarios")));
        return schema;
    }

    private JsonObject key(String key) {
        return switch (key) {
            case "title" -> Shape.described("What it is about.", Shape.text(Grammar.LONGEST_TITLE));
            case "scenarios" ->
                Shape.described(
                        "What is compared: names, looked for beside this file and then among the shipped ones, or paths.",
                        some(Shape.list(Shape.suggested(names))));
            case "baseline" ->
                Shape.described(
                        "The scenario that the others are compared with. Default: the first.", Shape.suggested(names));
            case "parameters" ->
                Shape.described(
                        "Where uncertain parameters come from, or a CSV file of draws beside this file. Default: "
                                + Grammar.PARAMETERS + ".",
                        Shape.any(Shape.choice(ExperimentFile.SOURCES), table()));
            case "draws" ->
                Shape.described(
                        "Draws of the uncertain parameters. Default: " + Grammar.DRAWS + ".",
                        Shape.whole(1, ExperimentFile.MOST));
            case "seeds-per-draw" ->
                Shape.described(
                        "How often each draw is lived through. Default: " + Grammar.SEEDS_PER_DRAW + ".",
                        Shape.whole(1, ExperimentFile.MOST));
            case "seed" ->
                Shape.described(
                        "From which all luck follows. Default: " + Grammar.SEED + ".",
                        Shape.whole(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
            case "households" ->
                Shape.described(
                        "Household agents that stand for the people. Default: " + Grammar.HOUSEHOLDS + ".",
                        Shape.whole(ExperimentFile.FEWEST_HOUSEHOLDS, ExperimentFile.MOST_HOUSEHOLDS));
            case "hypotheses" ->
                Shape.described(
                        "What is expected, written down before the first run.",
                        Shape.list(Shape.text(Grammar.LONGEST_TEXT)));
            default -> throw new IllegalStateException("no schema for the key " + key);
        };
    }

    private static JsonObject some(JsonObject list) {
        list.addProperty("minItems", 1);
        return list;
    }

    private static JsonObject table() {
        JsonObject file = new JsonObject();
        file.addProperty("type", "string");
        file.addProperty("pattern", "\\.csv$");
        return file;
    }
}
