package isfara.scenario.schema;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import java.util.List;

/** A lever in the list of interventions: its dates and settings. */
final class LeverSchema {

    private final List<String> sectors;

    /** In a world of these sectors. */
    LeverSchema(List<String> sectors) {
        this.sectors = sectors;
    }

    /** An item of the list: one key, the lever's name. */
    JsonObject item(List<LeverDeclaration> levers) {
        JsonObject names = new JsonObject();
        for (LeverDeclaration lever : levers) {
            names.add(lever.name(), lever(lever));
        }
        JsonObject item = Shape.table(names);
        item.addProperty("minProperties", 1);
        item.addProperty("maxProperties", 1);
        return item;
    }

    /** What an item needs when nothing can be inherited: the settings that have no default. */
    static JsonObject complete(List<LeverDeclaration> levers) {
        JsonObject names = new JsonObject();
        for (LeverDeclaration lever : levers) {
            List<String> required = lever.settings().stream()
                    .filter(SettingDeclaration::required)
                    .map(SettingDeclaration::name)
                    .toList();
            if (!required.isEmpty()) {
                JsonObject shape = new JsonObject();
                shape.add("required", Shape.strings(required));
                names.add(lever.name(), shape);
            }
        }
        JsonObject item = new JsonObject();
        item.add("properties", names);
        return item;
    }

    private JsonObject lever(LeverDeclaration lever) {
        JsonObject settings = new JsonObject();
        settings.add("from", Shape.described("First day, within the scenario. Default: its start.", Shape.date()));
        settings.add(
                "until",
                Shape.described(
                        "First day on which it is off again, or open: it stays. Default: open.", Shape.dateOr("open")));
        for (SettingDeclaration setting : lever.settings()) {
            settings.add(setting.name(), Shape.described(told(setting), shape(setting)));
        }
        JsonObject off = Shape.described("Switches off what is inherited of this lever.", Shape.choice(List.of("off")));
        return Shape.described(lever.title() + ". " + lever.changes(), Shape.any(Shape.table(settings), off));
    }

    /** What may be written for a setting. */
    JsonObject value(SettingDeclaration setting) {
        return switch (setting.kind()) {
            case WHOLE -> Shape.whole(setting.low(), setting.high());
            case NUMBER -> Shape.number(setting.low(), setting.high());
            case FLAG -> Shape.flag();
            case CHOICE -> Shape.choice(setting.choices());
            case CHOICES -> Shape.set(Shape.choice(setting.choices()));
            case SECTORS -> Shape.any(Shape.choice(List.of(SettingDeclaration.ALL)), Shape.set(Shape.choice(sectors)));
        };
    }

    private JsonObject shape(SettingDeclaration setting) {
        return setting.required() ? value(setting) : Shape.otherwise(given(setting), value(setting));
    }

    private static JsonElement given(SettingDeclaration setting) {
        String text = setting.text();
        return switch (setting.kind()) {
            case WHOLE, NUMBER -> Shape.plain(Double.parseDouble(text));
            case FLAG -> new JsonPrimitive(Boolean.parseBoolean(text));
            case CHOICE -> new JsonPrimitive(text);
            case CHOICES, SECTORS ->
                text.startsWith("[") ? Shape.strings(SettingDeclaration.words(text)) : new JsonPrimitive(text);
        };
    }

    private static String told(SettingDeclaration setting) {
        return Told.sentence(setting.meaning())
                + " Allowed: " + setting.allowed() + "."
                + (setting.required()
                        ? " Must be given, here or in what is extended."
                        : " Default: " + setting.text() + ".")
                + Told.founded(setting.evidence(), setting.source());
    }
}
