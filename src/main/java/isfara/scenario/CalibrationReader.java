package isfara.scenario;

import isfara.parameter.Declaration;
import isfara.parameter.Numeral;
import isfara.parameter.ParameterSpace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a calibration file; everything that is wrong with it is told at once. */
public final class CalibrationReader {

    private static final String NEAREST = "nearest";
    private static final String FREE = "free";
    private static final String ACCEPTANCE = "least-acceptance";
    private static final String ADJUST = "adjust";
    private static final String ALTERNATIVES = "alternatives";
    private static final String PARAMETERS = "parameters";
    private static final String EQUAL = "equal-sides";
    private static final List<String> ALTERNATIVE_KEYS = List.of("name", "title", PARAMETERS, EQUAL);

    /** Whole numbers, all of which must be given: name, lowest, highest, unit. */
    private enum Whole {
        SEED("seed", Long.MIN_VALUE, Long.MAX_VALUE, "-"),
        HOUSEHOLDS("households", ExperimentFile.FEWEST_HOUSEHOLDS, ExperimentFile.MOST_HOUSEHOLDS, "household agents"),
        LIVES("lives", 1_000, 1_000_000, "lives"),
        OTHER_LIVES("other-lives", 1_000, 1_000_000, "lives"),
        PARTICLES("particles", 100, 100_000, "particles"),
        GENERATIONS("generations", 0, 50, "generations"),
        MOST_SIMULATED("most-simulated", 1_000, 10_000_000, "lives"),
        PREDICTIONS("predictions", 100, 100_000, "lives"),
        DRAWS("draws", 50, 10_000, "draws"),
        TRUTHS("truths", 20, 10_000, "truths"),
        TRAJECTORIES("trajectories", 2, 1_000, "trajectories"),
        SCREENING_SEEDS("screening-seeds", 1, 1_000, "seeds");

        private final String key;
        private final long low;
        private final long high;
        private final String unit;

        Whole(String key, long low, long high, String unit) {
            this.key = key;
            this.low = low;
            this.high = high;
            this.unit = unit;
        }
    }

    private final ParameterSpace space;
    private final Mistakes mistakes = new Mistakes();
    private final Fields fields = new Fields(mistakes);

    private CalibrationReader(ParameterSpace space) {
        this.space = space;
    }

    /**
     * The calibration of a file.
     *
     * @throws MistakesException if there is anything wrong with it
     */
    public static CalibrationFile read(Path file, ParameterSpace space) {
        return new CalibrationReader(space).read(file);
    }

    private CalibrationFile read(Path file) {
        SourceFile source = SourceFile.read(file, mistakes);
        mistakes.throwIfAny();
        Yaml.Table root = source.root().orElseThrow();
        List<String> keys = keys();
        Map<String, Yaml> values = fields.of(root, keys);
        keys.stream()
                .filter(key -> !key.equals(ALTERNATIVES))
                .filter(key -> !fields.said(root, keys).contains(key))
                .forEach(key -> mistakes.add(Spot.start(file), "calibration", "no " + key, "need " + key + ":"));
        Optional<String> title = words(values, "title").map(Said::value);
        long[] whole = new long[Whole.values().length];
        for (Whole w : Whole.values()) {
            Optional.ofNullable(values.get(w.key))
                    .flatMap(value -> fields.whole(value, w.key, w.low, w.high, w.unit))
                    .ifPresent(said -> whole[w.ordinal()] = said.value());
        }
        Optional<Double> nearest = number(values, NEAREST, 0.001, 0.5);
        Optional<Double> acceptance = number(values, ACCEPTANCE, 0, 1);
        boolean adjust = values.containsKey(ADJUST) && yes(values.get(ADJUST), ADJUST);
        List<String> free = free(values);
        List<CalibrationFile.Alternative> alternatives = alternatives(values);
        if (mistakes.none() && whole[Whole.OTHER_LIVES.ordinal()] > whole[Whole.LIVES.ordinal()]) {
            Yaml said = values.get("other-lives");
            mistakes.add(said.spot(), "other-lives", said.told(), "need at most as many as lives");
        }
        mistakes.throwIfAny();
        return new CalibrationFile(
                Locator.stem(file),
                title.orElseThrow(),
                whole[Whole.SEED.ordinal()],
                count(whole, Whole.HOUSEHOLDS),
                count(whole, Whole.LIVES),
                count(whole, Whole.OTHER_LIVES),
                nearest.orElseThrow(),
                free,
                count(whole, Whole.PARTICLES),
                count(whole, Whole.GENERATIONS),
                acceptance.orElseThrow(),
                count(whole, Whole.MOST_SIMULATED),
                adjust,
                count(whole, Whole.PREDICTIONS),
                count(whole, Whole.DRAWS),
                count(whole, Whole.TRUTHS),
                count(whole, Whole.TRAJECTORIES),
                count(whole, Whole.SCREENING_SEEDS),
                alternatives,
                new Input(file, source.sha256()));
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("title", NEAREST, FREE, ACCEPTANCE, ADJUST, ALTERNATIVES));
        for (Whole w : Whole.values()) {
            keys.add(w.key);
        }
        return keys;
    }

    private static int count(long[] whole, Whole which) {
        return Math.toIntExact(whole[which.ordinal()]);
    }

    private List<String> free(Map<String, Yaml> values) {
        List<String> names = new ArrayList<>();
        String example = "a list of parameters such as [friction.base, shots.mortarRate]";
        for (Yaml item : items(values, FREE, example)) {
            Optional<Said<String>> said = fields.words(item, FREE);
            Optional<Declaration> declared = said.flatMap(name -> ParameterNames.declared(space, name, mistakes));
            if (declared.isEmpty()) {
                continue;
            }
            if (!declared.get().uncertain()) {
                mistakes.add(item.spot(), FREE, declared.get().name(), "need one with a prior; this one is held");
            } else if (names.contains(declared.get().name())) {
                mistakes.add(item.spot(), FREE, "a second " + declared.get().name(), "need one");
            } else {
                names.add(declared.get().name());
            }
        }
        return names;
    }

    private List<CalibrationFile.Alternative> alternatives(Map<String, Yaml> values) {
        List<CalibrationFile.Alternative> found = new ArrayList<>();
        for (Yaml item : items(values, ALTERNATIVES, "a list of alternatives")) {
            Optional<Yaml.Table> table = fields.table(item, ALTERNATIVES);
            if (table.isEmpty()) {
                continue;
            }
            Map<String, Yaml> said = fields.of(table.get(), ALTERNATIVE_KEYS);
            for (String key : List.of("name", "title")) {
                if (!said.containsKey(key)) {
                    mistakes.add(item.spot(), "alternative", "no " + key, "need " + key + ":");
                }
            }
            Optional<Said<String>> name = words(said, "name").filter(this::plain);
            Optional<Said<String>> title = words(said, "title");
            SortedMap<String, Double> held = held(said);
            boolean equal = said.containsKey(EQUAL) && yes(said.get(EQUAL), EQUAL);
            if (name.isPresent()
                    && found.stream().anyMatch(a -> a.name().equals(name.get().value()))) {
                mistakes.add(name.get().spot(), "name", "a second " + name.get().value(), "need names that differ");
            } else if (name.isPresent() && title.isPresent()) {
                found.add(new CalibrationFile.Alternative(
                        name.get().value(), title.get().value(), Collections.unmodifiableSortedMap(held), equal));
            }
        }
        return found;
    }

    /** Names become folders. */
    private boolean plain(Said<String> name) {
        boolean plain = name.value().matches("[a-z0-9][a-z0-9-]*");
        if (!plain) {
            mistakes.add(name.spot(), "name", Yaml.told(name.value()), "need small letters, digits and hyphens");
        }
        return plain;
    }

    private SortedMap<String, Double> held(Map<String, Yaml> said) {
        SortedMap<String, Double> held = new TreeMap<>();
        Optional<Yaml.Table> table =
                Optional.ofNullable(said.get(PARAMETERS)).flatMap(value -> fields.table(value, PARAMETERS));
        for (Yaml.Entry entry : table.map(fields::unique).orElse(List.of())) {
            ParameterNames.declared(
                            space, new Said<>(entry.key().text(), entry.key().spot()), mistakes)
                    .flatMap(declared -> fields.number(entry.value(), declared))
                    .ifPresent(value -> held.put(entry.key().text(), value.value()));
        }
        return held;
    }

    private boolean yes(Yaml value, String where) {
        boolean told = value instanceof Yaml.Word word
                && !word.quoted()
                && (word.text().equals("true") || word.text().equals("false"));
        if (!told) {
            mistakes.add(value.spot(), where, value.told(), "need true or false");
        }
        return told && ((Yaml.Word) value).text().equals("true");
    }

    private List<Yaml> items(Map<String, Yaml> values, String key, String example) {
        return Optional.ofNullable(values.get(key))
                .flatMap(value -> fields.items(value, key, example))
                .map(Yaml.Items::items)
                .orElse(List.of());
    }

    private Optional<Said<String>> words(Map<String, Yaml> values, String key) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> fields.words(value, key));
    }

    private Optional<Double> number(Map<String, Yaml> values, String key, double low, double high) {
        return Optional.ofNullable(values.get(key))
                .flatMap(value -> fields.number(value, key, low, high, Numeral.range(low, high, "share")))
                .map(Said::value);
    }
}
