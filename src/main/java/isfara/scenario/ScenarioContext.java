package isfara.scenario;

import isfara.intervention.LeverDeclaration;
import isfara.intervention.Levers;
import isfara.parameter.Group;
import isfara.parameter.ParameterSpace;
import isfara.world.Sector;
import isfara.world.World;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Everything that a scenario file may name.
 *
 * @param space the parameters, the model's and the levers'
 * @param levers the levers
 * @param sectors ids of the world's sectors, in the world's order
 * @param situations where a scenario can start
 * @param shippedFolder the folder {@code scenarios} that comes with the program; names are looked up in it last
 */
public record ScenarioContext(
        ParameterSpace space, Levers levers, List<String> sectors, Situations situations, Path shippedFolder) {

    /** Keeps a copy of the ids. */
    public ScenarioContext {
        sectors = List.copyOf(sectors);
    }

    /**
     * What the program comes with.
     *
     * @param modelGroups the model's own parameters
     * @param world the facts
     * @param shippedFolder the folder {@code scenarios}
     */
    public static ScenarioContext shipped(List<Group> modelGroups, World world, Path shippedFolder) {
        Levers levers = Levers.shipped();
        ParameterSpace space = levers.parameterSpace(modelGroups);
        List<String> sectors = world.sectors().stream().map(Sector::id).toList();
        return new ScenarioContext(space, levers, sectors, Situations.shipped(space, world), shippedFolder);
    }

    /**
     * The parameters of an experiment: the model's, and the uncertain effects of the levers that its scenarios use or whose effects
     * they hold fixed. Draws are keyed by name, so a lever more or less moves no other.
     */
    public ParameterSpace space(Collection<Scenario> scenarios) {
        return space.only(group -> levers.of(group)
                .map(lever -> scenarios.stream().anyMatch(scenario -> speaksOf(scenario, lever)))
                .orElse(true));
    }

    private static boolean speaksOf(Scenario scenario, LeverDeclaration lever) {
        return scenario.interventions().stream().anyMatch(use -> use.lever().equals(lever.name()))
                || scenario.parameters().keySet().stream().anyMatch(lever::uncertain);
    }
}
