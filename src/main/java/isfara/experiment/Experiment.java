package isfara.experiment;

import isfara.scenario.Comparison;
import isfara.scenario.Design;
import isfara.scenario.Expectations;
import isfara.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scenarios compared under the same uncertain parameters and the same luck.
 *
 * @param name key of its results
 * @param title in words
 * @param scenarios what is compared, in the order in which tables and files list them
 * @param baseline name of the scenario that the others are compared with
 * @param parameters where parameter values come from
 * @param draws how many parameter draws, at each point of a design, 1 or more
 * @param seedsPerDraw how many seeds each draw lives through, 1 or more: draw and seed together are a replication
 * @param seed from which all luck follows
 * @param households how many household agents stand for the people, 1 or more
 * @param design at which points; none when nothing is varied but what is uncertain
 * @param compare pairs of scenarios to be compared, besides all with the baseline
 * @param expectations what its authors declared before they ran it
 */
public record Experiment(
        String name,
        String title,
        List<Scenario> scenarios,
        String baseline,
        ParameterSource parameters,
        int draws,
        int seedsPerDraw,
        long seed,
        int households,
        Optional<Design> design,
        List<Comparison> compare,
        Expectations expectations) {

    /** Refuses an experiment that cannot be run. */
    public Experiment {
        scenarios = List.copyOf(scenarios);
        compare = List.copyOf(compare);
        Set<String> names = scenarios.stream().map(Scenario::name).collect(Collectors.toSet());
        require(!name.isBlank(), "name: found nothing, need a name for its results");
        require(names.size() == scenarios.size(), "scenarios: two have the same name");
        require(names.contains(baseline), "baseline: found " + baseline + ", need the name of one of the scenarios");
        require(draws >= 1, "draws: found " + draws + ", need 1 or more");
        require(seedsPerDraw >= 1, "seeds-per-draw: found " + seedsPerDraw + ", need 1 or more");
        require(households >= 1, "households: found " + households + ", need 1 or more");
        long all = (long) draws * design.map(Design::size).orElse(1);
        require(all <= Integer.MAX_VALUE, "draws: found " + all + " at all points, need at most " + Integer.MAX_VALUE);
        long runs = all * seedsPerDraw * scenarios.size();
        require(runs <= Integer.MAX_VALUE, "runs: found " + runs + ", need at most " + Integer.MAX_VALUE);
    }

    /** Without a design and with nothing declared but sentences. */
    public Experiment(
            String name,
            String title,
            List<Scenario> scenarios,
            String baseline,
            ParameterSource parameters,
            int draws,
            int seedsPerDraw,
            long seed,
            int households,
            List<String> hypotheses) {
        this(
                name,
                title,
                scenarios,
                baseline,
                parameters,
                draws,
                seedsPerDraw,
                seed,
                households,
                Optional.empty(),
                List.of(),
                Expectations.of(hypotheses));
    }

    /** How many points there are: 1 without a design. */
    public int points() {
        return design.map(Design::size).orElse(1);
    }

    private static void require(boolean condition, String fault) {
        if (!condition) {
            throw new IllegalArgumentException(fault);
        }
    }
}
