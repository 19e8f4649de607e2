package isfara.analysis.discovery;

/**
 * A box of the peeling trajectory, before restrictions are struck.
 *
 * @param restricted how many inputs it restricts
 * @param mass its share of the cases that were searched
 * @param coverage its share of the cases of interest among these
 * @param density share of its cases that are of interest
 */
public record PeelStep(int restricted, double mass, double coverage, double density) {}
