package isfara.scenario;

import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the list {@code interventions}: one lever in each item, with its dates and settings, or {@code off}. */
final class UseReader {

    private static final String EXAMPLE = "a list such as - csto-peacekeepers: { from: 2022-11-15 }";

    private final ScenarioContext context;
    private final Fields fields;
    private final SettingText texts;
    private final List<UseDraft> uses = new ArrayList<>();
    private final SortedMap<String, Spot> off = new TreeMap<>();

    UseReader(ScenarioContext context, Fields fields) {
        this.context = context;
        this.fields = fields;
        this.texts = new SettingText(context, fields);
    }

    /** The levers used. */
    List<UseDraft> uses() {
        return uses;
    }

    /** The inherited levers switched off, and where. */
    SortedMap<String, Spot> off() {
        return off;
    }

    void read(Yaml value) {
        Optional<Yaml.Items> list = fields.items(value, "interventions", EXAMPLE);
        for (Yaml item : list.map(Yaml.Items::items).orElse(List.of())) {
            if (item instanceof Yaml.Table table && table.entries().size() == 1) {
                use(table.entries().get(0));
            } else if (item instanceof Yaml.Table table && table.entries().size() > 1) {
                String keys = table.entries().size() + " keys in one item";
                fields.mistakes()
                        .add(item.spot(), "interventions", keys, "need one lever in each, its settings within { }");
            } else {
                fields.refuse(item, "interventions", "need " + EXAMPLE);
            }
        }
    }

    private void use(Yaml.Entry entry) {
        String name = entry.key().text();
        Optional<LeverDeclaration> lever = context.levers().named(name);
        if (lever.isEmpty()) {
            List<String> names = context.levers().names();
            fields.mistakes().unknown(entry.key().spot(), "intervention", name, names, "all: isfara list");
        } else if (entry.value() instanceof Yaml.Word word && word.text().equals("off")) {
            if (off.putIfAbsent(name, word.spot()) != null) {
                fields.mistakes().add(word.spot(), name, "a second off", "need one");
            }
        } else if (entry.value() instanceof Yaml.Table settings) {
            uses.add(settings(lever.get(), entry.key().spot(), settings));
        } else {
            fields.refuse(entry.value(), name, "need its settings within { }, or off");
        }
    }

    private UseDraft settings(LeverDeclaration lever, Spot spot, Yaml.Table table) {
        List<String> allowed = new ArrayList<>(List.of("from", "until"));
        lever.settings().forEach(setting -> allowed.add(setting.name()));
        Map<String, Yaml> values = fields.of(table, allowed);
        Optional<Said<LocalDate>> from =
                Optional.ofNullable(values.get("from")).flatMap(value -> fields.date(value, "from"));
        Optional<Said<Optional<LocalDate>>> until =
                Optional.ofNullable(values.get("until")).flatMap(this::until);
        SortedMap<String, Said<String>> settings = new TreeMap<>();
        for (SettingDeclaration setting : lever.settings()) {
            if (values.containsKey(setting.name())) {
                Yaml value = values.get(setting.name());
                Optional<String> text = texts.read(setting, value, setting.name());
                text.ifPresent(t -> settings.put(setting.name(), new Said<>(t, value.spot())));
            }
        }
        return new UseDraft(lever.name(), spot, from, until, settings, fields.said(table, allowed));
    }

    private Optional<Said<Optional<LocalDate>>> until(Yaml value) {
        if (value instanceof Yaml.Word word && word.text().equals("open")) {
            return Optional.of(new Said<>(Optional.empty(), word.spot()));
        }
        if (value instanceof Yaml.Word word && !word.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return fields.refuse(value, "until", "need " + Fields.A_DATE + ", or open");
        }
        return fields.date(value, "until").map(said -> new Said<>(Optional.of(said.value()), said.spot()));
    }
}
