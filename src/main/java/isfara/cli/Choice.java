package isfara.cli;

import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Screened;
import isfara.analysis.sensitivity.Sensitivity;
import isfara.analysis.sensitivity.Subject;
import isfara.analysis.sensitivity.Swing;
import isfara.outcome.Outcome;
import isfara.study.sensitivity.OpenParameters;
import isfara.world.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which method and which parameters somebody means who asks for a sensitivity. */
final class Choice {

    /** Parameters that Sobol takes by itself. */
    private static final int MOST = 8;

    private Choice() {}

    static Method method(String word) {
        List<String> words = Arrays.stream(Method.values()).map(Method::word).toList();
        return Arrays.stream(Method.values())
                .filter(m -> m.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageMistake("--method: found " + word + ", nearest is "
                        + Spelling.nearest(word, words) + ", need one of " + String.join(", ", words)));
    }

    /**
     * The parameters to be moved.
     *
     * @param open all that can be
     * @param only names that were given; none for the default
     * @param from folder with an earlier table, for Sobol
     * @param asked whether somebody named that folder
     */
    static OpenParameters parameters(OpenParameters open, List<String> only, Method method, Path from, boolean asked) {
        List<String> unknown =
                only.stream().filter(name -> !open.names().contains(name)).toList();
        if (!unknown.isEmpty()) {
            List<String> told = new ArrayList<>();
            unknown.forEach(name -> told.add("--only: found " + name + ", nearest is "
                    + Spelling.nearest(name, open.names())
                    + "; need a parameter, pair or group that is uncertain in this experiment"));
            throw new UsageMistake(String.join("\n", told));
        }
        if (!only.isEmpty()) {
            return open.only(only);
        }
        if (method != Method.SOBOL) {
            if (open.all().isEmpty()) {
                throw new UsageMistake("found no uncertain parameter in this experiment, need at least one");
            }
            return open;
        }
        OpenParameters foremost = open.only(foremost(from));
        if (foremost.all().isEmpty()) {
            throw new UsageMistake((asked ? "--from: " : "")
                    + "found no table of one-at-a-time or morris with these parameters in " + from
                    + ", need one: run isfara sensitivity without --method first, or name parameters with --only");
        }
        return foremost;
    }

    /** Names of the parameters that move deaths most, in any scenario's effect, or in the means where there are no effects. */
    private static List<String> foremost(Path folder) {
        Sensitivity earlier = Sensitivity.read(folder);
        Map<String, Double> moves = new LinkedHashMap<>();
        boolean effects = earlier.swings().stream().anyMatch(s -> s.subject().effect())
                || earlier.screened().stream().anyMatch(s -> s.subject().effect());
        for (Swing s : earlier.swings()) {
            add(moves, s.parameter().name(), s.subject(), effects, s.change().value());
        }
        for (Screened s : earlier.swings().isEmpty() ? earlier.screened() : List.<Screened>of()) {
            add(moves, s.parameter().name(), s.subject(), effects, s.effects().muStar());
        }
        return moves.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void add(Map<String, Double> moves, String name, Subject subject, boolean effects, double by) {
        if (subject.outcome() == Outcome.DEATHS && subject.effect() == effects && !Double.isNaN(by)) {
            moves.merge(name, StrictMath.abs(by), StrictMath::max);
        }
    }
}
