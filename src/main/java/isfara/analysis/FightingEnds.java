package isfara.analysis;

import isfara.outcome.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of fighting between armies: a ceasefire, its spread to another sector, or its dying down; whichever comes first.
 *
 * <p>A subject is an episode of army fighting, war or not. Time counts in hours from its first heavy weapons.
 *
 * <ul>
 *   <li><em>A ceasefire</em>: the first that both sides agreed to, whether it held or not.
 *   <li><em>Spread to another sector</em>: an incident began in a sector that was quiet when heavy weapons were first used, and a
 *       capital had opened it or it came to heavy weapons itself. Other quarrels during the week that an episode takes to be over are
 *       no spread. In an hour with both, spread comes first: what capitals ordered is done before talks end the hour.
 *   <li><em>Died down without a ceasefire</em>: neither of the two before the episode was over; it ended with the last use of heavy
 *       weapons.
 *   <li>Censored: the run ended before any of them. It counts to the last use of heavy weapons, for nobody can tell whether that
 *       would have been the last.
 * </ul>
 */
final class FightingEnds {

    /** Ten days. */
    static final int HOURS = 240;

    private static final int CEASEFIRE = 0;
    private static final int SPREAD = 1;
    private static final int DIED_DOWN = 2;
    private static final List<String> WAYS =
            List.of("a ceasefire", "spread to another sector", "died down without a ceasefire");

    private FightingEnds() {}

    /** The episodes as subjects; {@code incidents} are all of the same runs. */
    static Waits waits(List<EpisodeRow> episodes, List<IncidentRow> incidents, Clusters clusters) {
        Map<Long, List<IncidentRow>> parts = new HashMap<>();
        incidents.stream()
                .filter(i -> i.episode() >= 0)
                .forEach(i -> parts.computeIfAbsent(RunSet.key(i.run(), i.episode()), key -> new ArrayList<>())
                        .add(i));
        Waits waits = new Waits(WAYS.size());
        for (EpisodeRow episode : episodes) {
            int cluster = clusters.of(episode.run());
            int spread = spread(episode, parts.getOrDefault(RunSet.key(episode.run(), episode.number()), List.of()));
            boolean agreed = episode.ceasefire() != EpisodeRow.NONE;
            if (agreed && episode.ceasefire() < spread) {
                waits.ends(cluster, episode.ceasefire(), CEASEFIRE);
            } else if (spread < Integer.MAX_VALUE) {
                waits.ends(cluster, spread, SPREAD);
            } else if (episode.censored()) {
                waits.lost(cluster, episode.firingHours());
            } else {
                waits.ends(cluster, episode.firingHours() - 1, DIED_DOWN);
            }
        }
        return waits;
    }

    /**
     * Hours to the first ceasefire, spread or no spread. An episode without one is censored at its last use of heavy weapons, whether
     * the run ended then or it died down: the curve tells how long fighting goes on without a ceasefire where it goes on.
     */
    static Waits untilCeasefire(List<EpisodeRow> episodes, Clusters clusters) {
        Waits waits = new Waits(1);
        for (EpisodeRow episode : episodes) {
            int cluster = clusters.of(episode.run());
            if (episode.ceasefire() == EpisodeRow.NONE) {
                waits.lost(cluster, episode.firingHours());
            } else {
                waits.ends(cluster, episode.ceasefire(), 0);
            }
        }
        return waits;
    }

    static Ends of(Waits waits, int clusters, Bootstrap bootstrap) {
        return Ends.of("fighting between armies", WAYS, waits, HOURS, clusters, bootstrap);
    }

    /** Hours to the first spread; the largest number when there was none. */
    private static int spread(EpisodeRow episode, List<IncidentRow> parts) {
        Set<String> first = new HashSet<>();
        for (IncidentRow part : parts) {
            if (part.hour() <= episode.hour()) {
                first.add(part.sector());
            }
        }
        return parts.stream()
                .filter(part -> part.hour() > episode.hour() && !first.contains(part.sector()))
                .filter(part -> part.spread() || part.peak() == Level.HEAVY.ordinal())
                .mapToInt(part -> part.hour() - episode.hour())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
