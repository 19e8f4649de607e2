package isfara.study.sensitivity;

import isfara.analysis.sensitivity.Subject;
import isfara.analysis.sensitivity.Swing;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which parameters deserve a closer look: those whose swing of an effect on deaths is least like luck, assumed ones before others.
 *
 * <p>Effects take turns to name one, first among the assumed, then among all, until there are enough. Without effects the scenario's own
 * deaths decide.
 */
final class InQuestion {

    /** How many. */
    static final int MOST = 12;

    private InQuestion() {}

    /** Chooses among more parameters than that, in their order. */
    static OpenParameters of(OpenParameters parameters, List<Swing> swings) {
        boolean effects = swings.stream().anyMatch(s -> s.subject().effect());
        List<Subject> subjects = swings.stream()
                .map(Swing::subject)
                .filter(s -> s.outcome() == Outcome.DEATHS && s.effect() == effects)
                .distinct()
                .toList();
        List<List<String>> lists = new ArrayList<>();
        for (Subject subject : subjects) {
            Comparator<Swing> byLuck =
                    Comparator.comparingDouble(s -> s.change().luck());
            List<Swing> ofSubject = swings.stream()
                    .filter(s -> s.subject().equals(subject))
                    .sorted(byLuck)
                    .toList();
            lists.add(alternating(
                    ofSubject.stream().filter(s -> s.parameter().assumed()).toList(), ofSubject));
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (int turn = 0; chosen.size() < MOST; turn++) {
            for (List<String> list : lists) {
                if (turn < list.size() && chosen.size() < MOST) {
                    chosen.add(list.get(turn));
                }
            }
        }
        return new OpenParameters(
                parameters.all().stream().filter(p -> chosen.contains(p.name())).toList());
    }

    private static List<String> alternating(List<Swing> assumed, List<Swing> all) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (i < assumed.size()) {
                names.add(assumed.get(i).parameter().name());
            }
            names.add(all.get(i).parameter().name());
        }
        return List.copyOf(names);
    }
}
