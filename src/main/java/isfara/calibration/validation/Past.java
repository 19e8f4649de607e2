package isfara.calibration.validation;

import isfara.outcome.History;
import isfara.outcome.Incident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A simulated past as a perfect catalogue would list it: one entry for each dispute, with all that came of it.
 *
 * @param entries in the order of their beginning
 * @param weight how much this past counts beside others, 0 or more
 */
public record Past(List<Entry> entries, double weight) {

    /**
     * An incident as a catalogue lists it.
     *
     * @param day when it began
     * @param sector index of the sector where it began
     * @param trigger word of its trigger
     * @param level highest level, 0 to 4
     * @param killed people, both sides
     * @param injured people, both sides
     * @param evacuated people who left home, both sides
     */
    public record Entry(LocalDate day, int sector, String trigger, int level, int killed, int injured, int evacuated) {

        private Entry with(Incident more) {
            return new Entry(
                    day,
                    sector,
                    trigger,
                    StrictMath.max(level, more.peak().ordinal()),
                    killed + more.killed().total(),
                    injured + more.injured().total(),
                    evacuated + more.evacuees());
        }
    }

    /**
     * From a simulated history. An episode of army fighting is one entry; a crowd that came back belongs to the dispute before it
     * in its sector.
     *
     * @param start first day of the history
     */
    public static Past of(LocalDate start, History history, double weight) {
        return of(start, history.incidents(), weight);
    }

    static Past of(LocalDate start, List<Incident> incidents, double weight) {
        List<Entry> entries = new ArrayList<>();
        Map<Integer, Integer> byEpisode = new HashMap<>();
        Map<Integer, Integer> bySector = new HashMap<>();
        for (Incident incident : incidents) {
            Integer place = byEpisode.get(incident.episode());
            if (place == null && !incident.isDispute()) {
                place = bySector.get(incident.sector());
            }
            if (place == null) {
                place = entries.size();
                entries.add(new Entry(
                        start.plusDays(incident.hour() / 24),
                        incident.sector(),
                        incident.trigger().word(),
                        0,
                        0,
                        0,
                        0));
            }
            entries.set(place, entries.get(place).with(incident));
            bySector.put(incident.sector(), place);
            if (incident.episode() >= 0) {
                byEpisode.put(incident.episode(), place);
            }
        }
        return new Past(List.copyOf(entries), weight);
    }
}
