package isfara.outcome;

import java.util.List;

/**
 * Why something happened: the rule that decided and the numbers it weighed.
 *
 * @param chance the probability that it happens in that hour or on that day, 0 to 1
 * @param terms what went into the rule, largest effect first as far as the rule knows
 */
public record Why(double chance, List<Term> terms) {

    /** One number that a rule weighed, by the name that the model's description uses. */
    public record Term(String name, double value) {}

    private static final Why GIVEN = new Why(1, List.of());
    private static final Why ORDERED = of(1, term("ordered by a lever", 1));

    /** No reason but that the situation says so: nothing was weighed and nothing drawn. */
    public static Why given() {
        return GIVEN;
    }

    /** Whether it is certain and no rule weighed anything: the situation says so. */
    public boolean isGiven() {
        return chance == 1 && terms.isEmpty();
    }

    /** No reason but that a lever ordered it. */
    public static Why ordered() {
        return ORDERED;
    }

    /** A reason with these terms. */
    public static Why of(double chance, Term... terms) {
        return new Why(chance, List.of(terms));
    }

    /** A term. */
    public static Term term(String name, double value) {
        return new Term(name, value);
    }
}
