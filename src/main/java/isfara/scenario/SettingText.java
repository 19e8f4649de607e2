package isfara.scenario;

import isfara.intervention.Kind;
import isfara.intervention.SettingDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the value of a lever's setting. */
final class SettingText {

    private final ScenarioContext context;
    private final Fields fields;

    SettingText(ScenarioContext context, Fields fields) {
        this.context = context;
        this.fields = fields;
    }

    /** A setting in canonical writing; {@code where} is what mistakes call it. */
    Optional<String> read(SettingDeclaration setting, Yaml value, String where) {
        List<Yaml> items;
        if (value instanceof Yaml.Items list && setting.kind().list()) {
            items = list.items();
        } else if (value instanceof Yaml.Word word
                && (!setting.kind().list() || word.text().equals(SettingDeclaration.ALL))) {
            items = List.of(word);
        } else {
            boolean listed = value instanceof Yaml.Word word
                    && setting.kind().list()
                    && setting.remedy(word.text(), context.sectors()).isEmpty();
            return fields.refuse(
                    value, where, listed ? "need a list: [" + value.told() + "]" : "need " + setting.allowed());
        }
        List<String> words = new ArrayList<>();
        for (Yaml item : items) {
            word(setting, item, where, words).ifPresent(words::add);
        }
        boolean all = words.size() == items.size();
        return all ? Optional.of(setting.canonical(words, context.sectors())) : Optional.empty();
    }

    private Optional<String> word(SettingDeclaration setting, Yaml item, String where, List<String> earlier) {
        if (!(item instanceof Yaml.Word word)
                || word.absent()
                || (word.quoted() && !setting.kind().wordy())) {
            return fields.refuse(item, where, plainly(setting, item).orElse("need " + setting.allowed()));
        }
        if (earlier.contains(word.text())) {
            fields.mistakes().add(word.spot(), where, "a second " + Yaml.told(word.text()), "need one");
            return Optional.empty();
        }
        Optional<String> remedy = setting.remedy(word.text(), context.sectors())
                .map(advice -> plainly(setting, item).orElse(advice));
        remedy.ifPresent(advice -> fields.mistakes().add(word.spot(), where, word.told(), advice));
        return remedy.isPresent() ? Optional.empty() : Optional.of(word.text());
    }

    /** What to write in place of a number that is quoted or has its unit behind it. */
    private static Optional<String> plainly(SettingDeclaration setting, Yaml item) {
        boolean whole = setting.kind() == Kind.WHOLE;
        return whole || setting.kind() == Kind.NUMBER
                ? Fields.plain(item, new Counted(setting.unit(), setting.low(), setting.high(), whole))
                : Optional.empty();
    }
}
