package isfara.study.sensitivity;

import isfara.experiment.Experiment;
import isfara.parameter.Declaration;
import isfara.parameter.Evidence;
import isfara.parameter.ParameterSpace;
import isfara.scenario.Scenario;
import isfara.scenario.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The parameters that an experiment leaves open: those with a prior, and the initial conditions that are drawn. What every scenario
 * holds fixed is not among them. Assumed ones come first.
 *
 * @param all in that order
 */
public record OpenParameters(List<OpenParameter> all) {

    /** Keeps a copy. */
    public OpenParameters {
        all = List.copyOf(all);
    }

    /** Of an experiment with these parameters. */
    public static OpenParameters of(Experiment experiment, ParameterSpace space) {
        Scenario baseline = experiment.scenarios().stream()
                .filter(s -> s.name().equals(experiment.baseline()))
                .findFirst()
                .orElseThrow();
        List<OpenParameter> open = new ArrayList<>();
        for (Declaration declaration : space.declarations()) {
            String name = declaration.name();
            Optional<Situation.Condition> condition = baseline.situation().conditions().stream()
                    .filter(c -> c.parameter().equals(name))
                    .findFirst();
            boolean drawn = condition.map(c -> c.low() < c.high()).orElse(declaration.uncertain());
            boolean fixed =
                    experiment.scenarios().stream().allMatch(s -> s.parameters().containsKey(name));
            if (drawn && !fixed) {
                open.add(new OpenParameter(declaration, condition));
            }
        }
        open.sort(
                Comparator.comparing((OpenParameter p) -> place(p.declaration().evidence())));
        return new OpenParameters(open);
    }

    private static int place(Evidence evidence) {
        return Evidence.values().length - evidence.ordinal();
    }

    /** Those of some names: of a parameter, of a pair or of a group. A name of none gives none. */
    public OpenParameters only(List<String> names) {
        return new OpenParameters(
                all.stream().filter(p -> names.stream().anyMatch(meant(p))).toList());
    }

    private static Predicate<String> meant(OpenParameter parameter) {
        return name -> parameter.name().equals(name) || parameter.name().startsWith(name + ".");
    }

    /** Every name that means at least one: parameters, pairs, groups. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (OpenParameter parameter : all) {
            String name = parameter.name();
            names.add(name);
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                names.add(name.substring(0, dot));
            }
        }
        return names;
    }

    /** The names of the parameters that are not among some others. */
    List<String> without(OpenParameters others) {
        return all.stream()
                .filter(p -> !others.all.contains(p))
                .map(OpenParameter::name)
                .toList();
    }
}
