package isfara.badexample.model;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/** Mathematics whose last bit depends on the machine, in three disguises. */
final class Inexact {
    double called(double x) {
        return Math.exp(x);
    }

    DoubleSupplier lambda(double x) {
        return () -> Math.pow(x, 2);
    }

    DoubleUnaryOperator referred() {
        return Math::log;
    }
}
