package isfara.parameter;

import isfara.world.Side;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** All parameters there are, in the order of their declaration. Immutable. */
public final class ParameterSpace {

    private final List<Group> groups;
    private final List<Declaration> declarations;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<Class<? extends Record>, RecordShape> shapes = new LinkedHashMap<>();

    private ParameterSpace(List<Group> groups) {
        this.groups = List.copyOf(groups);
        List<Declaration> found = new ArrayList<>();
        for (Group group : groups) {
            int first = found.size();
            for (RecordComponent component : group.type().getRecordComponents()) {
                found.addAll(declared(group, component));
            }
            shapes.put(group.type(), new RecordShape(group.type(), first));
        }
        declarations = Collections.unmodifiableList(found);
        for (int i = 0; i < found.size(); i++) {
            if (indexes.put(found.get(i).name(), i) != null) {
                throw new IllegalArgumentException(
                        "parameter declared twice: " + found.get(i).name());
            }
        }
    }

    /** The space that these groups span, in this order. */
    public static ParameterSpace of(List<Group> groups) {
        return new ParameterSpace(groups);
    }

    /** The space of some of these groups, in the same order. */
    public ParameterSpace only(Predicate<Group> wanted) {
        List<Group> kept = groups.stream().filter(wanted).toList();
        return kept.size() == groups.size() ? this : new ParameterSpace(kept);
    }

    /** The groups that span it, in order: the space follows from them. */
    public List<Group> groups() {
        return groups;
    }

    /** Every declared number, in a fixed order. */
    public List<Declaration> declarations() {
        return declarations;
    }

    /** How many numbers there are. */
    public int size() {
        return declarations.size();
    }

    /** Where a name stands in the order, or nothing when there is no such parameter. */
    public OptionalInt index(String name) {
        Integer index = indexes.get(name);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The declaration of a name. */
    public Optional<Declaration> declaration(String name) {
        OptionalInt index = index(name);
        return index.isPresent() ? Optional.of(declarations.get(index.getAsInt())) : Optional.empty();
    }

    /** The declared values. */
    public ParameterVector defaults() {
        double[] values = new double[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = declarations.get(i).value();
        }
        return new ParameterVector(this, values);
    }

    /** A point of the space; the array is copied and each value checked against its declaration. */
    public ParameterVector vector(double[] values) {
        return new ParameterVector(this, values.clone());
    }

    <R extends Record> R group(Class<R> type, double[] values) {
        RecordShape shape = shapes.get(type);
        if (shape == null) {
            throw new IllegalArgumentException("no parameter group " + type.getName());
        }
        return type.cast(shape.build(values));
    }

    private static List<Declaration> declared(Group group, RecordComponent component) {
        Parameter p = component.getAnnotation(Parameter.class);
        String name = group.name() + "." + component.getName();
        if (p == null) {
            throw new IllegalArgumentException("record component without @Parameter: " + name);
        }
        if (component.getType() == double.class) {
            return List.of(declaration(name, p, p.value()[0], Optional.empty()));
        }
        if (component.getType() == Pair.class) {
            double tj = p.value()[p.value().length - 1];
            return List.of(
                    declaration(name + ".KG", p, p.value()[0], Optional.of(Side.KG)),
                    declaration(name + ".TJ", p, tj, Optional.of(Side.TJ)));
        }
        throw new IllegalArgumentException("a parameter is a double or a Pair: " + name);
    }

    private static Declaration declaration(String name, Parameter p, double value, Optional<Side> side) {
        double priorLow = Double.isNaN(p.priorLow()) ? p.low() : p.priorLow();
        double priorHigh = Double.isNaN(p.priorHigh()) ? p.high() : p.priorHigh();
        return new Declaration(
                name,
                p.unit(),
                value,
                p.low(),
                p.high(),
                p.prior(),
                priorLow,
                priorHigh,
                p.meaning(),
                p.evidence(),
                p.source(),
                side);
    }
}
