package isfara.calibration;

import isfara.calibration.evidence.DocumentedIncident;
import isfara.calibration.evidence.Evidence;
import isfara.model.constant.Friction;
import isfara.model.constant.Grievance;
import isfara.model.constant.Posture;
import isfara.model.rule.Quarrels;
import isfara.outcome.Level;
import isfara.parameter.ParameterVector;
import isfara.world.Sector;
import isfara.world.World;
import java.util.function.Predicate;
import org.apache.commons.math3.util.FastMath;

/**
 * Draws of parameters under which a history can calm down: incidents set off fewer than one further incident each, and arming does
 * not feed on the other side's arming without end. Others are no border that anybody has seen, and are drawn anew.
 */
public final class Subcritical implements Predicate<ParameterVector> {

    /** Most incidents that one may set off in the end: at 1 they never cease. */
    static final double MOST_FEEDBACK = 0.85;

    /** Most that posture may answer to posture, relative to its relaxing: at 1 it climbs to the top and stays. */
    static final double MOST_ANSWER = 0.7;

    /** Incidents per day all along the line: twelve a year, as documented. */
    private static final double PER_DAY = 12 / 365.25;

    /** Grievance at which the rise after an incident is taken: the declared start. */
    private static final double GRIEVANCE = 0.3;

    private final World world;
    private final int[] peaks = new int[Level.values().length];

    /** For the sectors of a world, and incidents that go as far as those of the catalogue. */
    public Subcritical(World world) {
        this.world = world;
        for (DocumentedIncident incident : Evidence.bundled(world).incidents()) {
            peaks[incident.peak().ordinal()]++;
        }
    }

    @Override
    public boolean test(ParameterVector vector) {
        Posture posture = vector.group(Posture.class);
        return posture.reaction() < MOST_ANSWER * posture.relaxation() && feedback(vector) < MOST_FEEDBACK;
    }

    /**
     * Incidents that one incident sets off in the end: {@link Quarrels#feedback} at the documented frequency.
     *
     * <p>The rate that a rise of grievance acts on is that of the sector where it happened, and a part of that of all others;
     * incidents are spread over sectors as their dispute weights are.
     */
    double feedback(ParameterVector vector) {
        Friction friction = vector.group(Friction.class);
        Grievance grievance = vector.group(Grievance.class);
        double all = 0;
        double squares = 0;
        for (Sector sector : world.sectors()) {
            double weight = FastMath.pow(sector.disputedShare(), friction.weightExponent());
            all += weight;
            squares += weight * weight;
        }
        double own = squares / (all * all);
        double rate = PER_DAY * (own + grievance.elsewhere() * (1 - own));
        double jump = (1 - GRIEVANCE) * meanJump(grievance);
        return Quarrels.feedback(friction, jump, grievance.relaxation(), rate);
    }

    private double meanJump(Grievance p) {
        double[] jumps = {0, p.afterStones(), p.afterShots(), p.afterMortars(), p.afterHeavy()};
        double sum = 0;
        int incidents = 0;
        for (int level = 0; level < jumps.length; level++) {
            sum += jumps[level] * peaks[level];
            incidents += peaks[level];
        }
        return sum / incidents;
    }
}
