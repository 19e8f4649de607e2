package isfara.scenario.schema;

import com.google.gson.JsonObject;
import isfara.parameter.Declaration;
import isfara.scenario.Grammar;
import isfara.scenario.ScenarioContext;
import isfara.scenario.Situation;
import java.util.List;
import java.util.stream.Collectors;

/** What a scenario file may say, key by key. */
final class ScenarioSchema {

    private final ScenarioContext context;

    ScenarioSchema(ScenarioContext context) {
        this.context = context;
    }

    JsonObject schema() {
        JsonObject keys = new JsonObject();
        for (String key : Grammar.SCENARIO_KEYS) {
            keys.add(key, key(key));
        }
        JsonObject schema = new JsonObject();
        schema.addProperty("title", "A scenario of Isfara");
        schema.addProperty(
                "description", "Where a history starts, how long it goes on, what is held fixed, who does what when.");
        Shape.table(keys).entrySet().forEach(entry -> schema.add(entry.getKey(), entry.getValue()));
        schema.add("required", Shape.strings(List.of("title")));
        schema.add("if", extendsNothing());
        schema.add("then", whole());
        return schema;
    }

    private JsonObject key(String key) {
        return switch (key) {
            case "title" -> Shape.described("What it is about.", Shape.text(Grammar.LONGEST_TITLE));
            case "question" -> Shape.described("What is asked with it, in words.", Shape.text(Grammar.LONGEST_TEXT));
            case "extends" ->
                Shape.described(
                        "A scenario to start from: a name, looked for beside this file and then among the shipped ones,"
                                + " or a path. What is said here holds over what is inherited.",
                        Shape.suggested(Grammar.scenarioNames(context.shippedFolder())));
            case "start" -> Shape.described("First day. Here, or in what is extended.", Shape.date());
            case "days" ->
                Shape.described(
                        "How many days, 1 to " + Grammar.MOST_DAYS + ". Here, or in what is extended.",
                        Shape.whole(1, Grammar.MOST_DAYS));
            case "situation" -> situation();
            case "parameters" ->
                Shape.described("Values held fixed, by name, in every draw of this scenario.", parameters());
            case "interventions" ->
                Shape.described(
                        "Levers, one in each item, with their dates and settings. Their order changes nothing.",
                        Shape.list(new LeverSchema(context.sectors())
                                .item(context.levers().all())));
            default -> throw new IllegalStateException("no schema for the key " + key);
        };
    }

    private JsonObject situation() {
        String all = context.situations().all().stream()
                .map(s -> s.name() + " (" + s.title() + ")")
                .collect(Collectors.joining("; "));
        List<String> names =
                context.situations().all().stream().map(Situation::name).toList();
        return Shape.described(
                "The initial conditions. Here, or in what is extended. " + all + ".", Shape.choice(names));
    }

    private JsonObject parameters() {
        JsonObject all = new JsonObject();
        for (Declaration d : context.space().declarations()) {
            all.add(
                    d.name(),
                    Shape.described(
                            Told.parameter(d),
                            Shape.otherwise(Shape.plain(d.value()), Shape.number(d.low(), d.high()))));
        }
        return Shape.table(all);
    }

    private static JsonObject extendsNothing() {
        JsonObject extending = new JsonObject();
        extending.add("required", Shape.strings(List.of("extends")));
        JsonObject nothing = new JsonObject();
        nothing.add("not", extending);
        return nothing;
    }

    /** What a file must say that inherits nothing. */
    private JsonObject whole() {
        JsonObject interventions = new JsonObject();
        interventions.add("items", LeverSchema.complete(context.levers().all()));
        JsonObject keys = new JsonObject();
        keys.add("interventions", interventions);
        JsonObject whole = new JsonObject();
        whole.add("required", Shape.strings(List.of("start", "days", "situation")));
        whole.add("properties", keys);
        return whole;
    }
}
