package isfara.scenario;

import isfara.parameter.Declaration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what one scenario file says, without what it extends. */
final class DraftReader {

    /** What a scenario may say. */
    static final List<String> KEYS =
            List.of("title", "question", "extends", "start", "days", "situation", "parameters", "interventions");

    /** Longest scenario, days: a hundred years. */
    static final int LONGEST = 36_525;

    /** Before, this was no border between states. */
    private static final LocalDate EARLIEST = LocalDate.of(1991, 9, 9);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final ScenarioContext context;
    private final Mistakes mistakes;
    private final Fields fields;

    DraftReader(ScenarioContext context, Mistakes mistakes) {
        this.context = context;
        this.mistakes = mistakes;
        this.fields = new Fields(mistakes);
    }

    ScenarioDraft read(SourceFile source) {
        if (source.root().isEmpty()) {
            return ScenarioDraft.unusable(source.file());
        }
        Map<String, Yaml> values = fields.of(source.root().get(), KEYS);
        Set<String> said = fields.said(source.root().get(), KEYS);
        if (!said.contains("title")) {
            mistakes.add(
                    Spot.start(source.file()), "scenario", "no title", "need title: and what it is about, in words");
        }
        UseReader uses = new UseReader(context, fields);
        Optional.ofNullable(values.get("interventions")).ifPresent(uses::read);
        return new ScenarioDraft(
                source.file(),
                words(values, "title"),
                words(values, "question"),
                words(values, "extends"),
                List.of(),
                Optional.ofNullable(values.get("start")).flatMap(this::start),
                Optional.ofNullable(values.get("days")).flatMap(days -> fields.whole(days, "days", 1, LONGEST, "days")),
                words(values, "situation").flatMap(this::situation),
                parameters(values),
                List.copyOf(uses.uses()),
                uses.off(),
                said,
                true);
    }

    private Optional<Said<String>> words(Map<String, Yaml> values, String key) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> fields.words(value, key));
    }

    private Optional<Said<LocalDate>> start(Yaml value) {
        Optional<Said<LocalDate>> start = fields.date(value, "start");
        if (start.isPresent()
                && (start.get().value().isBefore(EARLIEST)
                        || start.get().value().isAfter(LATEST))) {
            return fields.refuse(value, "start", "need " + EARLIEST + " to " + LATEST);
        }
        return start;
    }

    private Optional<Said<Situation>> situation(Said<String> name) {
        Optional<Situation> situation = context.situations().named(name.value());
        if (situation.isEmpty()) {
            mistakes.unknown(
                    name.spot(), "situation", name.value(), context.situations().names(), "all: isfara list");
        }
        return situation.map(found -> new Said<>(found, name.spot()));
    }

    private SortedMap<String, Said<Double>> parameters(Map<String, Yaml> values) {
        SortedMap<String, Said<Double>> fixed = new TreeMap<>();
        Optional<Yaml.Table> table =
                Optional.ofNullable(values.get("parameters")).flatMap(value -> fields.table(value, "parameters"));
        for (Yaml.Entry entry : table.map(fields::unique).orElse(List.of())) {
            Said<String> name = new Said<>(entry.key().text(), entry.key().spot());
            Optional<Declaration> declared = ParameterNames.declared(context.space(), name, mistakes);
            declared.flatMap(d -> fields.number(entry.value(), d)).ifPresent(value -> fixed.put(name.value(), value));
        }
        return fixed;
    }
}
