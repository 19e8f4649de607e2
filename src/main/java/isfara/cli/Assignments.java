package isfara.cli;

import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.world.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code -P name=value}, and tells every mistake at once. */
final class Assignments {

    private Assignments() {}

    /** The values by name. */
    static SortedMap<String, Double> read(List<String> texts, ParameterSpace space) {
        SortedMap<String, Double> values = new TreeMap<>();
        List<String> mistakes = new ArrayList<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            Optional<Declaration> declared = space.declaration(name);
            if (equals < 0) {
                mistakes.add("-P: found " + text + ", need name=value such as friction.base=0.003");
            } else if (declared.isEmpty()) {
                mistakes.add("-P: found " + name + unknown(name, space));
            } else {
                try {
                    if (values.put(name, declared.get().read(text.substring(equals + 1))) != null) {
                        mistakes.add("-P " + name + ": found a second time, need it once");
                    }
                } catch (IllegalArgumentException e) {
                    mistakes.add("-P " + name + ": " + e.getMessage());
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new UsageMistake(String.join("\n", mistakes));
        }
        return values;
    }

    private static String unknown(String name, ParameterSpace space) {
        if (space.declaration(name + ".KG").isPresent()) {
            return ", need " + name + ".KG or " + name + ".TJ";
        }
        List<String> names =
                space.declarations().stream().map(Declaration::name).toList();
        return ", nearest is " + Spelling.nearest(name, names) + " (all: isfara list parameters)";
    }
}
