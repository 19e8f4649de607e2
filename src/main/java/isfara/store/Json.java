package isfara.store;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records as JSON: components in their order, {@code seedsPerDraw} as {@code seeds_per_draw}. */
final class Json {

    private static final Gson GSON = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .create();

    private Json() {}

    static byte[] bytes(Record record) {
        return (GSON.toJson(record) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static <R extends Record> R read(Path file, Class<R> type) {
        try {
            R record = GSON.fromJson(Files.readString(file), type);
            if (record != null) {
                return record;
            }
        } catch (IOException e) {
            throw StoreException.unreadable(file, e);
        } catch (JsonParseException e) {
            throw new StoreException(file, "is damaged", "restore it from a copy, or run the experiment again", e);
        }
        throw new StoreException(file, "is empty", "restore it from a copy, or run the experiment again");
    }
}
