package isfara.cli;

import isfara.analysis.Digits;
import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Restructured;
import isfara.analysis.sensitivity.Sensitivity;
import isfara.analysis.sensitivity.Subject;
import isfara.analysis.sensitivity.Swing;
import isfara.chart.Figure;
import isfara.chart.FigureFile;
import isfara.chart.HouseStyle;
import isfara.chart.SensitivityBars;
import isfara.chart.StructuresChart;
import isfara.chart.TornadoChart;
import isfara.outcome.Outcome;
import isfara.study.sensitivity.Decomposition;
import isfara.study.sensitivity.OneAtATime;
import isfara.study.sensitivity.Screening;
import isfara.study.sensitivity.Structures;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Writes what a study of sensitivity found: its table, where it comes from, its figure; and tells the top of it. */
final class SensitivityFiles {

    private static final int TOLD = 12;
    private static final int WIDTH = 1000;

    private final Path folder;
    private final PrintWriter out;

    SensitivityFiles(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    void write(OneAtATime found) {
        TextTable table = new TextTable(
                "scenario", "parameter", "evidence", "low to high", "at low", "at high", "change (95 %)", "bearing");
        List<Swing> told = top(
                found.swings(),
                Swing::subject,
                s -> (s.bearing().grave() ? -1e12 : 0)
                        - StrictMath.abs(s.change().value()));
        table.rows(
                told,
                s -> List.of(
                        s.subject().scenario(),
                        s.parameter().name(),
                        s.parameter().evidence().word(),
                        Digits.small(s.parameter().low()) + " to "
                                + Digits.small(s.parameter().high()),
                        Digits.small(s.atLow()),
                        Digits.small(s.atHigh()),
                        Digits.small(s.change().value()) + " ("
                                + Digits.small(s.change().interval().low()) + " to "
                                + Digits.small(s.change().interval().high()) + ")",
                        s.bearing().word()));
        finish(
                Method.ONE_AT_A_TIME,
                found.origin(),
                Sensitivity.swingTable(found.swings()),
                table,
                () -> TornadoChart.figure(found.origin(), found.swings()));
    }

    void write(Screening found) {
        TextTable table = new TextTable("scenario", "parameter", "evidence", "mu", "mu* (95 %)", "sigma");
        table.rows(
                top(found.screened(), s -> s.subject(), s -> -s.effects().muStar()),
                s -> List.of(
                        s.subject().scenario(),
                        s.parameter().name(),
                        s.parameter().evidence().word(),
                        Digits.small(s.effects().mu()),
                        Digits.small(s.effects().muStar()) + " ("
                                + Digits.interval(s.effects().muStarInterval()) + ")",
                        Digits.small(s.effects().sigma())));
        finish(
                Method.MORRIS,
                found.origin(),
                Sensitivity.screenedTable(found.screened()),
                table,
                () -> SensitivityBars.morris(found.origin(), found.screened()));
    }

    void write(Decomposition found) {
        TextTable table = new TextTable("scenario", "parameter", "evidence", "own share (95 %)", "total share (95 %)");
        table.rows(
                top(found.shared(), s -> s.subject(), s -> -s.indices().total()),
                s -> List.of(
                        s.subject().scenario(),
                        s.parameter().name(),
                        s.parameter().evidence().word(),
                        Digits.small(s.indices().first()) + " ("
                                + Digits.interval(s.indices().firstInterval()) + ")",
                        Digits.small(s.indices().total()) + " ("
                                + Digits.interval(s.indices().totalInterval()) + ")"));
        finish(
                Method.SOBOL,
                found.origin(),
                Sensitivity.sharedTable(found.shared()),
                table,
                () -> SensitivityBars.sobol(found.origin(), found.shared()));
    }

    void write(Structures found) {
        TextTable table = new TextTable("scenario", "structure", "deaths (95 %)", "verdict", "changes the verdict");
        table.rows(
                found.restructured().stream()
                        .filter(r -> told(r.subject(), found.restructured()))
                        .toList(),
                r -> List.of(
                        r.subject().scenario(),
                        r.structure(),
                        Digits.small(r.value()) + " (" + Digits.interval(r.interval()) + ")",
                        r.verdict(),
                        r.flagged() ? (r.bearing().grave() ? r.bearing().word() : "no longer clear") : ""));
        finish(
                Method.STRUCTURES,
                found.origin(),
                Sensitivity.restructuredTable(found.restructured()),
                table,
                () -> StructuresChart.figure(found.origin(), found.restructured()));
    }

    private static boolean told(Subject subject, List<Restructured> all) {
        boolean effects = all.stream().anyMatch(r -> r.subject().effect());
        return subject.outcome() == Outcome.DEATHS && subject.effect() == effects;
    }

    /** Those on deaths that come first; effects where there are any. */
    private static <T> List<T> top(List<T> all, Function<T, Subject> subject, ToDoubleFunction<T> order) {
        boolean effects = all.stream().anyMatch(t -> subject.apply(t).effect());
        return all.stream()
                .filter(t -> subject.apply(t).outcome() == Outcome.DEATHS
                        && subject.apply(t).effect() == effects)
                .sorted(Comparator.comparingDouble(order))
                .limit(TOLD)
                .toList();
    }

    private void finish(Method method, Origin origin, String csv, TextTable table, Supplier<Figure> figure) {
        WholeFile.write(method.table(folder), csv);
        WholeFile.write(method.origin(folder), origin.json());
        table.print(out);
        out.println(String.format(
                Locale.ROOT,
                "%,d runs%s; everything on all outcomes: %s",
                origin.runs(),
                origin.failures() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", %,d of them broke down and are left out", origin.failures()),
                method.table(folder)));
        out.flush();
        HouseStyle.requireFonts();
        Figure drawn = figure.get();
        WholeFile.write(folder.resolve(drawn.name() + ".svg"), FigureFile.svgDocument(drawn, WIDTH));
        WholeFile.write(folder.resolve(drawn.name() + ".png"), FigureFile.png(drawn, WIDTH, FigureFile.SCREEN_DPI));
        out.println("figure: " + folder.resolve(drawn.name() + ".svg"));
        out.flush();
    }
}
