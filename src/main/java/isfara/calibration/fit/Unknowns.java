package isfara.calibration.fit;

import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.parameter.Prior;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * What a fit wants to learn: the uncertain parameters that a {@link Structure} leaves open, in the order of their declaration.
 *
 * <p>Each has three scales. Its <i>value</i>. Its <i>rank</i> in the prior, 0 to 1, on which the prior is uniform, whether on the
 * plain or the logarithmic scale. And the <i>normal score</i> of that rank, which has no bounds: on it every prior is a standard
 * normal, so what moves there never leaves the prior's bounds, and no Jacobian is needed that could be forgotten. (A logit would be
 * unbounded, too, but leaves the prior tails heavier than those of any normal kernel, and importance weights without a bound.)
 */
public final class Unknowns {

    /** Ranks keep this distance from 0 and 1, so that scores stay within about 7. */
    private static final double EDGE = 1e-12;

    private static final double ROOT_OF_TWO = StrictMath.sqrt(2);

    private final ParameterSpace space;
    private final Structure structure;
    private final int[] places;

    private Unknowns(ParameterSpace space, Structure structure) {
        this.space = space;
        this.structure = structure;
        this.places = IntStream.range(0, space.size())
                .filter(i -> structure.leavesOpen(space.declarations().get(i)))
                .toArray();
    }

    /** What a structure leaves open in a space. */
    public static Unknowns of(ParameterSpace space, Structure structure) {
        structure.apply(space.defaults()); // a name or value that cannot be is found now
        return new Unknowns(space, structure);
    }

    /** How many there are. */
    public int size() {
        return places.length;
    }

    /** The parameters there are, open or not. */
    public ParameterSpace space() {
        return space;
    }

    /** What is held fixed. */
    public Structure structure() {
        return structure;
    }

    /** The declaration of one of them. */
    public Declaration declaration(int unknown) {
        return space.declarations().get(places[unknown]);
    }

    /** Their names, in order. */
    public List<String> names() {
        return Arrays.stream(places)
                .mapToObj(place -> space.declarations().get(place).name())
                .toList();
    }

    /** Which of them has this name, or nothing when it is not open. */
    public OptionalInt index(String name) {
        return IntStream.range(0, size())
                .filter(i -> declaration(i).name().equals(name))
                .findFirst();
    }

    /** Their values in a point of the space. */
    public double[] values(ParameterVector vector) {
        return Arrays.stream(places).mapToDouble(vector::get).toArray();
    }

    /** The point of the space with these values, all else as the structure has it. */
    public ParameterVector vector(double[] values) {
        double[] all = space.defaults().toArray();
        for (int i = 0; i < places.length; i++) {
            all[places[i]] = values[i];
        }
        return structure.apply(space.vector(all));
    }

    /** The share of the prior that lies below a value, kept just off 0 and 1. */
    public double rank(int unknown, double value) {
        return rank(declaration(unknown), value);
    }

    /** The same of any uncertain parameter. */
    static double rank(Declaration d, double value) {
        double rank = d.prior() == Prior.LOG_UNIFORM
                ? FastMath.log(value / d.priorLow()) / FastMath.log(d.priorHigh() / d.priorLow())
                : (value - d.priorLow()) / (d.priorHigh() - d.priorLow());
        return StrictMath.min(1 - EDGE, StrictMath.max(EDGE, rank));
    }

    /** The value at a rank. */
    public double value(int unknown, double rank) {
        Declaration d = declaration(unknown);
        return StrictMath.min(d.priorHigh(), StrictMath.max(d.priorLow(), d.quantile(rank)));
    }

    /** The normal score of a value. */
    public double score(int unknown, double value) {
        return ROOT_OF_TWO * Erf.erfInv(2 * rank(unknown, value) - 1);
    }

    /** The value of a normal score; always within the prior's bounds. */
    public double valueOfScore(int unknown, double score) {
        return value(unknown, 0.5 * Erf.erfc(-score / ROOT_OF_TWO));
    }
}
