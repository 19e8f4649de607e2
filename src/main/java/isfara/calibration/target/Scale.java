package isfara.calibration.target;

import org.apache.commons.math3.util.FastMath;

/** On what scale a quantity is compared, so that a step means about the same everywhere on it. */
public enum Scale {
    /** Shares and plain differences. */
    PLAIN {
        @Override
        public double of(double x) {
            return x;
        }
    },
    /** Counts whose spread grows with their root. */
    ROOT {
        @Override
        public double of(double x) {
            return x < 0 ? -StrictMath.sqrt(-x) : StrictMath.sqrt(x);
        }
    },
    /** Quantities from 0 up that are compared by their ratio: deaths, evacuees, hours. Small ones are not: 0 and 1 are one step of log 2. */
    LOG {
        @Override
        public double of(double x) {
            return FastMath.log1p(x);
        }
    };

    /** The number on this scale; infinite and not-a-number stay what they are. */
    public abstract double of(double x);
}
