package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Headlines;
import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Restructured;
import isfara.analysis.sensitivity.Sensitivity;
import isfara.analysis.sensitivity.Subject;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What is left of each effect when the model is built otherwise. */
final class StructureSentences {

    private StructureSentences() {}

    /** Where a verdict changes, or that none does. */
    static String html(Sensitivity found, Findings findings) {
        List<String> sentences = new ArrayList<>();
        findings.alternatives().forEach(scenario -> {
            for (Outcome outcome : Headlines.ANSWER) {
                Subject subject =
                        new Subject(scenario.name(), findings.manifest().baseline(), outcome);
                found.restructured().stream()
                        .filter(r -> r.subject().equals(subject) && r.flagged())
                        .forEach(r -> sentences.add("With " + r.structure() + " (" + r.title() + ") the effect of "
                                + subject.scenario() + " on " + new Quantity(outcome).name() + " is "
                                + new Quantity(outcome).difference(r.value(), r.interval()) + ": " + why(r) + "."));
            }
        });
        int tried = found.origin(Method.STRUCTURES).orElseThrow().tried().size() - 1;
        return Html.element(
                        "p",
                        "The model was built otherwise in " + tried + (tried == 1 ? " way" : " ways")
                                + ", with the same draws and the same luck, not fitted anew"
                                + (sentences.isEmpty()
                                        ? ". No verdict on a headline effect changes."
                                        : ". Where a verdict changes it counts as unclear:"))
                + (sentences.isEmpty() ? "" : Html.list(sentences));
    }

    private static String why(Restructured r) {
        return switch (r.bearing()) {
            case TURNS -> "it turns";
            case HALVES -> "it halves or doubles";
            case MOVES, UNSURE -> "it is no longer clear";
        };
    }
}
