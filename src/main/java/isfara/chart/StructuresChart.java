package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.sensitivity.Bearing;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Restructured;
import isfara.analysis.sensitivity.Subject;
import isfara.chart.Figure.Panel;
import isfara.outcome.Outcome;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What each scenario does to deaths when the model is built otherwise: a forest plot by structure. */
public final class StructuresChart {

    private static final float INTERVAL = 2.4f;

    private StructuresChart() {}

    /** The figure. */
    public static Figure figure(Origin origin, List<Restructured> restructured) {
        ScenarioColours colours = new ScenarioColours(
                origin.scenarios().stream().map(Origin.ScenarioText::name).toList(), origin.baseline());
        List<Subject> subjects = new ArrayList<>(List.of(Subject.level(origin.baseline(), Outcome.DEATHS)));
        SensitivitySubjects.drawn(
                        restructured.stream().map(Restructured::subject).toList())
                .stream()
                .filter(subject -> !subjects.contains(subject))
                .forEach(subjects::add);
        List<Panel> panels = new ArrayList<>();
        for (Subject subject : subjects) {
            panels.add(panel(
                    subject,
                    restructured.stream()
                            .filter(r -> r.subject().equals(subject))
                            .toList(),
                    colours.of(subject.scenario())));
        }
        String flagged = restructured.stream()
                .filter(r -> r.flagged() && r.subject().outcome() == Outcome.DEATHS)
                .map(r -> r.subject().scenario() + " under " + r.structure() + " (" + Digits.signed(r.value()) + ", "
                        + why(r) + ")")
                .collect(Collectors.joining("; "));
        return new Figure(
                "structures",
                "What is left when the model is built otherwise: deaths, simulated",
                "A mechanism taken away, the same draws and the same luck. Not fitted anew.",
                panels,
                2,
                List.of(
                        new Key.Point("mean or difference, and its 95 % interval", HouseStyle.INK),
                        new Key.Line("the model as it is", HouseStyle.INK, HouseStyle.DASHED),
                        new Key.Circle("hollow: the verdict is another", HouseStyle.INK)),
                OriginCaption.of(origin),
                flagged.isEmpty()
                        ? "No verdict on deaths changes under any of the structures."
                        : "The verdict on deaths changes: " + flagged + ".");
    }

    private static Panel panel(Subject subject, List<Restructured> rows, Color colour) {
        double low = 0;
        double high = 0;
        for (Restructured r : rows) {
            low = StrictMath.min(low, r.interval().known() ? r.interval().low() : r.value());
            high = StrictMath.max(high, r.interval().known() ? r.interval().high() : r.value());
        }
        WordedRows plot = new WordedRows(SensitivitySubjects.axis(subject), low, high, rows.size());
        plot.mark(0);
        if (!rows.isEmpty()) {
            plot.dashes(rows.get(0).value(), HouseStyle.INK);
        }
        for (int i = 0; i < rows.size(); i++) {
            Restructured r = rows.get(i);
            plot.line(i, r.interval().low(), r.interval().high(), colour, INTERVAL);
            plot.point(i, r.value(), WordedRows.DOT, colour, !r.flagged());
            plot.words(i, words(r), false);
        }
        return plot.panel(subject.scenario() + (subject.effect() ? "" : ", its own deaths"), "", subject.scenario());
    }

    private static String words(Restructured r) {
        boolean effect = r.subject().effect();
        String number = effect ? Digits.signed(r.value()) : Digits.number(r.value());
        String interval = !r.interval().known()
                ? ""
                : effect
                        ? " (" + Digits.signed(r.interval().low()) + " to "
                                + Digits.signed(r.interval().high()) + ")"
                        : " (" + Digits.interval(r.interval()) + ")";
        return r.structure() + "  " + number + interval + (r.flagged() ? "  " + why(r) : "");
    }

    private static String why(Restructured r) {
        return r.bearing() == Bearing.TURNS
                ? "turns"
                : r.bearing() == Bearing.HALVES ? "halves or doubles" : "no longer clear";
    }
}
