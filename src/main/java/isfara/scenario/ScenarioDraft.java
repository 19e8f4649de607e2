package isfara.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a scenario's file says, and, once laid over it, what the file says that it extends. May still be incomplete.
 *
 * @param file the file that speaks
 * @param title its own
 * @param question its own
 * @param parent what it extends
 * @param chain what it extends, what that extends, and so on; empty until it is laid over these
 * @param start first day
 * @param days how many
 * @param situation where it starts
 * @param parameters values held fixed, by name
 * @param uses the levers
 * @param off inherited levers that are switched off
 * @param keys the keys that were said here or in what it extends, well or badly
 * @param sound false if something was so wrong that nothing can be concluded from what is missing
 */
record ScenarioDraft(
        Path file,
        Optional<Said<String>> title,
        Optional<Said<String>> question,
        Optional<Said<String>> parent,
        List<Said<String>> chain,
        Optional<Said<LocalDate>> start,
        Optional<Said<Long>> days,
        Optional<Said<Situation>> situation,
        SortedMap<String, Said<Double>> parameters,
        List<UseDraft> uses,
        SortedMap<String, Spot> off,
        Set<String> keys,
        boolean sound) {

    /** A file of which nothing could be used. */
    static ScenarioDraft unusable(Path file) {
        return new ScenarioDraft(
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Collections.emptySortedMap(),
                List.of(),
                Collections.emptySortedMap(),
                Set.of(),
                false);
    }

    /** The same, told that what it extends cannot be used. */
    ScenarioDraft unsound() {
        return new ScenarioDraft(
                file, title, question, parent, chain, start, days, situation, parameters, uses, off, keys, false);
    }

    /**
     * This laid over what it extends. A start, a length or a situation said here holds; parameters are merged by name. A lever
     * named once here and once there keeps the settings of there that are not said here; {@code off} drops what is inherited of a
     * lever, and whatever else is said of it here then stands alone. Title and question are each file's own.
     */
    ScenarioDraft over(ScenarioDraft inherited, Mistakes mistakes) {
        SortedMap<String, Said<Double>> values = new TreeMap<>(inherited.parameters);
        values.putAll(parameters);
        Set<String> said = new HashSet<>(inherited.keys);
        said.addAll(keys);
        List<Said<String>> line = new ArrayList<>();
        parent.ifPresent(line::add);
        line.addAll(inherited.chain);
        return new ScenarioDraft(
                file,
                title,
                question,
                parent,
                line,
                start.or(() -> inherited.start),
                days.or(() -> inherited.days),
                situation.or(() -> inherited.situation),
                values,
                merged(inherited, mistakes),
                off,
                said,
                sound && inherited.sound);
    }

    /** Reports what is switched off although it is not on. For a file that extends nothing, that is everything. */
    void checkOff(List<UseDraft> inherited, Mistakes mistakes) {
        off.forEach((lever, spot) -> {
            if (named(inherited, lever).isEmpty()) {
                mistakes.add(spot, lever, "off", "need a lever that is inherited: nothing here switches it on");
            }
        });
    }

    private List<UseDraft> merged(ScenarioDraft inherited, Mistakes mistakes) {
        if (inherited.sound) {
            checkOff(inherited.uses, mistakes);
        }
        List<UseDraft> merged = new ArrayList<>();
        for (UseDraft earlier : inherited.uses) {
            if (!off.containsKey(earlier.lever())
                    && named(uses, earlier.lever()).isEmpty()) {
                merged.add(earlier);
            }
        }
        for (UseDraft use : uses) {
            List<UseDraft> earlier = off.containsKey(use.lever()) ? List.of() : named(inherited.uses, use.lever());
            if (earlier.size() > 1
                    || (earlier.size() == 1 && named(uses, use.lever()).size() > 1)) {
                String found = "a lever that is inherited "
                        + (earlier.size() > 1 ? "more than once" : "but written here more than once");
                mistakes.add(use.spot(), use.lever(), found, "need - " + use.lever() + ": off, then each use in full");
            }
            merged.add(earlier.size() == 1 ? use.over(earlier.get(0)) : use);
        }
        return merged;
    }

    private static List<UseDraft> named(List<UseDraft> uses, String lever) {
        return uses.stream().filter(use -> use.lever().equals(lever)).toList();
    }
}
