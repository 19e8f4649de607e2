package isfara.analysis;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import isfara.analysis.Manifest.ScenarioEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code manifest.json}. Keys that it does not know are kept in the text and otherwise left alone. */
final class ManifestReader {

    private final Path file;

    ManifestReader(Path folder) {
        this.file = folder.resolve("manifest.json");
    }

    /** Reads it, or says what is wrong with it. */
    Manifest read() {
        if (!Files.isRegularFile(file)) {
            throw new ResultsException(file + ": not found; a folder of results made by 'isfara batch' has one");
        }
        try {
            JsonObject all = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            Manifest manifest = manifest(all);
            if (manifest.scenarios().stream().noneMatch(s -> s.name().equals(manifest.baseline()))) {
                throw damaged("the baseline '" + manifest.baseline() + "' is not among its scenarios", null);
            }
            return manifest;
        } catch (IOException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        } catch (JsonParseException | IllegalStateException | DateTimeException | NumberFormatException e) {
            throw damaged(e.getMessage(), e);
        }
    }

    private Manifest manifest(JsonObject all) {
        String pretty = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .serializeSpecialFloatingPointValues()
                .create()
                .toJson(all);
        String name = need(all, "name").getAsString();
        return new Manifest(
                name,
                text(all, "title", name),
                need(all, "baseline").getAsString(),
                scenarios(need(all, "scenarios").getAsJsonArray()),
                need(all, "seed").getAsLong(),
                need(all, "draws").getAsInt(),
                need(all, "seeds_per_draw").getAsInt(),
                need(all, "households").getAsInt(),
                text(all, "parameters", "not stated"),
                text(all, "version", "not stated"),
                pretty);
    }

    private List<ScenarioEntry> scenarios(JsonArray array) {
        List<ScenarioEntry> scenarios = new ArrayList<>();
        for (JsonElement element : array) {
            JsonObject one = element.getAsJsonObject();
            String name = need(one, "name").getAsString();
            scenarios.add(new ScenarioEntry(
                    name,
                    text(one, "title", name),
                    text(one, "question", ""),
                    LocalDate.parse(need(one, "start").getAsString()),
                    need(one, "days").getAsInt()));
        }
        return List.copyOf(scenarios);
    }

    private JsonElement need(JsonObject object, String key) {
        JsonElement found = object.get(key);
        if (found == null || found.isJsonNull()) {
            throw damaged("it lacks '" + key + "'", null);
        }
        return found;
    }

    private static String text(JsonObject object, String key, String otherwise) {
        JsonElement found = object.get(key);
        if (found == null || found.isJsonNull()) {
            return otherwise;
        }
        return found.isJsonPrimitive() ? found.getAsString() : found.toString();
    }

    private ResultsException damaged(String what, Exception cause) {
        return new ResultsException(file + ": damaged, or not made by Isfara: " + what, cause);
    }
}
