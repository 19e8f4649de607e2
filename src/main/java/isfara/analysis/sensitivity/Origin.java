package isfara.analysis.sensitivity;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import isfara.analysis.Manifest;
import isfara.analysis.ResultsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a table of sensitivities was made from: enough to tell whether it speaks of the same thing as a folder of results.
 *
 * @param version of the program
 * @param method its word
 * @param name of the experiment
 * @param title of the experiment
 * @param baseline scenario that the others are compared with
 * @param scenarios what was compared, in order
 * @param parameters where parameters as drawn come from
 * @param parametersSha256 checksum of that file; empty when there is none
 * @param worldSha256 checksum of the world's data
 * @param seed from which all luck follows
 * @param draws parameter draws at each point
 * @param seedsPerDraw seeds for each draw
 * @param households agents that stand for the people
 * @param points how many settings of the parameters were lived through
 * @param tried parameters or structures
 * @param closer those of them that were looked at again with more draws
 * @param closerDraws how many; 0 when there are none
 * @param untried uncertain parameters that were left as drawn
 * @param runs how many runs were attempted
 * @param failures how many broke down
 */
public record Origin(
        String version,
        String method,
        String name,
        String title,
        String baseline,
        List<ScenarioText> scenarios,
        String parameters,
        String parametersSha256,
        String worldSha256,
        long seed,
        int draws,
        int seedsPerDraw,
        int households,
        int points,
        List<String> tried,
        List<String> closer,
        int closerDraws,
        List<String> untried,
        int runs,
        int failures) {

    private static final Gson GSON = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .create();

    /**
     * A scenario.
     *
     * @param name of it
     * @param sha256 checksum of its whole text, as in a manifest
     */
    public record ScenarioText(String name, String sha256) {}

    /** With some parameters looked at again, and all runs and failures of both looks. */
    public Origin withCloser(List<String> names, int drawsThere, int allRuns, int allFailures) {
        return new Origin(
                version,
                method,
                name,
                title,
                baseline,
                scenarios,
                parameters,
                parametersSha256,
                worldSha256,
                seed,
                draws,
                seedsPerDraw,
                households,
                points,
                tried,
                names,
                drawsThere,
                untried,
                allRuns,
                allFailures);
    }

    /** As JSON. */
    public String json() {
        return GSON.toJson(this) + "\n";
    }

    /** Reads it. */
    static Origin read(Path file) {
        try {
            Origin origin = GSON.fromJson(Files.readString(file, StandardCharsets.UTF_8), Origin.class);
            if (origin != null
                    && origin.scenarios != null
                    && origin.tried != null
                    && origin.closer != null
                    && origin.baseline != null) {
                return origin;
            }
        } catch (IOException | JsonParseException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
        throw new ResultsException(file + ": is not of isfara sensitivity; write it anew with --overwrite");
    }

    /** Why this does not speak of some results; empty when it does. */
    public Optional<String> differsFrom(Manifest manifest) {
        JsonObject results = JsonParser.parseString(manifest.text()).getAsJsonObject();
        if (!baseline.equals(manifest.baseline())) {
            return Optional.of("its baseline is " + baseline);
        }
        for (JsonElement each : results.getAsJsonArray("scenarios")) {
            JsonObject scenario = each.getAsJsonObject();
            String scenarioName = text(scenario, "name");
            Optional<ScenarioText> here = scenarios.stream()
                    .filter(s -> s.name().equals(scenarioName))
                    .findFirst();
            if (here.isEmpty()) {
                return Optional.of("it does not have the scenario " + scenarioName);
            }
            if (!here.get().sha256().equals(text(scenario, "sha256"))) {
                return Optional.of("its scenario " + scenarioName + " is another");
            }
        }
        if (!parametersSha256.equals(text(results, "parameters_sha256")) || !parameters.equals(manifest.parameters())) {
            return Optional.of("its parameters come from elsewhere");
        }
        return worldSha256.equals(text(results, "world_sha256"))
                ? Optional.empty()
                : Optional.of("it was made with other data of the world");
    }

    private static String text(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsString() : "";
    }
}
