package isfara.badexample.model;

import ec.util.MersenneTwisterFast;
import java.io.Serializable;

/** What MASON asks for, and exact mathematics, are allowed. */
final class BlamelessStep implements Serializable {
    private static final long serialVersionUID = 1;

    double root(double x) {
        return Math.sqrt(Math.abs(x)) + StrictMath.exp(x);
    }

    Object generatorForMason(long seed) {
        return new MersenneTwisterFast(seed);
    }
}
