package isfara.scenario;

import isfara.intervention.LeverDeclaration;
import isfara.parameter.ParameterVector;
import isfara.scenario.design.DesignKind;
import isfara.scenario.design.Factor;
import isfara.scenario.design.FactorValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The points at which an experiment looks: each says which parameters and lever settings take which value there.
 *
 * <p>Points follow from the file alone and not from the experiment's seed: other luck is lived through at the same points.
 *
 * @param kind how they were chosen
 * @param seed of a Latin hypercube; 0 otherwise
 * @param factors what varies
 * @param said what the file says of each factor: its levels, or its low and high end; none for a file of points
 * @param points the level of each factor, point by point
 * @param sectors ids of the world's sectors, in the world's order
 */
public record Design(
        DesignKind kind,
        long seed,
        List<Factor> factors,
        List<List<FactorValue>> said,
        List<List<FactorValue>> points,
        List<String> sectors) {

    /** Most points of a design. */
    public static final int MOST_POINTS = 100_000;

    /** Keeps copies. */
    public Design {
        factors = List.copyOf(factors);
        said = List.copyOf(said);
        points = List.copyOf(points);
        sectors = List.copyOf(sectors);
    }

    /** How many points there are. */
    public int size() {
        return points.size();
    }

    /** A scenario as it is at a point: in every use of a lever, the settings that the design sets there. */
    public Scenario at(int point, Scenario scenario) {
        List<LeverUse> uses = scenario.interventions().stream()
                .map(use -> with(use, settings(point, use.lever())))
                .toList();
        return scenario.with(uses);
    }

    /** Parameters as they are at a point. */
    public ParameterVector at(int point, ParameterVector parameters) {
        ParameterVector vector = parameters;
        for (int f = 0; f < factors.size(); f++) {
            if (factors.get(f) instanceof Factor.OfParameter parameter
                    && points.get(point).get(f) instanceof FactorValue.Amount number) {
                vector = vector.with(parameter.name(), number.value());
            }
        }
        return vector;
    }

    /** In words: {@code sobol, 64 points over shots.mortarRate, csto-peacekeepers.personnel}. */
    public String text() {
        String names = factors.stream().map(Factor::name).collect(Collectors.joining(", "));
        return kind.word() + ", " + points.size() + (points.size() == 1 ? " point" : " points") + " over " + names;
    }

    /** Everything that decides the points' runs, as one text. */
    public String canonical() {
        StringBuilder text = new StringBuilder("design ").append(text()).append('\n');
        for (int p = 0; p < points.size(); p++) {
            text.append("point ").append(p).append(": ").append(describe(p)).append('\n');
        }
        return text.toString();
    }

    /** A point in words: {@code csto-peacekeepers.personnel 250, shots.mortarRate 0.1}. */
    public String describe(int point) {
        List<String> words = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            words.add(factors.get(f).name() + " " + points.get(point).get(f).text());
        }
        return String.join(", ", words);
    }

    /** What the design sets of a lever at a point, in canonical writing. */
    private Map<String, String> settings(int point, String lever) {
        Map<String, String> settings = new TreeMap<>();
        for (int f = 0; f < factors.size(); f++) {
            FactorValue level = points.get(point).get(f);
            if (factors.get(f) instanceof Factor.OfSetting of
                    && of.lever().name().equals(lever)
                    && !(level instanceof FactorValue.AsItIs)) {
                settings.put(of.setting().name(), level.text());
            }
        }
        return settings;
    }

    private LeverUse with(LeverUse use, Map<String, String> settings) {
        return settings.isEmpty() ? use : use.with(declaration(use.lever()), settings, sectors);
    }

    private LeverDeclaration declaration(String lever) {
        return factors.stream()
                .filter(factor -> factor instanceof Factor.OfSetting of
                        && of.lever().name().equals(lever))
                .map(factor -> ((Factor.OfSetting) factor).lever())
                .findFirst()
                .orElseThrow();
    }
}
