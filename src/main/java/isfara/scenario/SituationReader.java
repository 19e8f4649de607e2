package isfara.scenario;

import isfara.parameter.Declaration;
import isfara.parameter.Numeral;
import isfara.parameter.ParameterSpace;
import isfara.world.World;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a situation: {@code name}, {@code title}, {@code summary}, {@code conditions} with value, bounds and source, and, where there
 * are any, {@code quarrels}.
 */
final class SituationReader {

    private static final List<String> REQUIRED = List.of("name", "title", "summary", "conditions");
    private static final List<String> KEYS = List.of("name", "title", "summary", "conditions", "quarrels");
    private static final List<String> CONDITION_KEYS = List.of("parameter", "value", "low", "high", "source");

    private final ParameterSpace space;
    private final World world;
    private final Mistakes mistakes;
    private final Fields fields;

    SituationReader(ParameterSpace space, World world, Mistakes mistakes) {
        this.space = space;
        this.world = world;
        this.mistakes = mistakes;
        this.fields = new Fields(mistakes);
    }

    /** The situation; nothing if there is a mistake in it. */
    Optional<Situation> read(Path file, byte[] bytes) {
        Optional<Yaml.Table> root = SourceFile.of(file, bytes, mistakes).root();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Yaml> values = fields.of(root.get(), KEYS);
        require(values, REQUIRED, Spot.start(file), "situation");
        Optional<String> name = words(values, "name");
        name.filter(n -> !Locator.stem(file).equals(n))
                .ifPresent(n ->
                        mistakes.add(values.get("name").spot(), "name", n, "need the file's, " + Locator.stem(file)));
        Optional<String> title = words(values, "title");
        Optional<String> summary = words(values, "summary");
        SortedMap<String, Situation.Condition> conditions = new TreeMap<>();
        Optional.ofNullable(values.get("conditions"))
                .flatMap(value -> fields.items(value, "conditions", "a list of conditions, or []"))
                .ifPresent(list -> list.items().forEach(item -> condition(item, conditions)));
        List<Situation.Quarrel> quarrels = Optional.ofNullable(values.get("quarrels"))
                .map(new QuarrelReader(world, mistakes)::read)
                .orElse(List.of());
        return mistakes.none()
                ? Optional.of(new Situation(
                        name.orElseThrow(),
                        title.orElseThrow(),
                        summary.orElseThrow(),
                        List.copyOf(conditions.values()),
                        quarrels))
                : Optional.empty();
    }

    private void condition(Yaml item, SortedMap<String, Situation.Condition> conditions) {
        Optional<Yaml.Table> table = fields.table(item, "conditions");
        if (table.isEmpty()) {
            return;
        }
        Map<String, Yaml> values = fields.of(table.get(), CONDITION_KEYS);
        require(values, CONDITION_KEYS, item.spot(), "condition");
        Optional<Declaration> declared = Optional.ofNullable(values.get("parameter"))
                .flatMap(value -> fields.words(value, "parameter"))
                .flatMap(name -> ParameterNames.declared(space, name, mistakes));
        Optional<String> source = words(values, "source");
        if (declared.isEmpty() || !values.keySet().containsAll(CONDITION_KEYS)) {
            return;
        }
        Declaration d = declared.get();
        String range = Numeral.range(d.low(), d.high(), d.unit());
        Optional<Said<Double>> low = fields.number(values.get("low"), "low", d.low(), d.high(), range);
        Optional<Said<Double>> high = fields.number(values.get("high"), "high", d.low(), d.high(), range);
        Optional<Said<Double>> value = fields.number(values.get("value"), "value", d.low(), d.high(), range);
        if (low.isEmpty() || high.isEmpty() || value.isEmpty() || source.isEmpty()) {
            return;
        }
        double from = low.get().value();
        double to = high.get().value();
        double held = value.get().value();
        if (from > held || held > to) {
            mistakes.add(value.get().spot(), "value", values.get("value").told(), "need low to high");
        } else if (conditions.putIfAbsent(d.name(), new Situation.Condition(d.name(), held, from, to, source.get()))
                != null) {
            mistakes.add(values.get("parameter").spot(), "parameter", "a second " + d.name(), "need one");
        }
    }

    private Optional<String> words(Map<String, Yaml> values, String key) {
        return Optional.ofNullable(values.get(key))
                .flatMap(value -> fields.words(value, key))
                .map(Said::value);
    }

    private void require(Map<String, Yaml> values, List<String> keys, Spot spot, String where) {
        keys.stream()
                .filter(key -> !values.containsKey(key))
                .min(Comparator.comparingInt(keys::indexOf))
                .ifPresent(key -> mistakes.add(spot, where, "no " + key, "need " + String.join(", ", keys)));
    }
}
