package isfara.model;

import isfara.parameter.ParameterVector;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that decides a run, the world aside.
 *
 * @param start first day
 * @param days how many days
 * @param parameters a value for every parameter
 * @param quarrels those that begin whatever chance says, on their days
 * @param influences the levers, bound to this run
 * @param seed the run's luck
 * @param households how many household agents stand for the people of the world
 * @param swapped whether the two sides' luck is exchanged (for the test that neither is favoured)
 * @param workLimit engaged hours after which the run is given up as runaway; it never depends on the clock
 */
public record Setup(
        LocalDate start,
        int days,
        ParameterVector parameters,
        List<GivenQuarrel> quarrels,
        List<Influence> influences,
        long seed,
        int households,
        boolean swapped,
        int workLimit) {

    /** Engaged hours that no believable run needs: two years of fighting without a pause. */
    public static final int WORK_LIMIT = 17_520;

    /** The same with other luck. */
    public Setup withSeed(long other) {
        return new Setup(start, days, parameters, quarrels, influences, other, households, swapped, workLimit);
    }
}
