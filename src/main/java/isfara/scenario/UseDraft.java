package isfara.scenario;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What files say of one use of a lever, before silence is filled with defaults.
 *
 * @param lever its name
 * @param spot where it is named
 * @param from first day, if said
 * @param until first day on which it is off again, if said; the inner value is empty for {@code open}
 * @param settings what is said of its settings, in canonical writing
 * @param keys the keys that were said, well or badly
 */
record UseDraft(
        String lever,
        Spot spot,
        Optional<Said<LocalDate>> from,
        Optional<Said<Optional<LocalDate>>> until,
        SortedMap<String, Said<String>> settings,
        Set<String> keys) {

    /** Whether everything that was said could be read. */
    boolean whole() {
        return keys.size() == settings.size() + (from.isPresent() ? 1 : 0) + (until.isPresent() ? 1 : 0);
    }

    /** This laid over what was inherited: what is said here holds, the rest stays. */
    UseDraft over(UseDraft inherited) {
        SortedMap<String, Said<String>> merged = new TreeMap<>(inherited.settings);
        merged.putAll(settings);
        Set<String> said = new TreeSet<>(inherited.keys);
        said.addAll(keys);
        return new UseDraft(lever, spot, from.or(() -> inherited.from), until.or(() -> inherited.until), merged, said);
    }
}
