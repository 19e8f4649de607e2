package isfara.gui.live;

import isfara.gui.scene.Scene;
import isfara.gui.scene.SideNow;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the charts keep of a scene.
 *
 * @param hour since the start
 * @param until the hour, since the start, up to which its levels speak
 * @param kg the Kyrgyz side
 * @param tj the Tajik side
 * @param bilateral pressure to stop through governors, commanders and security chiefs, 0 to 1
 * @param third pressure to stop by third parties, 0 to 1
 * @param pressure outside pressure as both sides feel it, levers included, 0 to 1
 * @param ceasefire whether a ceasefire is in force
 */
public record Sample(
        int hour, int until, OfSide kg, OfSide tj, double bilateral, double third, double pressure, boolean ceasefire) {

    /**
     * One side of it.
     *
     * @param levels how far it went in each sector, in the world's order
     * @param killed people killed since the run began
     * @param injured people injured since the run began
     * @param away people away from home
     * @param posture forward posture, 0 to 1
     * @param deficit legitimacy deficit of the government, 0 to 1
     */
    public record OfSide(List<Level> levels, int killed, int injured, int away, double posture, double deficit) {

        /** Keeps a copy. */
        public OfSide {
            levels = List.copyOf(levels);
        }

        /** How far it goes anywhere. */
        public Level highest() {
            Level highest = Level.ALTERCATION;
            for (Level level : levels) {
                highest = highest.max(level);
            }
            return highest;
        }

        private OfSide withEarlier(OfSide earlier) {
            List<Level> highest = new ArrayList<>(levels.size());
            for (int sector = 0; sector < levels.size(); sector++) {
                highest.add(levels.get(sector).max(earlier.levels.get(sector)));
            }
            return new OfSide(highest, killed, injured, away, posture, deficit);
        }
    }

    /**
     * What to keep of a scene.
     *
     * @param levels how far a side went in each sector since the scene before
     */
    static Sample of(Scene scene, Function<Side, List<Level>> levels) {
        return new Sample(
                scene.moment().hour(),
                scene.moment().hour() + 1,
                of(scene.kg(), levels.apply(Side.KG)),
                of(scene.tj(), levels.apply(Side.TJ)),
                scene.theatre().bilateral(),
                scene.theatre().third(),
                scene.theatre().pressure(),
                scene.theatre().ceasefire());
    }

    private static OfSide of(SideNow now, List<Level> levels) {
        return new OfSide(
                levels, now.killed().total(), now.injured().total(), now.away(), now.posture(), now.deficit());
    }

    /** A side. */
    public OfSide of(Side side) {
        return side == Side.KG ? kg : tj;
    }

    /** Days since the start. */
    int day() {
        return hour / Course.HOURS;
    }

    /** The same as the sample of its day. */
    Sample ofDay() {
        return new Sample(hour, (day() + 1) * Course.HOURS, kg, tj, bilateral, third, pressure, ceasefire);
    }

    /** As the day's sample: an earlier one of the day, as it is now, with the highest levels of both. */
    Sample ofDay(Sample earlier) {
        return new Sample(
                earlier.hour,
                earlier.until,
                kg.withEarlier(earlier.kg),
                tj.withEarlier(earlier.tj),
                bilateral,
                third,
                pressure,
                ceasefire);
    }
}
