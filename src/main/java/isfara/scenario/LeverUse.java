package isfara.scenario;

import isfara.intervention.Intervention;
import isfara.intervention.LeverDeclaration;
import isfara.model.Influence;
import isfara.model.Period;
import isfara.parameter.ParameterVector;
import isfara.world.World;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
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

    /**
     * The same with some settings changed.
     *
     * @param declared the lever
     * @param changed canonical texts by name
     * @param sectors ids of the world's sectors, in the world's order
     * @throws isfara.intervention.SettingRule if the settings then do not go together
     */
    public LeverUse with(LeverDeclaration declared, Map<String, String> changed, Collection<String> sectors) {
        SortedMap<String, String> all = new TreeMap<>(settings);
        all.putAll(changed);
        return new LeverUse(lever, period, all, declared.fill(all, sectors));
    }

    /** The lever for one run, which tells when it comes into force and when it no longer is. */
    public Influence bind(ParameterVector parameters, World world) {
        Influence bound = intervention.bind(period, parameters, world);
        return morning -> {
            LocalDate today = morning.date();
            if (today.equals(period.from())) {
                morning.tell(lever, "in force");
            } else if (period.until().filter(today::equals).isPresent()) {
                morning.tell(lever, "no longer in force");
            }
            bound.morning(morning);
        };
    }
}
