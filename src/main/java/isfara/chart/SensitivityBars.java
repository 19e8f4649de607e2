package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.Interval;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Screened;
import isfara.analysis.sensitivity.Shared;
import isfara.analysis.sensitivity.Sobol;
import isfara.analysis.sensitivity.Subject;
import isfara.analysis.sensitivity.Uncertain;
import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Parameters ranked by how much they matter: by Morris screening, or by their shares of the variance. */
public final class SensitivityBars {

    private static final int MOST = 12;
    /** Shares lie between 0 and 1; their estimates may miss that a little, their intervals by far. */
    private static final double LOWEST = -0.2;

    private static final double HIGHEST = 1.2;
    private static final float BAR = 7;
    private static final float INTERVAL = 2;
    private static final Color LIGHT = new Color(0xC6, 0xDB, 0xEA);
    private static final Color BLUE = new Color(0x00, 0x72, 0xB2);
    private static final Color VERMILION = new Color(0xD5, 0x5E, 0x00);

    private SensitivityBars() {}

    /** Morris screening: mean absolute effects with intervals, and how much the effects differ from place to place. */
    public static Figure morris(Origin origin, List<Screened> screened) {
        List<Panel> panels = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (Subject subject : subjects(screened.stream().map(Screened::subject).toList())) {
            List<Screened> foremost = screened.stream()
                    .filter(s -> s.subject().equals(subject) && s.effects().count() > 1)
                    .sorted(Comparator.comparingDouble(s -> -s.effects().muStar()))
                    .limit(MOST)
                    .toList();
            panels.add(walked(subject, foremost));
            findings.add(SensitivitySubjects.title(subject) + ": moved most by "
                    + foremost.stream()
                            .limit(3)
                            .map(s -> s.parameter().name() + " ("
                                    + Digits.number(s.effects().muStar()) + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return new Figure(
                "morris",
                "What moves the deaths when everything else moves as well, simulated",
                "Mean absolute change when a parameter goes over its range, wherever the others stand (Morris screening). The "
                        + MOST + " that matter most.",
                panels,
                2,
                List.of(
                        new Key.Point("mean absolute effect (mu*) and its 95 % interval", BLUE),
                        new Key.Diamond("spread of the effects (sigma): large where others decide", VERMILION)),
                OriginCaption.of(origin),
                String.join(" ", findings));
    }

    private static Panel walked(Subject subject, List<Screened> screened) {
        double high = screened.stream()
                .mapToDouble(s -> StrictMath.max(
                        farthest(s.effects().muStar(), s.effects().muStarInterval()),
                        s.effects().sigma()))
                .max()
                .orElse(1);
        WordedRows rows = new WordedRows("deaths per run, over the parameter's range", 0, high, screened.size());
        rows.mark(0);
        for (int i = 0; i < screened.size(); i++) {
            Screened s = screened.get(i);
            rows.line(i, 0, s.effects().muStar(), LIGHT, BAR);
            rows.line(
                    i,
                    s.effects().muStarInterval().low(),
                    s.effects().muStarInterval().high(),
                    BLUE,
                    INTERVAL);
            rows.point(i, s.effects().sigma(), Marks.DIAMOND, VERMILION, true);
            rows.point(i, s.effects().muStar(), WordedRows.DOT, BLUE, true);
            rows.words(i, words(s.parameter()), false);
        }
        return rows.panel(SensitivitySubjects.title(subject), kind(subject), subject.scenario());
    }

    /** Sobol indices: shares of the variance with intervals. */
    public static Figure sobol(Origin origin, List<Shared> shared) {
        List<Panel> panels = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (Subject subject : subjects(shared.stream().map(Shared::subject).toList())) {
            List<Shared> foremost = shared.stream()
                    .filter(s -> s.subject().equals(subject)
                            && !Double.isNaN(s.indices().total()))
                    .sorted(Comparator.comparingDouble(s -> -s.indices().total()))
                    .limit(MOST)
                    .toList();
            panels.add(taken(subject, foremost));
            findings.add(SensitivitySubjects.title(subject) + ": "
                    + foremost.stream()
                            .limit(3)
                            .map(s -> s.parameter().name() + " has a hand in "
                                    + Digits.percent(
                                            StrictMath.min(1, s.indices().total())))
                            .collect(Collectors.joining(", "))
                    + " of the variance.");
        }
        return new Figure(
                "sobol",
                "Whose doing it is that the deaths vary, simulated",
                "Shares of the variance when only these parameters go over their ranges (Sobol indices).",
                panels,
                2,
                List.of(
                        new Key.Point("its own doing (first order) and 95 % interval", BLUE),
                        new Key.Point("where it has a hand in (total) and 95 % interval", VERMILION)),
                OriginCaption.of(origin),
                String.join(" ", findings));
    }

    private static Panel taken(Subject subject, List<Shared> shared) {
        WordedRows rows =
                new WordedRows("share of the variance; intervals may reach beyond", LOWEST, HIGHEST, shared.size());
        rows.mark(0);
        for (int i = 0; i < shared.size(); i++) {
            Sobol.Indices indices = shared.get(i).indices();
            rows.line(i, indices.firstInterval().low(), indices.firstInterval().high(), BLUE, INTERVAL);
            rows.whisker(
                    i, indices.totalInterval().low(), indices.totalInterval().high(), VERMILION);
            rows.point(i, indices.first(), WordedRows.DOT, BLUE, true);
            rows.lowerPoint(i, indices.total(), WordedRows.DOT, VERMILION);
            rows.words(i, words(shared.get(i).parameter()), false);
        }
        return rows.panel(SensitivitySubjects.title(subject), kind(subject), subject.scenario());
    }

    /** Both the baseline's own deaths, which parameters move most, and the effects. */
    private static List<Subject> subjects(List<Subject> all) {
        List<Subject> subjects = new ArrayList<>(SensitivitySubjects.drawn(all));
        if (subjects.get(0).effect()) {
            subjects.add(
                    0, Subject.level(subjects.get(0).with(), subjects.get(0).outcome()));
        }
        return subjects;
    }

    private static String kind(Subject subject) {
        return subject.effect() ? "difference to " + subject.with() : "the scenario's own deaths";
    }

    private static String words(Uncertain parameter) {
        return parameter.name() + "  " + Digits.small(parameter.low()) + " to " + Digits.small(parameter.high()) + "  ("
                + parameter.evidence().word() + ")";
    }

    private static double farthest(double value, Interval interval) {
        return interval.known() ? StrictMath.max(value, interval.high()) : value;
    }
}
