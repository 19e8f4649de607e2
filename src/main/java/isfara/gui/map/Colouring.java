package isfara.gui.map;

import isfara.analysis.Digits;
import isfara.chart.Classes;
import isfara.chart.Key;
import isfara.gui.scene.SettlementNow;
import java.awt.Color;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** What the colour of a settlement tells. */
public enum Colouring {
    /** Share of its people who are not at home. */
    GONE("people gone", Colouring::percent, SettlementNow::shareGone, List.of(0.02, 0.1, 0.25, 0.5, 0.75)),
    /** Danger that its most endangered village is in. */
    THREAT("danger, 0 to 2", Digits::number, SettlementNow::danger, List.of(0.1, 0.3, 0.6, 1.0, 1.5)),
    /** Share of the irrigation water wanted that is lacking. */
    SHORTAGE("water lacking", Colouring::percent, SettlementNow::shortage, List.of(0.05, 0.1, 0.2, 0.4, 0.6));

    private final String words;
    private final DoubleFunction<String> number;
    private final ToDoubleFunction<SettlementNow> value;
    private final Classes classes;

    Colouring(String words, DoubleFunction<String> number, ToDoubleFunction<SettlementNow> value, List<Double> bounds) {
        this.words = words;
        this.number = number;
        this.value = value;
        this.classes = new Classes(bounds);
    }

    private static String percent(double share) {
        return Digits.number(100 * share) + " %";
    }

    /** What it tells, in words. */
    public String words() {
        return words;
    }

    /** Its colours and what they mean. */
    List<Key> keys() {
        return classes.keys(number);
    }

    Color of(SettlementNow settlement) {
        return classes.of(value.applyAsDouble(settlement));
    }
}
