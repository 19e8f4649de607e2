package isfara.scenario.schema;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import isfara.scenario.ScenarioContext;

/** The JSON Schemas of the files that researchers write. The same declarations give the same text. */
public enum Schemas {
    /** Of a scenario. */
    SCENARIO("scenario"),
    /** Of an experiment. */
    EXPERIMENT("experiment");

    /** The command that writes the shipped ones. */
    public static final String COMMAND = "java -jar target/isfara.jar schema --out scenarios";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final String what;

    Schemas(String what) {
        this.what = what;
    }

    /** What it describes: {@code scenario} or {@code experiment}. */
    @Override
    public String toString() {
        return what;
    }

    /** The file's name: {@code scenario.schema.json}. */
    public String file() {
        return what + ".schema.json";
    }

    /** The schema, ending with a line break. */
    public String text(ScenarioContext context) {
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", DIALECT);
        schema.addProperty("$comment", "generated from the declarations by: " + COMMAND);
        JsonObject body =
                this == SCENARIO ? new ScenarioSchema(context).schema() : new ExperimentSchema(context).schema();
        body.entrySet().forEach(entry -> schema.add(entry.getKey(), entry.getValue()));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(schema)
                + "\n";
    }
}
