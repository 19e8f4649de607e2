package isfara.calibration.fit;

import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One way the world could work, fitted on its own and told beside the others: what it holds fixed, and whether the two sides are
 * alike.
 *
 * @param name for files and commands
 * @param title in words
 * @param fixed parameters that are not free to differ from a value
 * @param equalSides whether both sides have the same constants. For a pair with a prior that is the Kyrgyz half's draw: both
 *     halves have the same prior, so it favours nobody. For a held pair whose halves differ it is their geometric mean (the
 *     arithmetic one if either is not positive)
 */
public record Structure(String name, String title, Map<String, Double> fixed, boolean equalSides) {

    private static final String KG = ".KG";
    private static final String TJ = ".TJ";

    /** Refuses a structure that makes the sides equal and fixes them apart. */
    public Structure {
        fixed = Collections.unmodifiableMap(new TreeMap<>(fixed));
        if (equalSides) {
            for (Map.Entry<String, Double> one : fixed.entrySet()) {
                Optional<String> other = otherHalf(one.getKey());
                if (other.isPresent() && !one.getValue().equals(fixed.get(other.get()))) {
                    throw new IllegalArgumentException(name + ": with equal sides " + one.getKey() + " and "
                            + other.get() + " must be fixed at the same value");
                }
            }
        }
    }

    /** Whether a parameter has a value of its own here that nobody knows for sure. */
    public boolean leavesOpen(Declaration declaration) {
        boolean copied = equalSides && declaration.side().equals(Optional.of(Side.TJ));
        return declaration.uncertain() && !copied && !fixed.containsKey(declaration.name());
    }

    /** The parameters as they are in this world; applied twice it changes nothing more. An unknown fixed name is refused. */
    public ParameterVector apply(ParameterVector vector) {
        ParameterSpace space = vector.space();
        double[] values = vector.toArray();
        if (equalSides) {
            for (int i = 0; i + 1 < values.length; i++) {
                Declaration declaration = space.declarations().get(i);
                if (declaration.side().equals(Optional.of(Side.KG))) {
                    values[i] = declaration.uncertain() ? values[i] : mean(values[i], values[i + 1]);
                    values[i + 1] = values[i];
                }
            }
        }
        fixed.forEach((parameter, value) -> values[index(space, parameter)] = value);
        return space.vector(values);
    }

    private int index(ParameterSpace space, String parameter) {
        return space.index(parameter)
                .orElseThrow(() -> new IllegalArgumentException(name + ": no parameter " + parameter));
    }

    private static double mean(double a, double b) {
        if (a == b) {
            return a;
        }
        return a > 0 && b > 0 ? StrictMath.sqrt(a * b) : (a + b) / 2;
    }

    private static Optional<String> otherHalf(String parameter) {
        String stem = parameter.substring(0, StrictMath.max(0, parameter.length() - KG.length()));
        if (parameter.endsWith(KG)) {
            return Optional.of(stem + TJ);
        }
        return parameter.endsWith(TJ) ? Optional.of(stem + KG) : Optional.empty();
    }
}
