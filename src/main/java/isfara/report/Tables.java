package isfara.report;

import isfara.analysis.Curve;
import isfara.analysis.Exceedance;
import isfara.analysis.Fan;
import isfara.analysis.Findings;
import isfara.analysis.LevelsOverTime;
import isfara.analysis.Measure;
import isfara.analysis.Measure.Part;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.Summary;
import isfara.analysis.WarDisplacement;
import isfara.analysis.sensitivity.Method;
import isfara.outcome.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;

/** The numbers behind every figure and table, as CSV files named like the figures. */
final class Tables {

    private final Basis basis;
    private final Findings findings;
    private final Path folder;

    Tables(Basis basis, Path folder) {
        this.basis = basis;
        this.findings = basis.findings();
        this.folder = folder;
    }

    void write() throws IOException {
        outcomes();
        if (!findings.effects().isEmpty()) {
            effects();
        }
        new ExpectationTables(findings, folder).write();
        PointTable.write(findings, folder);
        fans("deaths-over-time", Measure.KILLED);
        fans("deaths-by-side", Measure.KILLED, part -> part.sides().size() == 1);
        fans("injured-over-time", Measure.INJURED);
        fans("evacuees-over-time", Measure.EVACUATED);
        fans("displaced-over-time", Measure.DISPLACED);
        aroundWar();
        tail("exceedance-deaths", ScenarioFindings::deaths);
        tail("exceedance-evacuees", ScenarioFindings::evacuees);
        levels();
        QuantileTable.write(findings, folder);
        new DistributionTables(findings, folder).write();
        new TimeTables(findings, folder).write();
        new PlaceTables(findings, folder).write();
        new MapTables(findings, folder).write();
        WarWithinTable.write(findings, folder);
        PrecisionTable.write(findings, folder);
        new HangsTables(findings, folder).write();
        DiscoveryTables.write(basis.discoveries(), findings.manifest().declared(), folder);
        sensitivities();
    }

    /** Whoever gets the report gets them, too. */
    private void sensitivities() throws IOException {
        for (Method method : basis.sensitivity().origins().keySet()) {
            Path table = method.table(basis.sensitivity().folder());
            Files.copy(table, folder.resolve(table.getFileName()));
        }
    }

    private void outcomes() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("outcomes.csv"),
                ("scenario,outcome,unit,runs,any,any_low,any_high,mean,standard_error,mean_low,mean_high,median,p05,p95,"
                                + "worst10,worst10_low,worst10_high,worst5,worst5_low,worst5_high")
                        .split(",", -1))) {
            for (ScenarioFindings scenario : findings.scenarios()) {
                for (Summary s : scenario.summaries().values()) {
                    csv.row(
                            scenario.name(),
                            s.outcome().column(),
                            s.outcome().unit(),
                            s.runs(),
                            s.any().share(),
                            s.any().interval().low(),
                            s.any().interval().high(),
                            s.mean(),
                            s.error(),
                            s.meanInterval().low(),
                            s.meanInterval().high(),
                            s.median(),
                            s.p05(),
                            s.p95(),
                            s.worst10(),
                            s.worst10Interval().low(),
                            s.worst10Interval().high(),
                            s.worst5(),
                            s.worst5Interval().low(),
                            s.worst5Interval().high());
                }
            }
        }
    }

    private void effects() throws IOException {
        EffectsCsv.write(
                findings.effects(), Files.newBufferedWriter(folder.resolve("effects.csv"), StandardCharsets.UTF_8));
    }

    private void fans(String name, Measure measure) throws IOException {
        fans(name, measure, part -> true);
    }

    private void fans(String name, Measure measure, Predicate<Part> wanted) throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve(name + ".csv"),
                "scenario,part,day,date,observed,mean,mean_low,mean_high,p05,p25,p50,p75,p95,p99".split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                for (Fan fan : s.fans()) {
                    boolean asked = fan.measure() == measure && wanted.test(fan.part());
                    for (int day = 0; asked && day < fan.days(); day++) {
                        csv.row(
                                s.name(),
                                fan.part().word(),
                                day,
                                s.scenario().start().plusDays(day),
                                fan.observed().at(day),
                                fan.mean().at(day),
                                fan.meanLow().at(day),
                                fan.meanHigh().at(day),
                                fan.quantile(0.05).at(day),
                                fan.quantile(0.25).at(day),
                                fan.quantile(0.5).at(day),
                                fan.quantile(0.75).at(day),
                                fan.quantile(0.95).at(day),
                                fan.quantile(0.99).at(day));
                    }
                }
            }
        }
    }

    private void aroundWar() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("displaced-around-war.csv"),
                "scenario,days_from_war,observed,mean,p05,p25,p50,p75,p95,p99".split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                WarDisplacement war = s.displacement();
                for (int day = 0; day < war.mean().length(); day++) {
                    csv.row(
                            s.name(),
                            WarDisplacement.FIRST_DAY + day,
                            war.observed().at(day),
                            war.mean().at(day),
                            war.quantile(0.05).at(day),
                            war.quantile(0.25).at(day),
                            war.quantile(0.5).at(day),
                            war.quantile(0.75).at(day),
                            war.quantile(0.95).at(day),
                            war.quantile(0.99).at(day));
                }
            }
        }
    }

    private void tail(String name, Function<ScenarioFindings, Exceedance> of) throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve(name + ".csv"), "scenario", "more_than", "share", "share_low", "share_high")) {
            for (ScenarioFindings s : findings.scenarios()) {
                Exceedance tail = of.apply(s);
                for (int i = 0; i < tail.x().length(); i++) {
                    csv.row(
                            s.name(),
                            tail.x().at(i),
                            tail.share().at(i),
                            tail.low().at(i),
                            tail.high().at(i));
                }
            }
        }
    }

    private void levels() throws IOException {
        try (CsvTable weeks = new CsvTable(folder.resolve("levels-by-week.csv"), "scenario", "week", "level", "share");
                CsvTable days = new CsvTable(
                        folder.resolve("levels-reached.csv"),
                        "scenario,day,date,level,share_on_day,reached,reached_low,reached_high".split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                LevelsOverTime levels = s.levels();
                for (Level level : Level.values()) {
                    int l = level.ordinal();
                    Curve week = levels.byWeek().get(l);
                    for (int w = 0; w < week.length(); w++) {
                        weeks.row(s.name(), w, l, week.at(w));
                    }
                    for (int day = 0; day < levels.byDay().get(l).length(); day++) {
                        csvDay(days, s, l, day);
                    }
                }
            }
        }
    }

    private static void csvDay(CsvTable csv, ScenarioFindings s, int level, int day) throws IOException {
        LevelsOverTime levels = s.levels();
        csv.row(
                s.name(),
                day,
                s.scenario().start().plusDays(day),
                level,
                levels.byDay().get(level).at(day),
                levels.reached().get(level).at(day),
                levels.reachedLow().get(level).at(day),
                levels.reachedHigh().get(level).at(day));
    }
}
