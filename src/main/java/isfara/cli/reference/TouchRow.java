package isfara.cli.reference;

import isfara.intervention.LeverDeclaration;
import isfara.model.Rate;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that a lever touches, in words; both sides in one row where they are treated alike.
 *
 * @param name the rate's name in lower case, or {@code order}
 * @param scale how changes add up, and the value that changes nothing; empty for an order
 * @param meaning what is touched
 * @param parameters names of the parameters beside which it acts; none for an order
 * @param side whose: {@code both}, {@code KG}, {@code TJ}; empty for an order
 * @param declared with the declared effects
 * @param possible with each effect in turn at either end of its prior; the same as declared when nothing is uncertain
 */
public record TouchRow(
        String name,
        String scale,
        String meaning,
        List<String> parameters,
        String side,
        String declared,
        String possible) {

    private static final String OTHER = "with other settings";

    /** Keeps a copy. */
    public TouchRow {
        parameters = List.copyOf(parameters);
    }

    /** All that a lever touches, rates first. */
    public static List<TouchRow> of(TouchedRates.Touch touch) {
        List<TouchRow> rows = new ArrayList<>();
        for (Rate rate : Rate.values()) {
            List<TouchedRates.Touched> here =
                    touch.rates().stream().filter(t -> t.rate() == rate).toList();
            boolean alike = here.size() == Side.BOTH.size()
                    && here.get(0).declared().equals(here.get(1).declared())
                    && here.get(0).possible().equals(here.get(1).possible());
            if (alike) {
                rows.add(row(here.get(0), "both"));
            } else {
                here.forEach(t -> rows.add(row(t, t.side().name())));
            }
        }
        for (TouchedRates.Ordered order : touch.orders()) {
            String declared = order.declared().toString();
            rows.add(new TouchRow(
                    "order",
                    "",
                    order.what(),
                    List.of(),
                    "",
                    declared,
                    order.possible().toString()));
        }
        return rows;
    }

    private static TouchRow row(TouchedRates.Touched t, String side) {
        return new TouchRow(
                name(t.rate()),
                scale(t.rate()),
                t.rate().meaning(),
                t.rate().parameters(),
                side,
                t.declared().toString(),
                t.possible().toString());
    }

    /** A rate's name as it is told. */
    static String name(Rate rate) {
        return rate.name().toLowerCase(Locale.ROOT);
    }

    static String scale(Rate rate) {
        return (rate.scale() == Rate.Scale.FACTOR ? "times" : "plus") + ", plain " + Markdown.number(rate.plain());
    }

    /** All that a lever touches with its declared settings, and then what it touches with other settings only. */
    public static List<TouchRow> all(LeverDeclaration lever, ParameterVector parameters, World world) {
        List<TouchRow> rows = new ArrayList<>(of(TouchedRates.of(lever, parameters, world)));
        Map<String, TouchRow> others = new LinkedHashMap<>();
        for (TouchRow row : of(TouchedRates.elsewhere(lever, parameters, world))) {
            TouchRow other = new TouchRow(row.name, row.scale, row.meaning, row.parameters, row.side, OTHER, OTHER);
            boolean gate = row.meaning.startsWith(SeenOrders.GATE);
            others.merge(gate ? SeenOrders.GATE : row.name + row.side + row.meaning, other, TouchRow::with);
        }
        rows.addAll(others.values());
        return rows;
    }

    /** Gates of several works in one row. */
    private TouchRow with(TouchRow other) {
        String works = other.meaning.substring(SeenOrders.GATE.length());
        return new TouchRow(name, scale, meaning + "; " + works, parameters, side, declared, possible);
    }

    /** On one line: {@code shots.mortarRate (mortars): 0.92, 0.79 to 1.02 over its prior; both sides}. */
    public String line() {
        String beside = parameters.isEmpty() ? "" : " [" + String.join(", ", parameters) + "]";
        String whose = side.isEmpty() ? "" : side.equals("both") ? "; both sides" : "; " + side + " only";
        if (declared.equals(OTHER)) {
            return name + ", " + meaning + beside + ": with other settings" + whose;
        }
        String sign = scale.startsWith("times") ? "times " : scale.startsWith("plus") ? "plus " : "";
        String prior = possible.equals(declared) ? "" : ", " + possible + " over the priors";
        return name + ", " + meaning + beside + ": " + sign + declared + prior + whose;
    }

    /** Groups of the parameters it stands beside, in order and once each. */
    List<String> rules() {
        return parameters.stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .collect(Collectors.toList());
    }
}
