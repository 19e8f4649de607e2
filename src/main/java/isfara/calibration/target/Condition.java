package isfara.calibration.target;

import isfara.calibration.evidence.DocumentedIncident;
import java.util.function.Predicate;

/**
 * Something that may hold of a documented incident.
 *
 * @param told whether the record says enough to know
 * @param holds whether it holds, unless it is about deaths
 * @param deathless whether it is that nobody died
 */
record Condition(Predicate<DocumentedIncident> told, Predicate<DocumentedIncident> holds, boolean deathless) {

    /** As written in the table: {@code month:4}, {@code trigger:water}, {@code sector:maksat}, {@code level:2}, {@code deathless}. */
    static Condition of(String key) {
        int colon = key.indexOf(':');
        String kind = colon < 0 ? key : key.substring(0, colon);
        String value = colon < 0 ? "" : key.substring(colon + 1);
        return switch (kind) {
            case "month" -> new Condition(i -> true, i -> i.start().getMonthValue() == Integer.parseInt(value), false);
            case "trigger" ->
                new Condition(
                        i -> i.trigger().isPresent(),
                        i -> i.trigger().get().word().equals(value),
                        false);
            case "sector" ->
                new Condition(i -> i.sector().isPresent(), i -> i.sector().get().equals(value), false);
            case "level" -> new Condition(i -> true, i -> i.peak().ordinal() == Integer.parseInt(value), false);
            case "deathless" -> new Condition(i -> true, i -> true, true);
            default -> throw new IllegalStateException("targets.csv: no condition " + key);
        };
    }

    boolean told(DocumentedIncident incident) {
        return told.test(incident);
    }

    /** Whether it holds whatever the disputed figures. */
    boolean surely(DocumentedIncident incident, Range deaths) {
        return deathless ? deaths.high() == 0 : holds.test(incident);
    }

    /** Whether it may hold. */
    boolean perhaps(DocumentedIncident incident, Range deaths) {
        return deathless ? deaths.low() == 0 : holds.test(incident);
    }
}
