package isfara.scenario;

import isfara.parameter.ParameterSpace;
import isfara.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The situations that a scenario can start from. Immutable. */
public final class Situations {

    /** The situations that come with the program, each a resource of that name: to add one, write it and name it here. */
    private static final List<String> SHIPPED =
            List.of("april-2021", "history-2010", "october-2022", "september-2022", "treaty-2025");

    private final List<Situation> all;

    private Situations(List<Situation> all) {
        this.all = all.stream().sorted(Comparator.comparing(Situation::name)).toList();
    }

    /** These situations. */
    public static Situations of(List<Situation> all) {
        return new Situations(all);
    }

    /**
     * The situations that come with the program.
     *
     * @param space the parameters that their conditions set
     * @param world the sectors and settlements where their quarrels begin
     * @throws MistakesException if one of them does not fit these: a mistake of ours, found when the program starts
     */
    public static Situations shipped(ParameterSpace space, World world) {
        Mistakes mistakes = new Mistakes();
        List<Situation> found = new ArrayList<>();
        for (String name : SHIPPED) {
            Path file = Path.of("isfara", "situations", name + ".yaml");
            new SituationReader(space, world, mistakes)
                    .read(file, resource(name))
                    .ifPresent(found::add);
        }
        mistakes.throwIfAny();
        return new Situations(found);
    }

    /** Every situation, by name. */
    public List<Situation> all() {
        return all;
    }

    /** Every name, in order. */
    public List<String> names() {
        return all.stream().map(Situation::name).toList();
    }

    /** The situation of a name, or nothing when there is none. */
    public Optional<Situation> named(String name) {
        return all.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Situations.class.getResourceAsStream("/isfara/situations/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program comes without its situation " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read situation " + name, e);
        }
    }
}
