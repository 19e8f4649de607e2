package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Headlines;
import isfara.analysis.Manifest;
import isfara.analysis.sensitivity.Bearing;
import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Restructured;
import isfara.analysis.sensitivity.Sensitivity;
import isfara.analysis.sensitivity.Subject;
import isfara.analysis.sensitivity.Swing;
import isfara.chart.Figure;
import isfara.chart.SensitivityBars;
import isfara.chart.StructuresChart;
import isfara.chart.TornadoChart;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the answer hangs on, from a folder of sensitivities that belongs to the results. */
final class SensitivitySection {

    private static final int MOST_NAMES = 3;

    private SensitivitySection() {}

    /**
     * The section.
     *
     * @param found what in the folder beside the results speaks of them; may be nothing
     */
    static String html(Sensitivity found, Findings findings) {
        Manifest m = findings.manifest();
        StringBuilder html = new StringBuilder();
        Sensitivity.refused(found.folder(), m)
                .forEach(why -> html.append(Html.element(
                        "p",
                        "In " + found.folder().getFileName()
                                + " is a table that does not belong to these results and is left out: " + why + ".")));
        if (found.origins().isEmpty()) {
            return html.append(untried(m)).toString();
        }
        if (found.origins().containsKey(Method.ONE_AT_A_TIME)) {
            parameters(found, findings, html);
        }
        if (found.origins().containsKey(Method.STRUCTURES)) {
            html.append(StructureSentences.html(found, findings));
        }
        return html.append(limits(found, m)).toString();
    }

    /** The figures; each has its table, of the same name, in the folder of sensitivities. */
    static List<Figure> figures(Sensitivity found) {
        List<Figure> figures = new ArrayList<>();
        found.origin(Method.ONE_AT_A_TIME).ifPresent(o -> figures.add(TornadoChart.figure(o, found.swings())));
        found.origin(Method.MORRIS).ifPresent(o -> figures.add(SensitivityBars.morris(o, found.screened())));
        found.origin(Method.SOBOL).ifPresent(o -> figures.add(SensitivityBars.sobol(o, found.shared())));
        found.origin(Method.STRUCTURES).ifPresent(o -> figures.add(StructuresChart.figure(o, found.restructured())));
        return List.copyOf(figures);
    }

    /**
     * What must be said beside the verdict on an outcome, by scenario: "turns with posture.reaction; halves with the structure
     * memory-only". Scenarios of which nothing must be said are not in it. Where there is an entry the verdict is unclear.
     */
    static Map<String, String> besideVerdicts(Sensitivity found, Findings findings, Outcome outcome) {
        Map<String, String> beside = new LinkedHashMap<>();
        findings.alternatives().forEach(scenario -> {
            Subject subject = new Subject(scenario.name(), findings.manifest().baseline(), outcome);
            String words = Stream.of(
                            names("turns with ", flagged(found, subject, Bearing.TURNS)),
                            names("halves with ", flagged(found, subject, Bearing.HALVES)),
                            names("changes with the structure ", structures(found, subject)))
                    .filter(said -> !said.isEmpty())
                    .collect(Collectors.joining("; "));
            if (!words.isEmpty()) {
                beside.put(scenario.name(), words);
            }
        });
        return beside;
    }

    private static List<String> flagged(Sensitivity found, Subject subject, Bearing bearing) {
        return found.swings().stream()
                .filter(s -> s.subject().equals(subject) && s.flagged() && s.bearing() == bearing)
                .sorted(Comparator.comparingDouble(
                        s -> -StrictMath.abs(s.change().value())))
                .map(s -> s.parameter().name())
                .toList();
    }

    private static List<String> structures(Sensitivity found, Subject subject) {
        return found.restructured().stream()
                .filter(r -> r.subject().equals(subject) && r.flagged())
                .map(Restructured::structure)
                .toList();
    }

    private static String names(String before, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        int more = names.size() - MOST_NAMES;
        return before
                + String.join(", ", names.subList(0, StrictMath.min(MOST_NAMES, names.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String untried(Manifest m) {
        return Html.element(
                        "p",
                        "It was not tried on which assumptions this answer hangs. The intervals above let the uncertain parameters vary"
                                + " together; they do not say which of them decides. This would try each in turn, and the model with"
                                + " mechanisms taken away, and a report made after that would tell:")
                + Html.element(
                        "pre",
                        "isfara sensitivity " + m.name() + "\nisfara sensitivity " + m.name() + " --method structures");
    }

    private static void parameters(Sensitivity found, Findings findings, StringBuilder html) {
        Origin origin = found.origin(Method.ONE_AT_A_TIME).orElseThrow();
        int tried = origin.tried().size();
        html.append(Html.element(
                "p",
                Digits.number(tried) + (tried == 1 ? " uncertain parameter was" : " uncertain parameters were")
                        + " set to the low and to the high end of the middle 90 % of what is believed possible, one at a time, all else"
                        + " as drawn and with the same luck (" + Digits.number(origin.draws()) + " draws of "
                        + Digits.number(origin.seedsPerDraw()) + (origin.seedsPerDraw() == 1 ? " seed" : " seeds")
                        + (origin.closer().isEmpty()
                                ? ""
                                : "; " + origin.closer().size() + " that seemed to matter most, again with "
                                        + Digits.number(origin.closerDraws()) + " other draws")
                        + "). An effect is said to turn or to halve with a parameter when the difference between the ends is more than"
                        + " luck, given how many were tried (Benjamini and Hochberg, 5 %)."));
        List<String> sentences = new ArrayList<>();
        List<Swing> grave = new ArrayList<>();
        findings.alternatives().forEach(scenario -> {
            for (Outcome outcome : Headlines.ANSWER) {
                Subject subject =
                        new Subject(scenario.name(), findings.manifest().baseline(), outcome);
                found.swings().stream()
                        .filter(s -> s.subject().equals(subject) && s.bearing().grave())
                        .forEach(grave::add);
                sentence(found, subject).ifPresent(sentences::add);
            }
        });
        if (sentences.isEmpty() && !findings.alternatives().isEmpty()) {
            sentences.add(
                    "No assumed parameter alone turns or halves a headline effect by more than luck. With so few runs that"
                            + " is no proof that none does: the widest intervals in the figure say what could not be ruled out.");
        }
        findings.alternatives()
                .forEach(scenario -> widest(
                                found,
                                new Subject(scenario.name(), findings.manifest().baseline(), Outcome.DEATHS))
                        .ifPresent(sentences::add));
        html.append(sentences.isEmpty() ? "" : Html.list(sentences));
        html.append(SwingRows.html(grave));
    }

    private static Optional<String> sentence(Sensitivity found, Subject subject) {
        String said = Stream.of(
                        names("turns with ", flagged(found, subject, Bearing.TURNS)),
                        names("at least halves with ", flagged(found, subject, Bearing.HALVES)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; it "));
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of("The effect of " + subject.scenario() + " on " + new Quantity(subject.outcome()).name()
                        + " " + said + ", which nobody has measured.");
    }

    /** The assumed parameter that would turn or halve the effect most if its swing were no luck, when none is known to. */
    private static Optional<String> widest(Sensitivity found, Subject subject) {
        if (found.swings().stream().anyMatch(s -> s.subject().equals(subject) && s.flagged())) {
            return Optional.empty();
        }
        return found.swings().stream()
                .filter(s -> s.subject().equals(subject) && s.parameter().assumed() && s.mayTurnOrHalve())
                .min(Comparator.comparingDouble(s -> s.change().luck()))
                .map(s -> "What might most turn or halve the effect of " + subject.scenario() + " on deaths is "
                        + s.parameter().name() + ": " + Digits.signed(s.atLow()) + " at "
                        + Digits.small(s.parameter().low())
                        + " and " + Digits.signed(s.atHigh()) + " at "
                        + Digits.small(s.parameter().high())
                        + ", but that may be luck (change "
                        + new Quantity(subject.outcome())
                                .difference(s.change().value(), s.change().interval())
                        + ").");
    }

    private static String limits(Sensitivity found, Manifest m) {
        List<String> missing = Stream.of(Method.values())
                .filter(method -> !found.origins().containsKey(method))
                .map(method -> method.word() + " (isfara sensitivity " + m.name() + " --method " + method.word() + ")")
                .toList();
        List<String> untried =
                found.origin(Method.ONE_AT_A_TIME).map(Origin::untried).orElse(List.of());
        List<String> others = found.origins().values().stream()
                .map(Origin::version)
                .filter(version -> !version.equals(m.version()))
                .distinct()
                .toList();
        return Html.element(
                "p",
                "What was not tried: parameters that are held because nothing is known of them"
                        + (untried.isEmpty() ? "" : ", " + untried.size() + " uncertain ones that were left as drawn")
                        + ", and mechanisms that the model does not have"
                        + (missing.isEmpty() ? "." : "; of the methods, " + String.join(", ", missing) + ".")
                        + (others.isEmpty()
                                ? ""
                                : " Some of this was made with another version of the program: "
                                        + String.join(", ", others) + "."));
    }
}
