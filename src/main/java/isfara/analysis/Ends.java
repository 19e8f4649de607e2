package isfara.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * In which of several ways something ends, and when: cumulative incidence of competing ends (Aalen and Johansen 1978). What has not
 * ended in any of them by an hour is still going on; what the end of a run cuts off is censored. {@link ClashEnds} and
 * {@link FightingEnds} say what counts as a subject and as an end.
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
     * @param low lower end of its 95 % interval ({@link ShareBand}); not-a-number where there are too few draws
     * @param high upper end
     */
    public record Way(String words, int count, Curve share, Curve low, Curve high) {}

    /** Of subjects that end in these ways, over so many hours; {@code clusters} counts those without subjects, too. */
    static Ends of(String what, List<String> words, Waits waits, int hours, int clusters, Bootstrap bootstrap) {
        ShareBand band = ShareBand.of(waits, words.size(), hours, clusters, bootstrap);
        List<Way> ways = new ArrayList<>();
        for (int way = 0; way < words.size(); way++) {
            ways.add(new Way(
                    words.get(way),
                    waits.count(way),
                    Curve.of(band.share()[way]),
                    Curve.of(band.low()[way]),
                    Curve.of(band.high()[way])));
        }
        return new Ends(what, waits.subjects(), waits.lost(), List.copyOf(ways));
    }

    /** Share still going on at the end of an hour. */
    public double going(int hour) {
        return 1 - ways.stream().mapToDouble(way -> way.share().at(hour)).sum();
    }
}
