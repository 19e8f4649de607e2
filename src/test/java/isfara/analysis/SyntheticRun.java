package isfara.analysis;

import static isfara.outcome.DayColumn.AWAY_KG;
import static isfara.outcome.DayColumn.EVACUATED_KG;
import static isfara.outcome.DayColumn.LEVEL_KG;

import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Kind;
import isfara.outcome.Outcome;
import isfara.world.Side;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.random.RandomDataGenerator;

/** A made-up run. */
public record SyntheticRun(Days days, Map<Outcome, Double> outcomes) {

    /** Makes one. */
    public static SyntheticRun make(SyntheticResults.Made scenario, int draw, int seed, double warChance, int length) {
        RandomDataGenerator draws = SyntheticResults.luck(draw, -1);
        double propensity = draws.nextBeta(1.2, 1.2 * (1 - warChance) / warChance);
        RandomDataGenerator luck = SyntheticResults.luck(draw, seed);
        Days days = new Days(length);
        double incidents = 0;
        for (int day = 0; day < length; day++) {
            boolean incident = luck.nextUniform(0, 1) < 12.0 / 365;
            double fate = luck.nextUniform(0, 1);
            if (incident) {
                incidents++;
                days.set(day, DayColumn.STARTED, 1);
                int level = fate < 0.25 ? 0 : fate < 0.65 ? 1 : fate < 0.96 ? 2 : 3;
                for (Side side : Side.BOTH) {
                    days.set(day, LEVEL_KG.of(side), level);
                    if (level >= 2 && fate > 0.85) {
                        days.set(day, DayColumn.killed(side, Kind.GUARD), fate > 0.93 ? 1 : 0);
                        days.set(day, DayColumn.injured(side, Kind.CIVILIAN), 2 + (int) (fate * 10) % 5);
                        days.set(day, EVACUATED_KG.of(side), level == 3 ? 800 : 40);
                        days.set(day, AWAY_KG.of(side), level == 3 ? 800 : 40);
                    }
                }
            }
        }
        double warLuck = luck.nextUniform(0, 1);
        int begins = (int) luck.nextUniform(0, 365);
        double dead = StrictMath.exp(luck.nextGaussian(4.2, 0.6)) * scenario.severity();
        double away = StrictMath.min(150_000, StrictMath.exp(luck.nextGaussian(10.6, 0.8))) * scenario.severity();
        double firstWar = Double.NaN;
        if (warLuck < propensity * scenario.wars() && begins < length) {
            firstWar = begins + 0.4;
            war(days, begins, dead, away);
        }
        return new SyntheticRun(days, outcomes(days, incidents, firstWar));
    }

    private static void war(Days days, int begins, double dead, double away) {
        double[] fighting = {0.2, 0.4, 0.3, 0.1};
        for (Side side : Side.BOTH) {
            double share = side == Side.KG ? 0.7 : 0.3;
            for (int d = 0; d < 40 && begins + d < days.count(); d++) {
                int day = begins + d;
                double left = d < 4 ? (d + 1) / 4.0 : StrictMath.exp(-(d - 3) / 8.0);
                days.raise(day, AWAY_KG.of(side), StrictMath.rint(away * share * left));
                if (d < 4) {
                    days.set(day, LEVEL_KG.of(side), 4);
                    days.add(day, EVACUATED_KG.of(side), StrictMath.rint(away * share / 4));
                    days.add(day, DayColumn.HOMES_KG.of(side), StrictMath.rint(dead * share * fighting[d]));
                    for (Kind kind : Kind.values()) {
                        double of = dead * 0.5 * fighting[d] * (kind == Kind.CIVILIAN ? 0.5 : 0.25);
                        days.add(day, DayColumn.killed(side, kind), StrictMath.rint(of));
                        days.add(day, DayColumn.injured(side, kind), StrictMath.rint(3 * of));
                    }
                }
            }
        }
    }

    private static Map<Outcome, Double> outcomes(Days days, double incidents, double firstWar) {
        Map<Outcome, Double> of = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            of.put(outcome, 0.0);
        }
        double killed = 0;
        double injured = 0;
        for (Side side : Side.BOTH) {
            double ofSide = 0;
            for (Kind kind : Kind.values()) {
                ofSide += days.sum(DayColumn.killed(side, kind));
                injured += days.sum(DayColumn.injured(side, kind));
            }
            of.put(side == Side.KG ? Outcome.DEATHS_KG : Outcome.DEATHS_TJ, ofSide);
            killed += ofSide;
        }
        of.put(Outcome.DEATHS, killed);
        of.put(Outcome.INJURED, injured);
        for (Kind kind : Kind.values()) {
            Outcome outcome = switch (kind) {
                case CIVILIAN -> Outcome.DEATHS_CIVILIAN;
                case GUARD -> Outcome.DEATHS_GUARD;
                case ARMY -> Outcome.DEATHS_ARMY;
            };
            of.put(outcome, days.sum(DayColumn.killed(Side.KG, kind)) + days.sum(DayColumn.killed(Side.TJ, kind)));
        }
        of.put(Outcome.EVACUEES_EVER, days.sum(EVACUATED_KG) + days.sum(EVACUATED_KG.of(Side.TJ)));
        of.put(Outcome.EVACUEES_PEAK, days.maxOfBoth(AWAY_KG));
        of.put(Outcome.DISPLACED_DAYS, days.sum(AWAY_KG) + days.sum(AWAY_KG.of(Side.TJ)));
        of.put(Outcome.HOMES_DESTROYED, days.sum(DayColumn.HOMES_KG) + days.sum(DayColumn.HOMES_TJ));
        of.put(Outcome.INCIDENTS, incidents);
        of.put(Outcome.WAR, Double.isNaN(firstWar) ? 0.0 : 1.0);
        of.put(Outcome.WARS, Double.isNaN(firstWar) ? 0.0 : 1.0);
        of.put(Outcome.FIRST_WAR_DAY, firstWar);
        of.put(Outcome.LEVEL_MAX, StrictMath.max(days.max(LEVEL_KG), days.max(LEVEL_KG.of(Side.TJ))));
        return of;
    }
}
