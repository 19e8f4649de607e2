package isfara.calibration;

import isfara.calibration.target.Targets;
import isfara.outcome.Episode;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a simulated history of 2010 to 2022 has in common with the record: counts that somebody has published for the real one.
 *
 * @param incidents new disputes up to {@link #COUNTED_UNTIL}
 * @param years new disputes in each whole year of that time
 * @param peaks new disputes by peak level, 0 to 4
 * @param months new disputes outside wars by month, January first
 * @param sectors new disputes by sector, in the world's order
 * @param deaths dead of each dispute outside wars, its following days counted on their own
 * @param wars the wars
 */
public record Facts(
        int incidents,
        List<Integer> years,
        List<Integer> peaks,
        List<Integer> months,
        List<Integer> sectors,
        List<Integer> deaths,
        List<Episode> wars) {

    /** The published count of incidents ends here: the sentence "more than 150" was written in May 2021. */
    public static final LocalDate COUNTED_UNTIL = Targets.COUNTED_UNTIL;

    /** The facts of a history that began on a day in a world of so many sectors. */
    public static Facts of(LocalDate start, int sectorCount, History history) {
        Set<Integer> wars = new HashSet<>();
        history.wars().forEach(war -> wars.add(war.number()));
        Integer[] years = zeros(StrictMath.max(0, COUNTED_UNTIL.getYear() - start.getYear()));
        Integer[] peaks = zeros(Level.values().length);
        Integer[] months = zeros(12);
        Integer[] sectors = zeros(sectorCount);
        List<Integer> deaths = new ArrayList<>();
        int counted = 0;
        for (Incident incident : history.incidents()) {
            LocalDate day = start.plusDays(incident.hour() / 24);
            boolean outside = !wars.contains(incident.episode());
            if (outside && (incident.isDispute() || incident.origin() == Origin.RECONVENED)) {
                deaths.add(incident.killed().total());
            }
            if (!incident.isDispute()) {
                continue;
            }
            peaks[incident.peak().ordinal()]++;
            sectors[incident.sector()]++;
            if (outside) {
                months[day.getMonthValue() - 1]++;
            }
            if (!day.isAfter(COUNTED_UNTIL)) {
                counted++;
                if (day.getYear() < COUNTED_UNTIL.getYear()) {
                    years[day.getYear() - start.getYear()]++;
                }
            }
        }
        return new Facts(
                counted,
                List.of(years),
                List.of(peaks),
                List.of(months),
                List.of(sectors),
                List.copyOf(deaths),
                history.wars());
    }

    /** Dead of the worst war; 0 without one. */
    public int worstWar() {
        return wars.stream().mapToInt(war -> war.killed().total()).max().orElse(0);
    }

    private static Integer[] zeros(int count) {
        Integer[] zeros = new Integer[count];
        Arrays.fill(zeros, 0);
        return zeros;
    }
}
