package isfara.report;

import isfara.analysis.Ends;
import isfara.analysis.Findings;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.Survival;
import java.io.IOException;
import java.nio.file.Path;

/** How long until a war, until a ceasefire, and how clashes and fighting end, as CSV files named like the figures. */
final class TimeTables {

    private final Findings findings;
    private final Path folder;

    TimeTables(Findings findings, Path folder) {
        this.findings = findings;
        this.folder = folder;
    }

    /** Those of ceasefires and ends only when the results tell of any. */
    void write() throws IOException {
        untilWar();
        if (findings.scenarios().stream().anyMatch(s -> s.ceasefire().isPresent())) {
            untilCeasefire();
        }
        if (findings.scenarios().stream().anyMatch(s -> !s.ends().isEmpty())) {
            ends();
        }
    }

    private void untilWar() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("time-to-war.csv"),
                "scenario,runs,wars,day,date,at_risk,without_war,low,high".split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                Survival peace = s.peace();
                for (int day = 0; day < peace.share().length(); day++) {
                    csv.row(
                            s.name(),
                            peace.subjects(),
                            peace.events(),
                            day,
                            s.scenario().start().plusDays(day),
                            peace.atRisk().at(day),
                            peace.share().at(day),
                            peace.low().at(day),
                            peace.high().at(day));
                }
            }
        }
    }

    private void untilCeasefire() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("time-to-ceasefire.csv"),
                "scenario,episodes,ceasefires,hour,at_risk,without_ceasefire,low,high".split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                Survival waiting = s.ceasefire().orElse(null);
                for (int hour = 0; waiting != null && hour < waiting.share().length(); hour++) {
                    csv.row(
                            s.name(),
                            waiting.subjects(),
                            waiting.events(),
                            hour,
                            waiting.atRisk().at(hour),
                            waiting.share().at(hour),
                            waiting.low().at(hour),
                            waiting.high().at(hour));
                }
            }
        }
    }

    private void ends() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("episode-ends.csv"),
                "scenario,what,subjects,censored,hour,way,count,share,low,high,still_going".split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                for (Ends ends : s.ends()) {
                    for (Ends.Way way : ends.ways()) {
                        for (int hour = 0; hour < way.share().length(); hour++) {
                            csv.row(
                                    s.name(),
                                    ends.what(),
                                    ends.subjects(),
                                    ends.censored(),
                                    hour,
                                    way.words(),
                                    way.count(),
                                    way.share().at(hour),
                                    way.low().at(hour),
                                    way.high().at(hour),
                                    ends.going(hour));
                        }
                    }
                }
            }
        }
    }
}
