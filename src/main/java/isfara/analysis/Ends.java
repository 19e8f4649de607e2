package isfara.analysis;

import java.util.List;

/**
 * In which of several ways something ends, and when: cumulative incidence of competing ends (Aalen and Johansen 1978). What has not
 * ended in any of them by an hour is still going on; what the end of a run cuts off is censored.
 *
 * @param what ends, for people: clashes that came to shots, or fighting between armies
 * @param subjects how many there were, in all runs of the scenario
 * @param censored how many of them the end of the run cut off
 * @param ways the ways in which it can end, in a fixed order
 */
public record Ends(String what, int subjects, int censored, List<Way> ways) {

    /**
     * A way to end.
     *
     * @param words for people: a ceasefire, army heavy weapons, calm
     * @param count how many ended so
     * @param share share that has ended so by the end of an hour, from hour 0
     * @param low lower end of its 95 % interval (draws resampled); not-a-number where there are too few draws
     * @param high upper end
     */
    public record Way(String words, int count, Curve share, Curve low, Curve high) {}

    /** Share still going on at the end of an hour. */
    public double going(int hour) {
        return 1 - ways.stream().mapToDouble(way -> way.share().at(hour)).sum();
    }
}
