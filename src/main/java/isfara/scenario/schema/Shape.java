package isfara.scenario.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import isfara.parameter.Numeral;
import java.math.BigDecimal;
import java.util.List;

/**
 * Values as JSON Schema describes them. Only words are used that the older dialect of 2019 and draft 7 have too: editors know these
 * best.
 */
final class Shape {

    private static final String ONE_DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private Shape() {}

    /** Words, at most so many characters. */
    static JsonObject text(int longest) {
        JsonObject shape = type("string");
        shape.addProperty("minLength", 1);
        shape.addProperty("maxLength", longest);
        return shape;
    }

    /** A date. */
    static JsonObject date() {
        JsonObject shape = type("string");
        shape.addProperty("format", "date");
        shape.addProperty("pattern", "^" + ONE_DAY + "$");
        return shape;
    }

    /** A date, or a word in its place. */
    static JsonObject dateOr(String word) {
        JsonObject shape = type("string");
        shape.addProperty("pattern", "^(" + ONE_DAY + "|" + word + ")$");
        return shape;
    }

    /** A whole number. */
    static JsonObject whole(double low, double high) {
        return bounded(type("integer"), low, high);
    }

    /** A number. */
    static JsonObject number(double low, double high) {
        return bounded(type("number"), low, high);
    }

    /** True or false. */
    static JsonObject flag() {
        return type("boolean");
    }

    /** One of some words. */
    static JsonObject choice(List<String> words) {
        JsonObject shape = new JsonObject();
        shape.add("enum", strings(words));
        return shape;
    }

    /** Words that an editor offers, or any other: files beside the writer's own may be named as well. */
    static JsonObject suggested(List<String> words) {
        return words.isEmpty() ? type("string") : any(choice(words), type("string"));
    }

    /** A list of such items. */
    static JsonObject list(JsonObject item) {
        JsonObject shape = type("array");
        shape.add("items", item);
        return shape;
    }

    /** A list in which nothing stands twice. */
    static JsonObject set(JsonObject item) {
        JsonObject shape = list(item);
        shape.addProperty("uniqueItems", true);
        return shape;
    }

    /** The same list, with at least one item. */
    static JsonObject some(JsonObject list) {
        list.addProperty("minItems", 1);
        return list;
    }

    /** The name of a CSV file. */
    static JsonObject csv() {
        JsonObject shape = type("string");
        shape.addProperty("pattern", "\\.csv$");
        return shape;
    }

    /** Keys with values, and no other keys. */
    static JsonObject table(JsonObject properties) {
        JsonObject shape = type("object");
        shape.add("properties", properties);
        shape.addProperty("additionalProperties", false);
        return shape;
    }

    /** Any of several shapes. */
    static JsonObject any(JsonObject... shapes) {
        JsonArray all = new JsonArray();
        for (JsonObject shape : shapes) {
            all.add(shape);
        }
        JsonObject shape = new JsonObject();
        shape.add("anyOf", all);
        return shape;
    }

    /** The same shape, said in words. */
    static JsonObject described(String words, JsonObject shape) {
        JsonObject described = new JsonObject();
        described.addProperty("description", words);
        shape.entrySet().forEach(entry -> described.add(entry.getKey(), entry.getValue()));
        return described;
    }

    /** The same shape with what holds when nothing is written. */
    static JsonObject otherwise(JsonElement value, JsonObject shape) {
        shape.add("default", value);
        return shape;
    }

    static JsonArray strings(List<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return array;
    }

    /** A number without needless zeros. */
    static JsonPrimitive plain(double value) {
        return new JsonPrimitive(new BigDecimal(Numeral.brief(value)));
    }

    private static JsonObject type(String name) {
        JsonObject shape = new JsonObject();
        shape.addProperty("type", name);
        return shape;
    }

    private static JsonObject bounded(JsonObject shape, double low, double high) {
        if (Double.isFinite(low)) {
            shape.add("minimum", plain(low));
        }
        if (Double.isFinite(high)) {
            shape.add("maximum", plain(high));
        }
        return shape;
    }
}
