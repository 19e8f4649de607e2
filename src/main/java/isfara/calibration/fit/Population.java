package isfara.calibration.fit;

/** Lives that a fit has kept because they are near the record, each with its weight. */
public final class Population {

    private final Particles particles;
    private final double[] distances;
    private final double[] weights;
    private final double tolerance;

    /**
     * A population.
     *
     * @param particles the lives
     * @param distances one each; handed over, not copied
     * @param weights one each, 0 or more, not all 0; they are scaled to sum 1
     * @param tolerance the distance up to which lives were kept
     */
    public Population(Particles particles, double[] distances, double[] weights, double tolerance) {
        if (distances.length != particles.size() || weights.length != particles.size()) {
            throw new IllegalArgumentException("need a distance and a weight for each of " + particles.size());
        }
        this.particles = particles;
        this.distances = distances;
        this.weights = Weights.normalised(weights);
        this.tolerance = tolerance;
    }

    /** How many there are. */
    public int size() {
        return particles.size();
    }

    /** The lives. */
    public Particles particles() {
        return particles;
    }

    /** How far a life is from the record. */
    public double distance(int particle) {
        return distances[particle];
    }

    /** The weight of a life; all of them sum to 1. */
    public double weight(int particle) {
        return weights[particle];
    }

    /** The distance up to which lives were kept. */
    public double tolerance() {
        return tolerance;
    }

    /** How many equally weighted lives these are worth (Kish): 1 over the sum of squared weights. */
    public double effectiveSize() {
        return Weights.effectiveSize(weights);
    }

    /** All distances; not a copy. */
    double[] distances() {
        return distances;
    }

    /** All weights; not a copy. */
    double[] weights() {
        return weights;
    }
}
