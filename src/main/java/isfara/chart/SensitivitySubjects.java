package isfara.chart;

import isfara.analysis.sensitivity.Subject;
import isfara.outcome.Outcome;
import java.util.List;

/** Which subjects figures of sensitivity show, and their words: deaths, the effects where there are any, else the only scenario's. */
final class SensitivitySubjects {

    private SensitivitySubjects() {}

    /** In their order, each once. */
    static List<Subject> drawn(List<Subject> all) {
        List<Subject> deaths = all.stream()
                .filter(s -> s.outcome() == Outcome.DEATHS)
                .distinct()
                .toList();
        List<Subject> effects = deaths.stream().filter(Subject::effect).toList();
        return effects.isEmpty() ? deaths : effects;
    }

    static String axis(Subject subject) {
        return subject.effect() ? "deaths per run, difference of means to " + subject.with() : "deaths per run, mean";
    }

    static String title(Subject subject) {
        return subject.scenario();
    }
}
