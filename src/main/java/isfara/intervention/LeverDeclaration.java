package isfara.intervention;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy lever as declared: what it is called, what it changes, what may be said about it.
 *
 * @param name its name in scenario files
 * @param title for lists and tables
 * @param changes which rules and parameters of the model it changes, and how
 * @param literature what the literature says of its effect
 * @param type the record that is the lever; always an {@link Intervention}
 * @param settings what a scenario may say about it, in the order of the record's components
 * @param totals what the literature says of its total effect
 * @param effects the record, nested in {@code type}, of what is uncertain about its working; none if nothing is
 */
public record LeverDeclaration(
        String name,
        String title,
        String changes,
        String literature,
        Class<? extends Record> type,
        List<SettingDeclaration> settings,
        List<Total> totals,
        Optional<Class<? extends Record>> effects) {

    /** Keeps copies. */
    public LeverDeclaration {
        settings = List.copyOf(settings);
        totals = List.copyOf(totals);
    }

    /** The parameters that say how strongly it acts, each with the value at which it does not: {@link NoEffect}. */
    public SortedMap<String, Double> withoutEffect() {
        SortedMap<String, Double> none = new TreeMap<>();
        effects.ifPresent(record -> {
            for (RecordComponent component : record.getRecordComponents()) {
                NoEffect at = component.getAnnotation(NoEffect.class);
                if (at != null) {
                    none.put(name + "." + component.getName(), at.value());
                }
            }
        });
        return none;
    }

    /** Whether a parameter says what is uncertain about this lever; a group of the model may have the lever's name. */
    public boolean uncertain(String parameter) {
        return effects.map(Class::getRecordComponents).stream()
                .flatMap(Arrays::stream)
                .map(component -> name + "." + component.getName())
                .anyMatch(effect -> parameter.equals(effect) || parameter.startsWith(effect + "."));
    }

    /** The setting of a name. */
    public Optional<SettingDeclaration> setting(String wanted) {
        return settings.stream().filter(s -> s.name().equals(wanted)).findFirst();
    }

    /**
     * Every setting in canonical writing: what the scenario says, and the declared default where it is silent.
     *
     * @param said canonical texts by name
     * @throws IllegalArgumentException if a setting that has no default is missing
     */
    public SortedMap<String, String> complete(Map<String, String> said) {
        SortedMap<String, String> all = new TreeMap<>();
        for (SettingDeclaration setting : settings) {
            String text = said.getOrDefault(setting.name(), setting.text());
            if (text.isEmpty()) {
                throw new IllegalArgumentException(
                        name + ": found no " + setting.name() + ", need " + setting.allowed());
            }
            all.put(setting.name(), text);
        }
        return all;
    }

    /**
     * The lever with its settings filled in.
     *
     * @param said canonical texts by name, as {@link SettingDeclaration#canonical} gives them; what is missing takes its default
     * @param sectorIds ids of the world's sectors, in the world's order
     * @throws SettingRule if settings that are each allowed do not go together
     */
    public Intervention fill(Map<String, String> said, Collection<String> sectorIds) {
        SortedMap<String, String> all = complete(said);
        Object[] values = settings.stream()
                .map(setting -> SettingType.value(setting, all.get(setting.name()), List.copyOf(sectorIds)))
                .toArray();
        try {
            return (Intervention) LeverShape.constructor(type).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException("cannot fill " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot fill " + type.getName(), e);
        }
    }
}
