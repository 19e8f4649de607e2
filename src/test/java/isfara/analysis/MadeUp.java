package isfara.analysis;

import isfara.analysis.Places.Mean;
import isfara.analysis.Places.OfSector;
import isfara.analysis.Places.OfSettlement;
import isfara.outcome.Outcome;
import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.World;
import isfara.world.WorldData;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Puts survival, ends and places of plausible shape, made up by formula, into findings that lack them. */
public final class MadeUp {

    private static final int HOURS = 15 * 24;
    private static final int MONTHS = 12;

    private MadeUp() {}

    /** The findings with survival, ends and places; the same for the same findings. */
    public static Findings complete(Findings f) {
        List<ScenarioFindings> scenarios = new ArrayList<>();
        for (int i = 0; i < f.scenarios().size(); i++) {
            scenarios.add(complete(f.scenarios().get(i), 1 + 0.15 * i));
        }
        return Copies.with(f, Map.of("scenarios", List.copyOf(scenarios)));
    }

    /** The findings as results without episodes and places give them. */
    public static Findings bare(Findings f) {
        List<ScenarioFindings> scenarios = f.scenarios().stream()
                .map(s -> with(s, s.peace(), Optional.empty(), List.of(), Optional.empty()))
                .toList();
        return Copies.with(f, Map.of("scenarios", scenarios));
    }

    /** The findings as if made in the world that comes with the program. */
    public static Findings here(Findings f) {
        return Copies.with(f, Map.of("manifest", Copies.with(f.manifest(), Map.of("worldSha256", WorldData.sha256()))));
    }

    /** A survival whose share is given step by step. */
    public static Survival survival(int subjects, int steps, IntToDoubleFunction share) {
        return new Survival(
                subjects,
                (int) StrictMath.round(subjects * (1 - share.applyAsDouble(steps - 1))),
                curve(steps, i -> subjects * share.applyAsDouble(i)),
                curve(steps, share),
                curve(steps, i -> StrictMath.max(0, share.applyAsDouble(i) - 0.03)),
                curve(steps, i -> StrictMath.min(1, share.applyAsDouble(i) + 0.03)));
    }

    private static ScenarioFindings complete(ScenarioFindings s, double times) {
        double wars = s.summary(Outcome.WAR).mean();
        int days = s.scenario().days();
        return with(
                s,
                survival(s.runs().count(), days, day -> 1 - wars * (day + 1) / days),
                Optional.of(survival(120, HOURS, hour -> StrictMath.exp(-hour / (30.0 * times)))),
                List.of(
                        ends("clashes that came to shots", 800, times, "calm", 0.7, "a ceasefire", 0.2),
                        ends("fighting between armies", 120, 6 * times, "a ceasefire", 0.6, "exhaustion", 0.3)),
                Optional.of(places(World.load(), times)));
    }

    private static ScenarioFindings with(
            ScenarioFindings s,
            Survival peace,
            Optional<Survival> ceasefire,
            List<Ends> ends,
            Optional<Places> places) {
        return Copies.with(s, Map.of("peace", peace, "ceasefire", ceasefire, "ends", ends, "places", places));
    }

    private static Ends ends(
            String what, int subjects, double times, String first, double share, String second, double other) {
        return new Ends(
                what, subjects, 3, List.of(way(first, subjects, share, 6 * times), way(second, subjects, other, 15)));
    }

    private static Ends.Way way(String words, int subjects, double finally_, double scale) {
        IntToDoubleFunction share = hour -> finally_ * (1 - StrictMath.exp(-hour / scale));
        return new Ends.Way(
                words,
                (int) (subjects * finally_),
                curve(HOURS, share),
                curve(HOURS, h -> 0.9 * share.applyAsDouble(h)),
                curve(HOURS, h -> StrictMath.min(1, 1.1 * share.applyAsDouble(h))));
    }

    private static Places places(World world, double times) {
        List<OfSettlement> settlements = new ArrayList<>();
        for (Settlement s : world.settlements()) {
            double danger = times * s.people() / 1000 * StrictMath.exp(-s.borderKm() / 2);
            if (danger > 0.01) {
                double emptied = StrictMath.min(1, danger / 10);
                settlements.add(new OfSettlement(
                        s.id(),
                        mean(danger / 10),
                        mean(danger * 100),
                        mean(danger),
                        new Proportion(emptied, new Interval(0.8 * emptied, 1.2 * emptied), 1, 2)));
            }
        }
        settlements.sort(
                Comparator.comparingDouble((OfSettlement s) -> s.killed().value())
                        .reversed());
        List<OfSector> sectors = new ArrayList<>();
        for (Sector s : world.sectors()) {
            double busy = times * s.disputedShare() * s.disputedShare();
            sectors.add(new OfSector(
                    s.id(),
                    mean(MONTHS * busy),
                    mean(busy),
                    mean(1000 * busy),
                    curve(MONTHS, m -> busy * (1 + StrictMath.sin(m)) / 2)));
        }
        List<YearMonth> months = new ArrayList<>();
        for (int m = 0; m < MONTHS; m++) {
            months.add(YearMonth.of(2022, 10).plusMonths(m));
        }
        return new Places(settlements, sectors, months);
    }

    private static Mean mean(double value) {
        return new Mean(value, new Interval(0.9 * value, 1.1 * value));
    }

    private static Curve curve(int length, IntToDoubleFunction of) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = of.applyAsDouble(i);
        }
        return Curve.of(values);
    }
}
