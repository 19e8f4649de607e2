package isfara.spark;

import isfara.calibration.Subcritical;
import isfara.experiment.Evaluator;
import isfara.experiment.Experiment;
import isfara.experiment.ModelRuns;
import isfara.experiment.Plan;
import isfara.parameter.Group;
import isfara.parameter.ParameterSpace;
import isfara.store.BatchWork;
import isfara.store.PlaceIds;
import isfara.world.World;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands for an object on the wire: that from which it can be made again. Java puts the object in its place on arrival. */
sealed interface Form extends Serializable {

    /** The object. */
    Object readResolve();

    /** What stands for this object: a form, or the object itself if Java can send it. */
    static Object of(Object found) {
        if (found instanceof Form) {
            return found;
        } else if (found instanceof Record data) {
            return OfRecord.of(data);
        } else if (found instanceof Optional<?> value) {
            return new OfOptional(value.orElse(null));
        } else if (found instanceof OptionalInt value) {
            return new OfOptionalInt(value.isPresent(), value.orElse(0));
        } else if (found instanceof ParameterSpace space) {
            return new OfSpace(space.groups());
        } else if (found instanceof Plan plan) {
            return new OfPlan(plan.experiment(), plan.space());
        } else if (found instanceof BatchWork work) {
            return new OfWork(work.plan(), work.places(), work.evaluator());
        } else if (found instanceof ModelRuns model) {
            return new OfModel(model.workLimit());
        } else if (found instanceof Subcritical) {
            return new OfSubcritical();
        }
        return found;
    }

    /** Records are their components. */
    record OfRecord(Class<?> type, List<Object> components) implements Form {

        static OfRecord of(Record data) {
            RecordComponent[] declared = data.getClass().getRecordComponents();
            Object[] components = new Object[declared.length];
            try {
                for (int i = 0; i < components.length; i++) {
                    declared[i].getAccessor().setAccessible(true);
                    components[i] = declared[i].getAccessor().invoke(data);
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record that cannot be read: " + data.getClass(), e);
            }
            return new OfRecord(data.getClass(), Arrays.asList(components));
        }

        @Override
        public Object readResolve() {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(types);
                canonical.setAccessible(true);
                return canonical.newInstance(components.toArray());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record that cannot be made: " + type, e);
            }
        }
    }

    /** Null when empty. */
    record OfOptional(Object value) implements Form {
        @Override
        public Object readResolve() {
            return Optional.ofNullable(value);
        }
    }

    /** Any value when empty. */
    record OfOptionalInt(boolean present, int value) implements Form {
        @Override
        public Object readResolve() {
            return present ? OptionalInt.of(value) : OptionalInt.empty();
        }
    }

    /** A space follows from its groups, whose annotations both ends have. */
    record OfSpace(List<Group> groups) implements Form {
        @Override
        public Object readResolve() {
            return ParameterSpace.of(groups);
        }
    }

    /** A plan follows from experiment and space. */
    record OfPlan(Experiment experiment, ParameterSpace space) implements Form {
        @Override
        public Object readResolve() {
            return new Plan(experiment, space);
        }
    }

    /** Work follows from the plan and what evaluates it. */
    record OfWork(Plan plan, PlaceIds places, Evaluator evaluator) implements Form {
        @Override
        public Object readResolve() {
            return new BatchWork(plan, places, evaluator);
        }
    }

    /** The model runs in the world that the program comes with. */
    record OfModel(int workLimit) implements Form {
        @Override
        public Object readResolve() {
            return new ModelRuns(World.load(), workLimit);
        }
    }

    /** The check of priors rests on the world and the record that the program comes with. */
    record OfSubcritical() implements Form {
        @Override
        public Object readResolve() {
            return new Subcritical(World.load());
        }
    }
}
