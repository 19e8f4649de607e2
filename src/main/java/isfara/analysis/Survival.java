package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.Arrays;

/**
 * How long until something happens: the share of the subjects to whom it has not happened yet (Kaplan and Meier 1958). A subject
 * that is no longer observed is censored: it counts as long as it was seen.
 *
 * @param subjects how many are followed
 * @param events to how many of them it happened while they were observed
 * @param atRisk how many were still observed, and waiting, at the beginning of a step
 * @param share share to whom it has not happened by the end of a step; steps are days of a run or hours of an episode
 * @param low lower end of its 95 % interval ({@link ShareBand}); not-a-number where there are too few draws
 * @param high upper end
 */
public record Survival(int subjects, int events, Curve atRisk, Curve share, Curve low, Curve high) {

    /** Of subjects with one way to end, over so many steps; {@code clusters} counts those without subjects, too. */
    static Survival of(Waits waits, int steps, int clusters, Bootstrap bootstrap) {
        ShareBand happened = ShareBand.of(waits, 1, steps, clusters, bootstrap);
        return new Survival(
                waits.subjects(),
                waits.count(0),
                Curve.of(waits.atRisk(steps)),
                rest(happened.share()[0]),
                rest(happened.high()[0]),
                rest(happened.low()[0]));
    }

    /**
     * Days without a war: of a run until the day on which its first war begins. A run without one is censored where it ends; an
     * episode at its end that has not yet the dead of a war is none.
     *
     * @param lengths days that each run was observed
     */
    static Survival ofPeace(RunSet runs, int[] lengths, Bootstrap bootstrap) {
        double[] firstWar = runs.of(Outcome.FIRST_WAR_DAY);
        Waits waits = new Waits(1);
        for (int run = 0; run < runs.count(); run++) {
            int cluster = runs.clusters().of(run);
            if (Double.isNaN(firstWar[run])) {
                waits.lost(cluster, lengths[run]);
            } else {
                waits.ends(cluster, (int) firstWar[run], 0);
            }
        }
        int days = Arrays.stream(lengths).max().orElse(0);
        return of(waits, days, runs.clusters().count(), bootstrap);
    }

    private static Curve rest(double[] happened) {
        double[] rest = new double[happened.length];
        Arrays.setAll(rest, step -> StrictMath.max(0, 1 - happened[step]));
        return Curve.of(rest);
    }
}
