package isfara.calibration.fit;

import isfara.experiment.ParameterSource;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is simulated in a fit: which parameters under which structure, lived through by what, under which luck. What it is compared
 * with is said elsewhere, so that lives once simulated can be held against any observations.
 *
 * @param space the parameters
 * @param structure what is held fixed
 * @param admissible parameters that it rejects are never tried
 * @param quantities ids of the numbers that the simulator gives, in its order
 * @param simulator lives through it
 * @param seed from which all luck follows; structures that share it share parameters and luck, life by life
 * @param made whatever else decides what comes out, by name: the program's build, the world's data, household agents
 */
public record Study(
        ParameterSpace space,
        Structure structure,
        Predicate<ParameterVector> admissible,
        List<String> quantities,
        Simulator simulator,
        long seed,
        Map<String, String> made) {

    /** Copies that cannot change. */
    public Study {
        quantities = List.copyOf(quantities);
        made = Collections.unmodifiableMap(new TreeMap<>(made));
    }

    /** What is to be learnt. */
    public Unknowns unknowns() {
        return Unknowns.of(space, structure);
    }

    /** Parameters of a draw from the prior, the structure applied. */
    ParameterVector draw(int number) {
        return structure.apply(
                new ParameterSource.Prior(v -> admissible.test(structure.apply(v))).draw(space, seed, number));
    }

    /** The luck of a life of the prior table. */
    long luck(int number) {
        return Mix.with(Mix.with(seed, "life"), number);
    }

    /** Everything that decides what lives come out, by name, for the heads of files. */
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>(made);
        inputs.put("structure", structure.name());
        inputs.put("equal sides", "" + structure.equalSides());
        structure.fixed().forEach((name, value) -> inputs.put("fixed " + name, "" + value));
        inputs.put("seed", "" + seed);
        for (Declaration d : space.declarations()) {
            inputs.put(
                    "parameter " + d.name(),
                    d.uncertain() ? d.prior() + " " + d.priorLow() + " " + d.priorHigh() : "" + d.value());
        }
        for (int q = 0; q < quantities.size(); q++) {
            inputs.put("quantity " + (q + 1), quantities.get(q));
        }
        return inputs;
    }
}
