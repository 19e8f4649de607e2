package isfara.parameter;

import org.apache.commons.math3.util.FastMath;

/** The shape of what is believed about a parameter before any data, between two bounds. */
public enum Prior {
    /** Known or held: the declared value, always. */
    FIXED {
        @Override
        double quantile(double u, double value, double low, double high) {
            return value;
        }
    },
    /** Every value between the bounds is as likely. */
    UNIFORM {
        @Override
        double quantile(double u, double value, double low, double high) {
            return low + u * (high - low);
        }
    },
    /** Every order of magnitude between the (positive) bounds is as likely. */
    LOG_UNIFORM {
        @Override
        double quantile(double u, double value, double low, double high) {
            double logLow = FastMath.log(low);
            return StrictMath.min(high, StrictMath.max(low, FastMath.exp(logLow + u * (FastMath.log(high) - logLow))));
        }
    };

    /** Inverse of the cumulative distribution: {@code u} in [0, 1) to a value. */
    abstract double quantile(double u, double value, double low, double high);
}
