package isfara.model.rule;

import isfara.model.constant.Evacuation;
import isfara.model.constant.Homecoming;
import isfara.outcome.Level;
import org.apache.commons.math3.util.FastMath;

/** Who leaves home, and who comes back. */
public final class Flight {

    private static final double SEEN_DANGER = 0.05;
    private static final double UNSEEN = 0.3;

    private Flight() {}

    /** Danger at the line of a sector where a side stands at a level. */
    public static double atTheLine(Evacuation p, Level level) {
        return switch (level) {
            case ALTERCATION, STONES -> 0;
            case SHOTS -> p.dangerShots();
            case MORTARS -> p.dangerMortars();
            case HEAVY -> p.dangerHeavy();
        };
    }

    /** Share of the danger at the line that is left at a distance: <pre>e^(-km / reach)</pre> */
    public static double fading(Evacuation p, double km) {
        return FastMath.exp(-km / p.reach());
    }

    /**
     * What pushes the households of a place to leave, their neighbours aside; a household leaves when it exceeds its threshold.
     *
     * <pre>push = β T s + o [ordered] + m memory + a (sectors at 4) (1 or 0.3) s'</pre>
     *
     * @param danger T, 0-2
     * @param seen s, how much of the danger the side's people act on
     * @param ordered whether the authorities have told them to leave
     * @param memory of having fled, 0-1
     * @param heavySectors sectors with heavy weapons
     * @param seenAlarm s', how much they act on fighting elsewhere
     */
    public static double push(
            Evacuation p,
            double danger,
            double seen,
            boolean ordered,
            double memory,
            int heavySectors,
            double seenAlarm) {
        double near = danger > SEEN_DANGER ? 1 : UNSEEN;
        return p.threat() * danger * seen
                + (ordered ? p.order() : 0)
                + p.memory() * memory
                + p.alarm() * heavySectors * near * seenAlarm;
    }

    /** Chance, in a day, that a displaced household returns: <pre>r (0.5 + share of the place at home)</pre>, or the slow ones' chance. */
    public static double comeHome(Homecoming p, boolean slow, double shareHome) {
        return slow ? p.slowRate() : p.rate() * (0.5 + shareHome);
    }
}
