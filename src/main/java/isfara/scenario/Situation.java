package isfara.scenario;

import isfara.outcome.Trigger;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Where a scenario starts: a named set of initial conditions, each with its source, and the quarrels that are known to have begun.
 *
 * @param name for example {@code october-2022}
 * @param title in words
 * @param summary what the world looks like then
 * @param conditions the initial conditions that differ from the declared ones, by parameter
 * @param quarrels those that begin in any case, in the order of their hours; most situations have none
 */
public record Situation(String name, String title, String summary, List<Condition> conditions, List<Quarrel> quarrels) {

    /** Keeps a copy of the lists. */
    public Situation {
        conditions = List.copyOf(conditions);
        quarrels = List.copyOf(quarrels);
    }

    /**
     * One initial condition.
     *
     * @param parameter name of the parameter that holds it, for example {@code start.posture.KG}
     * @param value used when parameters are held at their defaults
     * @param low lower bound when parameters are drawn (uniform)
     * @param high upper bound when parameters are drawn
     * @param source where it comes from
     */
    public record Condition(String parameter, double value, double low, double high, String source) {}

    /**
     * A quarrel that begins in any case. What becomes of it is left to the model.
     *
     * @param day days since the scenario's start, from 0
     * @param hour hour of that day, 0 to 23
     * @param sector id of the sector
     * @param kg id of the Kyrgyz settlement
     * @param tj id of the Tajik settlement, a contact of the other
     * @param trigger its first cause: patrols meet, or villagers quarrel
     * @param works whether it is over contested works
     * @param crowd villagers on each side when it begins; empty when they are drawn as of any quarrel
     * @param again whether the people of the day before come back: then it is no new dispute
     * @param source where it comes from
     */
    public record Quarrel(
            int day,
            int hour,
            String sector,
            String kg,
            String tj,
            Trigger trigger,
            boolean works,
            OptionalInt crowd,
            boolean again,
            String source) {

        /** All but the source, on one line: {@code day 0, 16:00, golovnoy, kok_tash and somoniyon, water, at works, 30 a side}. */
        public String text() {
            return String.format(
                            Locale.ROOT,
                            "day %d, %02d:00, %s, %s and %s, %s",
                            day,
                            hour,
                            sector,
                            kg,
                            tj,
                            trigger.word())
                    + (works ? ", at works" : "")
                    + (crowd.isPresent() ? ", " + crowd.getAsInt() + " a side" : "")
                    + (again ? ", again" : "");
        }
    }
}
