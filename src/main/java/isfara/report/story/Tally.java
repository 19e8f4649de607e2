package isfara.report.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things of one kind that are told together: how many in all, and where most of them. */
final class Tally {

    private static final int NAMED = 4;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int hour;

    void add(int when, String place, int amount) {
        hour = StrictMath.max(hour, when);
        places.merge(place, amount, Integer::sum);
    }

    /** When the last of them happened. */
    int hour() {
        return hour;
    }

    int total() {
        return places.values().stream().mapToInt(amount -> amount).sum();
    }

    /** How many different places. */
    int count() {
        return places.size();
    }

    /** {@code Kok-Tash 400, Ak-Sai 210 and 5 more places}; of equals, the first. */
    String where() {
        return where(true);
    }

    /** The same without numbers. */
    String names() {
        return where(false);
    }

    /** Every place, in the order in which things happened there first. */
    String everywhere() {
        return String.join("; ", places.keySet());
    }

    private String where(boolean amounts) {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(places.entrySet());
        sorted.removeIf(place -> place.getValue() == 0);
        sorted.sort(Comparator.comparingInt(place -> -place.getValue()));
        List<String> named = sorted.stream()
                .limit(NAMED)
                .map(place -> place.getKey() + (amounts ? " " + Words.number(place.getValue()) : ""))
                .toList();
        int more = sorted.size() - named.size();
        return String.join(", ", named) + (more == 0 ? "" : " and " + more + " more");
    }
}
