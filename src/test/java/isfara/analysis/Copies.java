package isfara.analysis;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** Copies of records in which a few components are others: tests need not name the rest. */
final class Copies {

    private Copies() {}

    /** The same record with some components, by name, replaced. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R record, Map<String, Object> replaced) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                values[i] = replaced.containsKey(name)
                        ? replaced.get(name)
                        : components[i].getAccessor().invoke(record);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
