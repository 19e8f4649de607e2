package isfara.cli.reference;

import isfara.intervention.Intervention;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.intervention.SettingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Settings of a lever other than the declared ones, one changed at a time. */
final class OtherSettings {

    private OtherSettings() {}

    /** What must be given: the first choice or the lowest number of each. */
    static Map<String, String> required(LeverDeclaration lever) {
        Map<String, String> given = new TreeMap<>();
        for (SettingDeclaration setting : lever.settings()) {
            if (setting.required()) {
                given.put(setting.name(), values(setting).get(0));
            }
        }
        return given;
    }

    /** Each setting in turn at each of its choices, or at either end of its range; where a lever acts is left as it is. */
    static List<Map<String, String>> of(LeverDeclaration lever) {
        List<Map<String, String>> all = new ArrayList<>();
        for (SettingDeclaration setting : lever.settings()) {
            for (String value : values(setting)) {
                Map<String, String> settings = new TreeMap<>(required(lever));
                settings.put(setting.name(), value);
                all.add(settings);
            }
        }
        return all;
    }

    /** The lever with these settings; nothing if they do not go together. */
    static Optional<Intervention> filled(LeverDeclaration lever, Map<String, String> settings, List<String> sectors) {
        try {
            return Optional.of(lever.fill(settings, sectors));
        } catch (SettingRule together) {
            return Optional.empty();
        }
    }

    private static List<String> values(SettingDeclaration setting) {
        return switch (setting.kind()) {
            case WHOLE -> List.of(Long.toString((long) setting.low()), Long.toString((long) setting.high()));
            case NUMBER -> List.of(Double.toString(setting.low()), Double.toString(setting.high()));
            case FLAG, CHOICE -> setting.choices();
            case CHOICES -> {
                List<String> lists = new ArrayList<>();
                setting.choices().forEach(choice -> lists.add("[" + choice + "]"));
                lists.add("[" + String.join(", ", setting.choices()) + "]");
                yield lists;
            }
            case SECTORS -> List.of(SettingDeclaration.ALL);
        };
    }
}
