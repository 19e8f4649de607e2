package isfara.analysis;

import isfara.outcome.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How clashes end that came to shots: they calm down, or the army's heavy weapons come into use.
 *
 * <p>A subject is an incident that came at some time to aimed shots or worse (peak level 2 and above) and began before the armies
 * fought: incidents that begin during an episode of army fighting are part of that, not clashes that might lead there. Time counts in
 * hours from the incident's beginning, not from the first shot, of which the results do not tell the hour.
 *
 * <ul>
 *   <li><em>Calm again</em>: it ended; two quiet hours are part of what is counted.
 *   <li><em>Army heavy weapons</em>: they came into use while it went on. Nearly always that is in the clash itself; in the rest it is
 *       in another sector at the same time, and the clash becomes part of that fighting.
 *   <li>Censored: it went on when the run ended.
 * </ul>
 */
final class ClashEnds {

    /** Three days: hardly any clash lasts longer. */
    static final int HOURS = 72;

    private static final int CALM = 0;
    private static final int ARMY = 1;
    private static final List<String> WAYS = List.of("calm again", "army heavy weapons");
    private static final int HOURS_A_DAY = 24;

    private ClashEnds() {}

    /** The subjects among the incidents; {@code lengths} are the days that each run was observed. */
    static Waits waits(List<IncidentRow> incidents, List<EpisodeRow> episodes, int[] lengths, Clusters clusters) {
        Map<Long, EpisodeRow> known = new HashMap<>();
        episodes.forEach(e -> known.put(RunSet.key(e.run(), e.number()), e));
        Waits waits = new Waits(WAYS.size());
        for (IncidentRow incident : incidents) {
            if (incident.peak() < Level.SHOTS.ordinal()) {
                continue;
            }
            int cluster = clusters.of(incident.run());
            EpisodeRow episode = known.get(RunSet.key(incident.run(), incident.episode()));
            if (episode != null) {
                int until = episode.hour() - incident.hour();
                if (until > 0) {
                    waits.ends(cluster, until, ARMY);
                }
            } else if (incident.hour() + incident.hours() >= lengths[incident.run()] * HOURS_A_DAY) {
                waits.lost(cluster, incident.hours());
            } else {
                waits.ends(cluster, incident.hours() - 1, CALM);
            }
        }
        return waits;
    }

    static Ends of(Waits waits, int clusters, Bootstrap bootstrap) {
        return Ends.of("clashes that came to shots", WAYS, waits, HOURS, clusters, bootstrap);
    }
}
