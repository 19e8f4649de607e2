package isfara.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Names the ends of an axis on which the prior's 90 % band reaches from 0 to 1. */
final class PriorEnds extends NumberFormat {

    private static final long serialVersionUID = 1;

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(number == 0 ? "5 % of prior" : number == 1 ? "95 % of prior" : "");
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("labels are written, not read");
    }
}
