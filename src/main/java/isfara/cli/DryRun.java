package isfara.cli;

import isfara.experiment.Experiment;
import isfara.experiment.Plan;
import isfara.scenario.LeverUse;
import isfara.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a batch would do, told before it does it. */
final class DryRun {

    private DryRun() {}

    /** In words. */
    static List<String> of(Plan plan, Ground ground, int threads, Path folder) throws InterruptedException {
        Experiment e = plan.experiment();
        List<String> lines = new ArrayList<>(List.of(e.title()));
        e.scenarios().forEach(s -> lines.addAll(scenario(s, s.name().equals(e.baseline()))));
        e.design().ifPresent(design -> lines.addAll(Wrapped.hanging("", "design: " + design.text())));
        lines.addAll(Wrapped.hanging(
                "",
                "parameters: " + e.parameters().text() + ", " + e.draws() + " draws"
                        + (e.points() > 1 ? " at each of " + e.points() + " points" : "") + ", each lived through with "
                        + e.seedsPerDraw() + (e.seedsPerDraw() == 1 ? " seed" : " seeds") + "; seed " + e.seed() + ", "
                        + e.households() + " households"));
        Pace pace = Pace.of(plan, ground.world(), threads);
        Room room = Room.of(plan, ground, pace, threads);
        String runs = String.format(Locale.ROOT, "%,d", plan.size());
        lines.add(runs + (plan.size() == 1 ? " run" : " runs") + " would go to " + folder
                + "; nothing was run but to measure:");
        lines.addAll(Wrapped.hanging(
                "  ",
                String.format(
                        Locale.ROOT,
                        "time: about %s on %d %s, as estimated from %d runs that took %.1f s here and now; other work on"
                                + " this machine slows both, and the report comes on top",
                        ProgressLine.time(plan.size() * pace.secondsPerRun()),
                        threads,
                        threads == 1 ? "thread" : "threads",
                        pace.runs(),
                        pace.seconds())));
        lines.addAll(Wrapped.hanging(
                "  ",
                String.format(
                        Locale.ROOT,
                        "disk: about %s for the results, as estimated from %d runs written aside and removed; without"
                                + " figures and report",
                        Room.told(room.bytes(plan.size())),
                        room.runs())));
        return lines;
    }

    private static List<String> scenario(Scenario s, boolean baseline) {
        List<String> lines = new ArrayList<>(Wrapped.hanging(
                "  ",
                s.name() + (baseline ? " (baseline): " : ": ") + s.title() + ", " + s.days() + " days from "
                        + s.start()));
        for (LeverUse use : s.interventions()) {
            String until = use.period().until().map(day -> " until " + day).orElse("");
            String settings = use.settings().entrySet().stream()
                    .map(setting -> setting.getKey() + " " + setting.getValue())
                    .collect(Collectors.joining(", "));
            lines.addAll(Wrapped.hanging(
                    "      ", use.lever() + " from " + use.period().from() + until + ": " + settings));
        }
        return lines;
    }
}
