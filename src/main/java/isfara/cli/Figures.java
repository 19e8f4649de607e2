package isfara.cli;

import isfara.parameter.Numeral;

/** Numbers as people write them. */
final class Figures {

    private Figures() {}

    /** Without needless zeros or exponents: {@code 0.0034}, {@code 500}. */
    static String brief(double value) {
        return Numeral.brief(value);
    }
}
