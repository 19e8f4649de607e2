package isfara.scenario;

import isfara.intervention.Intervention;
import isfara.model.Period;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A lever as a scenario uses it.
 *
 * @param lever its name
 * @param period when it is switched on
 * @param settings every setting as text, defaults included: what the manifest shows and the hash covers
 * @param intervention the lever with its settings
 */
public record LeverUse(String lever, Period period, SortedMap<String, String> settings, Intervention intervention) {

    /** Keeps a copy of the settings. */
    public LeverUse {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
