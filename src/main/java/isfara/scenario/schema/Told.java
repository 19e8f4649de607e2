package isfara.scenario.schema;

import isfara.parameter.Declaration;
import isfara.parameter.Evidence;
import isfara.parameter.Numeral;
import java.util.Locale;

/** What an editor shows beside a key. */
final class Told {

    private Told() {}

    /** With a capital and a full stop. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }

    /** How well a value is founded, and on what. */
    static String founded(Evidence evidence, String source) {
        return " Evidence: " + evidence.word() + " (" + source + ").";
    }

    /** A parameter. */
    static String parameter(Declaration d) {
        String drawn = d.uncertain() ? ", drawn from " + Numeral.range(d.priorLow(), d.priorHigh(), "-") : "";
        return sentence(d.meaning()) + " Allowed: " + Numeral.range(d.low(), d.high(), d.unit()) + ". Default: "
                + Shape.plain(d.value()).getAsString() + drawn + "." + founded(d.evidence(), d.source());
    }
}
