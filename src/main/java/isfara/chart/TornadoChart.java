package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.sensitivity.Bearing;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Subject;
import isfara.analysis.sensitivity.Swing;
import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The parameters on which each scenario's effect on deaths hangs most: from where to where it goes over a parameter's range. */
public final class TornadoChart {

    private static final int MOST = 12;
    private static final float BAR = 7;
    private static final Color UNSURE = new Color(0xB5, 0xB5, 0xB5);

    private TornadoChart() {}

    /** The figure. */
    public static Figure figure(Origin origin, List<Swing> swings) {
        ScenarioColours colours = new ScenarioColours(
                origin.scenarios().stream().map(Origin.ScenarioText::name).toList(), origin.baseline());
        List<Subject> subjects =
                SensitivitySubjects.drawn(swings.stream().map(Swing::subject).toList());
        List<Panel> panels = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (Subject subject : subjects) {
            List<Swing> widest = widest(swings, subject);
            panels.add(panel(subject, widest, colours.of(subject.scenario())));
            findings.add(finding(subject, widest));
        }
        boolean effects = subjects.stream().anyMatch(Subject::effect);
        return new Figure(
                "one-at-a-time",
                effects
                        ? "On which parameters each scenario's effect on deaths hangs, simulated"
                        : "On which parameters the deaths hang, simulated",
                "Each parameter at the low and the high end of the middle 90 % of its range, all else as drawn. The "
                        + MOST + " that move it most.",
                panels,
                2,
                List.of(
                        new Key.Area(
                                "from low end (hollow) to high end (filled); in colour: more than luck",
                                HouseStyle.INK),
                        new Key.Area("may be luck", UNSURE),
                        new Key.Line(
                                "where the high end may lie, 95 % interval of the change",
                                HouseStyle.QUIET, HouseStyle.LINE),
                        new Key.Tick("all as drawn", HouseStyle.INK)),
                OriginCaption.of(origin),
                String.join(" ", findings));
    }

    private static List<Swing> widest(List<Swing> swings, Subject subject) {
        return swings.stream()
                .filter(s ->
                        s.subject().equals(subject) && s.change().interval().known())
                .sorted(Comparator.comparing((Swing s) -> s.bearing() == Bearing.UNSURE)
                        .thenComparing(s -> -StrictMath.abs(s.change().value())))
                .limit(MOST)
                .toList();
    }

    private static Panel panel(Subject subject, List<Swing> swings, Color colour) {
        double low = subject.effect() ? 0 : Double.POSITIVE_INFINITY;
        double high = subject.effect() ? 0 : Double.NEGATIVE_INFINITY;
        for (Swing s : swings) {
            double end = s.atLow() + s.change().interval().low();
            double otherEnd = s.atLow() + s.change().interval().high();
            for (double value : new double[] {s.atLow(), s.atHigh(), s.drawn(), end, otherEnd}) {
                low = StrictMath.min(low, value);
                high = StrictMath.max(high, value);
            }
        }
        WordedRows rows = new WordedRows(SensitivitySubjects.axis(subject), low, high, swings.size());
        if (subject.effect()) {
            rows.mark(0);
        }
        for (int i = 0; i < swings.size(); i++) {
            Swing s = swings.get(i);
            Color paint = s.bearing() == Bearing.UNSURE ? UNSURE : colour;
            rows.line(i, s.atLow(), s.atHigh(), paint, BAR);
            rows.whisker(
                    i,
                    s.atLow() + s.change().interval().low(),
                    s.atLow() + s.change().interval().high(),
                    s.bearing() == Bearing.UNSURE ? UNSURE : HouseStyle.QUIET);
            rows.point(i, s.atLow(), WordedRows.DOT, paint, false);
            rows.point(i, s.atHigh(), WordedRows.DOT, paint, true);
            rows.point(i, s.drawn(), WordedRows.TICK, HouseStyle.INK, true);
            rows.words(i, words(s), s.bearing() == Bearing.UNSURE);
        }
        return rows.panel(
                SensitivitySubjects.title(subject),
                swings.isEmpty() ? "too few replications to say" : "",
                subject.scenario());
    }

    private static String words(Swing s) {
        return s.parameter().name() + "  " + Digits.small(s.parameter().low()) + " to "
                + Digits.small(s.parameter().high()) + "  ("
                + s.parameter().evidence().word()
                + (s.bearing().grave() ? ": " + s.bearing().word() : "") + ")";
    }

    private static String finding(Subject subject, List<Swing> widest) {
        List<Swing> grave =
                widest.stream().filter(s -> s.bearing().grave()).limit(3).toList();
        if (grave.isEmpty()) {
            return SensitivitySubjects.title(subject)
                    + ": no parameter alone turns or halves it by more than luck, as far as these runs can tell.";
        }
        return SensitivitySubjects.title(subject) + ": "
                + grave.stream()
                        .map(s -> s.parameter().name() + " " + s.bearing().word() + " it, from "
                                + Digits.signed(s.atLow()) + " to " + Digits.signed(s.atHigh()))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
