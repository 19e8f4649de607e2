package isfara.analysis;

import isfara.analysis.Manifest.ScenarioEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the incidents, episodes and places of a scenario's runs tell. Results of older versions have incidents alone, and those do not
 * say when heavy weapons came into use; then nothing is told.
 *
 * @param ceasefire hours from the first heavy weapons of an episode to its first ceasefire; empty without any episode
 * @param ends how clashes and fighting between armies end; those that there were
 * @param places where people come to harm
 */
record Happenings(Optional<Survival> ceasefire, List<Ends> ends, Optional<Places> places) {

    /** Of a scenario's runs, observed for so many days each. */
    static Happenings of(ResultsFolder results, ScenarioEntry entry, RunSet runs, int[] lengths, Bootstrap bootstrap) {
        if (!results.has(EpisodeRow.TABLE) || !results.has(PlaceRow.TABLE)) {
            return new Happenings(Optional.empty(), List.of(), Optional.empty());
        }
        Clusters clusters = runs.clusters();
        List<IncidentRow> incidents = IncidentRow.all(results, runs);
        List<EpisodeRow> episodes = EpisodeRow.all(results, runs);
        List<Ends> ends = new ArrayList<>();
        Waits clashes = ClashEnds.waits(incidents, episodes, lengths, clusters);
        if (clashes.subjects() > 0) {
            ends.add(ClashEnds.of(clashes, clusters.count(), bootstrap));
        }
        Optional<Survival> ceasefire = Optional.empty();
        if (!episodes.isEmpty()) {
            Waits fighting = FightingEnds.waits(episodes, incidents, clusters);
            ends.add(FightingEnds.of(fighting, clusters.count(), bootstrap));
            ceasefire = Optional.of(Survival.of(
                    FightingEnds.untilCeasefire(episodes, clusters), FightingEnds.HOURS, clusters.count(), bootstrap));
        }
        Places places = new PlacesCount(entry, runs, lengths, bootstrap).of(PlaceRow.all(results, runs), incidents);
        return new Happenings(ceasefire, List.copyOf(ends), Optional.of(places));
    }
}
