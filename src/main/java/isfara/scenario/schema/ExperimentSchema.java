package isfara.scenario.schema;

import com.google.gson.JsonObject;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Grammar;
import isfara.scenario.ScenarioContext;
import java.util.List;

/** What an experiment file may say, key by key. */
final class ExperimentSchema {

    private final ScenarioContext context;
    private final List<String> names;

    /** With the shipped scenarios as suggestions. */
    ExperimentSchema(ScenarioContext context) {
        this.context = context;
        this.names = Grammar.scenarioNames(context.shippedFolder());
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
                        Shape.some(Shape.list(Shape.suggested(names))));
            case "baseline" ->
                Shape.described(
                        "The scenario that the others are compared with. Default: the first.", Shape.suggested(names));
            case "parameters" ->
                Shape.described(
                        "Where uncertain parameters come from, or a CSV file of draws beside this file. Default: "
                                + Grammar.PARAMETERS + ".",
                        Shape.any(Shape.choice(ExperimentFile.SOURCES), Shape.csv()));
            case "draws" ->
                Shape.described(
                        "Draws of the uncertain parameters, at each point of a design. Default, without a design: "
                                + Grammar.DRAWS + ".",
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
            case "design" ->
                Shape.described(
                        "At which points the scenarios are looked at: which parameters and lever settings vary, and how.",
                        new DesignSchema(context).schema());
            case "compare" ->
                Shape.described(
                        "Pairs of scenarios to be compared, besides all with the baseline.",
                        Shape.list(new ExpectationsSchema(names).pair()));
            case "hypotheses" ->
                Shape.described(
                        "What is expected, written down before the first run: sentences, or claims that can be checked.",
                        Shape.list(new ExpectationsSchema(names).hypothesis()));
            case "thresholds" ->
                Shape.described(
                        "Values that matter, by outcome: how often does it get worse than this?",
                        new ExpectationsSchema(names).thresholds());
            default -> throw new IllegalStateException("no schema for the key " + key);
        };
    }
}
