package isfara.analysis;

/**
 * How long until something happens: the share of the subjects to whom it has not happened yet (Kaplan and Meier 1958). A subject
 * that is no longer observed is censored: it counts as long as it was seen.
 *
 * @param subjects how many are followed
 * @param events to how many of them it happened while they were observed
 * @param atRisk how many were still observed, and waiting, at the beginning of a step
 * @param share share to whom it has not happened by the end of a step; steps are days of a run or hours of an episode
 * @param low lower end of its 95 % interval (draws resampled); not-a-number where there are too few draws
 * @param high upper end
 */
public record Survival(int subjects, int events, Curve atRisk, Curve share, Curve low, Curve high) {}
