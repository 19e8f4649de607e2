package isfara.model.rule;

import isfara.model.constant.Posture;
import java.time.LocalDate;
import org.apache.commons.math3.util.FastMath;

/** How far forward states stand. */
public final class Arming {

    /** When the last war ended and what follows is no longer fitted to the record. */
    public static final LocalDate AFTER_THE_WAR = LocalDate.of(2022, 10, 19);

    private static final double DAYS_A_YEAR = 365.25;

    private Arming() {}

    /**
     * Change of posture in a day: <pre>dX = (η X' (1 - X) - α X + g) / 365.25</pre>
     *
     * Richardson's equations, saturating at 1. X' the other side's posture; g own build-up per year.
     */
    public static double change(Posture p, double own, double other, double buildUp) {
        return (p.reaction() * other * (1 - own) - p.relaxation() * own + buildUp) / DAYS_A_YEAR;
    }

    /**
     * Build-up per year on a date: ordinary before the ramp, growing along it, highest from its end to October 2022, then falling back
     * to ordinary with a half-life.
     *
     * @param year the date as a year and its fraction
     * @param yearsAfterWar years since 19 October 2022, 0 or less before it
     */
    public static double buildUp(Posture p, double year, double yearsAfterWar) {
        double ramp = StrictMath.min(1, StrictMath.max(0, (year - p.rampFrom()) / (p.rampFull() - p.rampFrom())));
        double left = yearsAfterWar <= 0 ? 1 : FastMath.pow(0.5, yearsAfterWar / p.rampHalfLife());
        return p.buildUp() * (1 + (p.rampFactor() - 1) * ramp * left);
    }
}
