package isfara.cli;

import java.math.BigDecimal;

/** Numbers as people write them. */
final class Figures {

    private Figures() {}

    /** Without needless zeros or exponents: {@code 0.0034}, {@code 500}. */
    static String brief(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
