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

        @Override
        public double back(double y) {
            return y;
        }
    },
    /** Counts whose spread grows with their root. */
    ROOT {
        @Override
        public double of(double x) {
            return x < 0 ? -StrictMath.sqrt(-x) : StrictMath.sqrt(x);
        }

        @Override
        public double back(double y) {
            return y < 0 ? -y * y : y * y;
        }
    },
    /** Quantities from 0 up that are compared by their ratio: deaths, evacuees, hours. Small ones are not: 0 and 1 are one step of log 2. */
    LOG {
        @Override
        public double of(double x) {
            return x < 0 ? -FastMath.log1p(-x) : FastMath.log1p(x);
        }

        @Override
        public double back(double y) {
            return y < 0 ? -FastMath.expm1(-y) : FastMath.expm1(y);
        }
    };

    /** The number on this scale; infinite and not-a-number stay what they are. */
    public abstract double of(double x);

    /** The number that stands at a place on this scale. */
    public abstract double back(double y);
}
