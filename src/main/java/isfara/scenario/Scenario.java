package isfara.scenario;

import isfara.model.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question put to the model: where it starts, how long it goes on, what is known and what somebody does about it.
 *
 * @param name its file's name without the ending; the key of its results
 * @param title in words
 * @param question what a researcher wants to know; may be empty
 * @param start first day
 * @param days how many days, 1 or more
 * @param situation the initial conditions
 * @param parameters values that this scenario holds fixed, by declared name
 * @param interventions the levers, in a canonical order (by name, then first day): the order in the file changes nothing
 */
public record Scenario(
        String name,
        String title,
        String question,
        LocalDate start,
        int days,
        Situation situation,
        SortedMap<String, Double> parameters,
        List<LeverUse> interventions) {

    private static final Comparator<LeverUse> ORDER = Comparator.comparing(LeverUse::lever)
            .thenComparing(use -> use.period().from())
            .thenComparing(use -> until(use.period()))
            .thenComparing(use -> use.settings().toString());

    /** Keeps copies, and the levers in their canonical order. */
    public Scenario {
        if (days < 1) {
            throw new IllegalArgumentException("days: found " + days + ", need 1 or more");
        }
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        interventions = interventions.stream().sorted(ORDER).toList();
    }

    /** The same with other levers. */
    public Scenario with(List<LeverUse> uses) {
        return new Scenario(name, title, question, start, days, situation, parameters, uses);
    }

    /** The same with more values held fixed; those of a name that it holds already give way. */
    public Scenario holding(SortedMap<String, Double> values) {
        SortedMap<String, Double> held = new TreeMap<>(parameters);
        held.putAll(values);
        return new Scenario(name, title, question, start, days, situation, held, interventions);
    }

    /** The first day after the scenario. */
    public LocalDate end() {
        return start.plusDays(days);
    }

    /**
     * Everything in the scenario that decides its results, as one text: two scenarios with the same text are the same. Titles and
     * questions are left out, so that mending a word does not make old results stale; so are defaults of parameters, which the
     * program's version stands for.
     */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        text.append("scenario ").append(name).append('\n');
        text.append("start ").append(start).append('\n');
        text.append("days ").append(days).append('\n');
        text.append("situation ").append(situation.name()).append('\n');
        situation.conditions().stream()
                .sorted(Comparator.comparing(Situation.Condition::parameter))
                .forEach(c -> text.append("condition ")
                        .append(String.join(" ", c.parameter(), "" + c.value(), "" + c.low(), "" + c.high()))
                        .append('\n'));
        situation
                .quarrels()
                .forEach(quarrel ->
                        text.append("quarrel ").append(quarrel.text()).append('\n'));
        parameters.forEach((parameter, value) -> text.append("parameter ")
                .append(parameter)
                .append(' ')
                .append(value.doubleValue())
                .append('\n'));
        for (LeverUse use : interventions) {
            text.append("intervention ").append(use.lever());
            text.append(" from ").append(use.period().from());
            text.append(" until ").append(until(use.period())).append('\n');
            use.settings()
                    .forEach((setting, value) -> text.append("setting ")
                            .append(setting)
                            .append(' ')
                            .append(value)
                            .append('\n'));
        }
        return text.toString();
    }

    /** The end of a period as files write it: {@code open} when it stays. */
    static String until(Period period) {
        return period.until().map(LocalDate::toString).orElse("open");
    }
}
