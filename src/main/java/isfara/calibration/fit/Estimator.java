package isfara.calibration.fit;

/** Turns the lives near a record into a belief about the parameters. */
@FunctionalInterface
public interface Estimator {

    /** Takes the lives as they are. */
    Estimator PLAIN = (near, distance) -> Posterior.of(near);

    /**
     * The posterior.
     *
     * @param near lives near the record, with weights
     * @param distance by which they are near
     */
    Posterior estimate(Population near, Distance distance);
}
