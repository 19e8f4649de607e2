package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Why something happened: the rule that decided, its chance, and the numbers that it weighed.
 *
 * @param rule what decided
 * @param why with which numbers
 */
record Reason(Rule rule, Why why) {

    /** What is smaller would be written as nothing. */
    private static final double SMALLEST = 0.0005;

    private static final String UP = "hazard of rising";
    private static final String DOWN = "hazard of cooling";
    private static final String ENGAGEMENT = "rules of engagement";

    /** They drive mortars only: a front that cannot rise, or only by an order, does not weigh them. */
    private static final Set<String> OF_MORTARS = Set.of("own dead of six hours", "posture", "reinforcement");

    /** The reason behind an event; none when nothing was decided. */
    static Optional<Reason> of(Event event) {
        return Facts.why(event).map(why -> new Reason(rule(event, why), why));
    }

    private static Rule rule(Event event, Why why) {
        if (event instanceof Event.IncidentBegan e) {
            return of(e.origin());
        }
        if (event instanceof Event.LevelChanged e) {
            return of(e, why);
        }
        if (event instanceof Event.Authorised) {
            return Rule.AUTHORISATION;
        }
        if (event instanceof Event.Widened) {
            return Rule.WIDENING;
        }
        if (event instanceof Event.WillingToStop) {
            return Rule.WILL;
        }
        if (event instanceof Event.CeasefireBroken) {
            return Rule.BREAKDOWN;
        }
        if (event instanceof Event.OrderedToLeave) {
            return Rule.ORDER;
        }
        return ((Event.CrossingChanged) event).open() ? Rule.REOPENING : Rule.CLOSING;
    }

    private static Rule of(Origin origin) {
        return switch (origin) {
            case DISPUTE -> Rule.DISPUTE;
            case RECONVENED -> Rule.RECONVENED;
            case SPREAD -> Rule.SPREAD;
            case VIOLATION -> Rule.VIOLATION;
        };
    }

    /** Levels change by an hour's own rule, or with an incident that began without a crowd, or by a ceasefire. */
    private static Rule of(Event.LevelChanged e, Why why) {
        if (has(why, "weight")) {
            return Rule.SPREAD;
        }
        if (has(why, "hours of ceasefire")) {
            return Rule.VIOLATION;
        }
        if (!e.to().atLeast(e.from())) {
            return has(why, UP) || e.byCrowd() ? Rule.COOLING : Rule.STAND_DOWN;
        }
        return e.to() == Level.HEAVY ? Rule.HEAVY : e.to() == Level.MORTARS ? Rule.MORTARS : Rule.SHOTS;
    }

    private static boolean has(Why why, String term) {
        return why.terms().stream().anyMatch(t -> t.name().equals(term));
    }

    /** In a line. */
    String words() {
        if (why.isGiven()) {
            return "why: given by the situation, not drawn";
        }
        if (has(why, "ordered by a lever")) {
            return "why: ordered by a lever";
        }
        List<String> towards = terms(false);
        List<String> against = terms(true);
        return "why: " + rule.words() + ", chance " + percent(chance()) + rule.time() + other()
                + (towards.isEmpty() ? "" : "; for it: " + String.join(", ", towards))
                + (against.isEmpty() ? "" : "; against it: " + String.join(", ", against));
    }

    /** Of what happened: a front that may rise or calm down draws once, and what is drawn divides the chance. */
    double chance() {
        double all = value(UP) + value(DOWN);
        return all == 0 ? why.chance() : why.chance() * value(rule == Rule.COOLING ? DOWN : UP) / all;
    }

    private String other() {
        double other = value(rule == Rule.COOLING ? UP : DOWN);
        double all = value(UP) + value(DOWN);
        if (other < SMALLEST) {
            return "";
        }
        return " (of " + (rule == Rule.COOLING ? "rising " : "calming down ") + percent(why.chance() * other / all)
                + ")";
    }

    private double value(String name) {
        return why.terms().stream()
                .filter(term -> term.name().equals(name))
                .mapToDouble(Why.Term::value)
                .findFirst()
                .orElse(0);
    }

    /** The numbers weighed for what happened, or against it. */
    private List<String> terms(boolean against) {
        List<String> words = new ArrayList<>();
        for (Why.Term term : weighed()) {
            if (rule.against(term.name()) == against) {
                words.add(Weighed.words(term));
            }
        }
        return words;
    }

    /** The numbers that had a part in it. */
    List<Why.Term> weighed() {
        boolean mortars = rule == Rule.MORTARS || rule == Rule.COOLING && value(UP) > 0;
        return why.terms().stream()
                .filter(term -> StrictMath.abs(term.value()) >= SMALLEST)
                .filter(term -> !term.name().equals(UP) && !term.name().equals(DOWN))
                .filter(term -> mortars || !OF_MORTARS.contains(term.name()) || !has(why, UP))
                .filter(term -> !(term.name().equals(ENGAGEMENT) && term.value() == 1))
                .toList();
    }

    static String percent(double chance) {
        double percent = 100 * StrictMath.min(1, chance);
        return String.format(Locale.ROOT, percent < 0.95 ? "%.2f %%" : "%.0f %%", percent);
    }
}
