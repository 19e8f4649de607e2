package isfara.scenario;

import isfara.scenario.design.DesignKind;
import isfara.scenario.design.Factor;
import isfara.scenario.design.FactorValue;
import isfara.scenario.design.PointSets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code design:} of an experiment and works out its points. */
final class DesignReader {

    /** What a design may say. */
    static final List<String> KEYS = List.of("kind", "points", "seed", "file", "over");

    private final ScenarioContext context;
    private final Fields fields;
    private final Mistakes mistakes;
    private final FactorReader factors;

    DesignReader(ScenarioContext context, Fields fields) {
        this.context = context;
        this.fields = fields;
        this.mistakes = fields.mistakes();
        this.factors = new FactorReader(context, fields);
    }

    /** The design; nothing if there is a mistake in it. {@code file} finds the file of points that it names. */
    Optional<DesignDraft> read(Yaml value, BesideFile file) {
        Optional<Yaml.Table> table = fields.table(value, "design");
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Yaml> values = fields.of(table.get(), KEYS);
        Set<String> said = fields.said(table.get(), KEYS);
        Optional<DesignKind> kind = Optional.ofNullable(values.get("kind"))
                .flatMap(k -> fields.words(k, "kind"))
                .flatMap(this::kind);
        if (!said.contains("kind")) {
            String kinds = "need kind: and one of " + String.join(", ", DesignKind.words());
            mistakes.add(table.get().spot(), "design", "no kind", kinds);
        }
        boolean fitting = kind.isPresent() && fitting(kind.get(), table.get().spot(), values, said);
        if (kind.equals(Optional.of(DesignKind.FILE))) {
            Optional<Path> csv = Optional.ofNullable(values.get("file"))
                    .flatMap(f -> fields.words(f, "file"))
                    .flatMap(name -> file.find(name, "file"));
            return csv.flatMap(path -> new PointsFile(context, fields)
                            .read(path, table.get().spot()))
                    .filter(draft -> fitting);
        }
        Optional<Long> points = Optional.ofNullable(values.get("points"))
                .flatMap(p -> fields.whole(p, "points", 2, Design.MOST_POINTS, "points"))
                .map(Said::value);
        Optional<Long> seed = values.containsKey("seed")
                ? fields.whole(values.get("seed"), "seed", Long.MIN_VALUE, Long.MAX_VALUE, "-")
                        .map(Said::value)
                : Optional.of(0L);
        Optional<Over> over = Optional.ofNullable(values.get("over"))
                .flatMap(o -> over(o, kind.filter(DesignKind::fills).isPresent()));
        boolean counted = points.isPresent() || kind.filter(DesignKind::fills).isEmpty();
        if (!fitting || !counted || seed.isEmpty() || over.isEmpty()) {
            return Optional.empty();
        }
        return design(
                kind.orElseThrow(),
                points.orElse(0L).intValue(),
                seed.get(),
                over.get(),
                table.get().spot());
    }

    private Optional<DesignKind> kind(Said<String> word) {
        Optional<DesignKind> kind = DesignKind.of(word.value());
        if (kind.isEmpty()) {
            List<String> words = DesignKind.words();
            mistakes.unknown(word.spot(), "kind", word.value(), words, "allowed: " + String.join(", ", words));
        }
        return kind;
    }

    /** Whether the keys are those that go with the kind: tells what is missing and what is too much. */
    private boolean fitting(DesignKind kind, Spot spot, Map<String, Yaml> values, Set<String> said) {
        boolean fitting = true;
        for (String key : List.of("points", "seed", "file", "over")) {
            boolean wanted = switch (key) {
                case "points" -> kind.fills();
                case "seed" -> kind == DesignKind.LATIN_HYPERCUBE;
                case "file" -> kind == DesignKind.FILE;
                default -> kind != DesignKind.FILE;
            };
            if (!wanted && values.containsKey(key)) {
                Yaml value = values.get(key);
                mistakes.add(value.spot(), key, value.told(), "need no " + key + " with kind " + kind.word());
                fitting = false;
            } else if (wanted && !said.contains(key) && !key.equals("seed")) {
                mistakes.add(spot, "design", "no " + key, "need " + needed(key));
                fitting = false;
            }
        }
        return fitting;
    }

    private static String needed(String key) {
        return switch (key) {
            case "points" -> "points: and how many";
            case "file" -> "file: and a CSV file of points beside this one";
            default -> "over: and what varies, such as csto-peacekeepers.personnel: [0, 500]";
        };
    }

    /** What varies, and the levels of each. */
    private record Over(List<Factor> factors, List<Spot> spots, List<List<FactorValue>> levels) {}

    private Optional<Over> over(Yaml value, boolean ranges) {
        Optional<Yaml.Table> table = fields.table(value, "over");
        if (table.isEmpty()) {
            return Optional.empty();
        }
        if (table.get().entries().isEmpty()) {
            mistakes.add(value.spot(), "over", "nothing", "need at least one parameter or setting");
        }
        List<Yaml.Entry> entries = fields.unique(table.get());
        Over over = new Over(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Yaml.Entry entry : entries) {
            Spot spot = entry.key().spot();
            Optional<Factor> factor = factors.named(new Said<>(entry.key().text(), spot));
            Optional<List<FactorValue>> levels =
                    factor.flatMap(f -> ranges ? factors.range(f, entry.value()) : factors.levels(f, entry.value()));
            if (levels.isPresent()) {
                over.factors().add(factor.get());
                over.spots().add(spot);
                over.levels().add(levels.get());
            }
        }
        boolean whole = over.factors().size() == entries.size()
                && entries.size() == table.get().entries().size();
        return whole && !entries.isEmpty() ? Optional.of(over) : Optional.empty();
    }

    private Optional<DesignDraft> design(DesignKind kind, int points, long seed, Over over, Spot spot) {
        int[] levels = over.levels().stream().mapToInt(List::size).toArray();
        double combinations = Arrays.stream(levels).asDoubleStream().reduce(1, (a, b) -> a * b);
        if (kind == DesignKind.FULL_FACTORIAL && combinations > Design.MOST_POINTS) {
            String found = String.format(Locale.ROOT, "%.0f points", combinations);
            mistakes.add(spot, "full-factorial", found, "need at most " + Design.MOST_POINTS);
            return Optional.empty();
        }
        if (kind == DesignKind.SOBOL && levels.length > PointSets.MOST_FACTORS) {
            mistakes.add(spot, "sobol", levels.length + " factors", "need at most " + PointSets.MOST_FACTORS);
            return Optional.empty();
        }
        List<String> names = over.factors().stream().map(Factor::name).toList();
        List<List<FactorValue>> at = switch (kind) {
            case FULL_FACTORIAL -> picked(PointSets.fullFactorial(levels), over);
            case ONE_AT_A_TIME -> picked(PointSets.oneAtATime(levels), over);
            case LATIN_HYPERCUBE -> spread(PointSets.latinHypercube(points, names, seed), over);
            case SOBOL -> spread(PointSets.sobol(points, names.size()), over);
            case FILE -> throw new IllegalStateException("a file has its points already");
        };
        Design design = new Design(kind, seed, over.factors(), over.levels(), at, context.sectors());
        return Optional.of(new DesignDraft(design, spot, over.spots(), List.of()));
    }

    private static List<List<FactorValue>> picked(List<int[]> points, Over over) {
        List<List<FactorValue>> at = new ArrayList<>();
        for (int[] point : points) {
            List<FactorValue> levels = new ArrayList<>();
            for (int f = 0; f < point.length; f++) {
                levels.add(
                        point[f] == PointSets.AS_IT_IS
                                ? new FactorValue.AsItIs()
                                : over.levels().get(f).get(point[f]));
            }
            at.add(List.copyOf(levels));
        }
        return at;
    }

    private static List<List<FactorValue>> spread(double[][] points, Over over) {
        List<List<FactorValue>> at = new ArrayList<>();
        for (double[] point : points) {
            List<FactorValue> levels = new ArrayList<>();
            for (int f = 0; f < point.length; f++) {
                levels.add(over.factors().get(f).at(point[f], over.levels().get(f)));
            }
            at.add(List.copyOf(levels));
        }
        return at;
    }
}
