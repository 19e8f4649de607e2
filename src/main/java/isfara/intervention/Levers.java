package isfara.intervention;

import isfara.parameter.Group;
import isfara.parameter.ParameterSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The policy levers there are. Immutable. */
public final class Levers {

    /** The records of the levers that come with the program: to add a lever, add its record here. */
    private static final List<Class<? extends Record>> SHIPPED = List.of(
            AirDefence.class,
            Arbitration.class,
            Attention.class,
            CivilianMilitias.class,
            CrossingClosure.class,
            CstoPeacekeepers.class,
            DeliberateOperation.class,
            Delimitation.class,
            Drones.class,
            EvacuationReadiness.class,
            FirearmPermits.class,
            Hotline.class,
            Mediation.class,
            PullBack.class,
            RemittanceShock.class,
            ReturnAndRebuild.class,
            RoadAccess.class,
            SmugglingControl.class,
            TroopBuildUp.class,
            UnMission.class,
            WaterSharing.class,
            WaterShock.class);

    private final List<LeverDeclaration> all;

    private Levers(List<LeverDeclaration> all) {
        this.all = List.copyOf(all);
    }

    /** The levers that come with the program. */
    public static Levers shipped() {
        return of(SHIPPED);
    }

    /**
     * The levers that these records declare, sorted by name.
     *
     * @throws IllegalArgumentException if a declaration contradicts itself or two have the same name
     */
    public static Levers of(List<Class<? extends Record>> types) {
        List<LeverDeclaration> found = new ArrayList<>();
        for (Class<? extends Record> type : types) {
            LeverDeclaration lever = LeverShape.read(type);
            if (found.stream().anyMatch(other -> other.name().equals(lever.name()))) {
                throw new IllegalArgumentException("lever declared twice: " + lever.name());
            }
            found.add(lever);
        }
        found.sort(Comparator.comparing(LeverDeclaration::name));
        return new Levers(found);
    }

    /** Every lever, by name. */
    public List<LeverDeclaration> all() {
        return all;
    }

    /** Every name, in order. */
    public List<String> names() {
        return all.stream().map(LeverDeclaration::name).toList();
    }

    /** The lever of a name, or nothing when there is none. */
    public Optional<LeverDeclaration> named(String name) {
        return all.stream().filter(lever -> lever.name().equals(name)).findFirst();
    }

    /** The model's groups, then what is uncertain about each lever, under the lever's name: {@code csto-peacekeepers.restraint}. */
    public List<Group> groups(List<Group> modelGroups) {
        List<Group> groups = new ArrayList<>(modelGroups);
        for (LeverDeclaration lever : all) {
            lever.effects().ifPresent(effects -> groups.add(new Group(lever.name(), effects)));
        }
        return List.copyOf(groups);
    }

    /**
     * The space of everything uncertain: the model's parameters and the levers'.
     *
     * @throws IllegalArgumentException if a setting has the full name of a parameter: a mistake of ours
     */
    public ParameterSpace parameterSpace(List<Group> modelGroups) {
        ParameterSpace space = ParameterSpace.of(groups(modelGroups));
        for (LeverDeclaration lever : all) {
            for (SettingDeclaration setting : lever.settings()) {
                String name = lever.name() + "." + setting.name();
                if (space.declaration(name).isPresent()
                        || space.declaration(name + ".KG").isPresent()) {
                    throw new IllegalArgumentException("a setting and a parameter have the same name: " + name);
                }
            }
        }
        return space;
    }

    /** The lever whose uncertain effects a group holds; nothing for a group of the model, whatever its name. */
    public Optional<LeverDeclaration> of(Group group) {
        return all.stream()
                .filter(lever -> lever.effects().equals(Optional.of(group.type())))
                .findFirst();
    }
}
