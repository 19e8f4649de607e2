package isfara.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;

/** How a record of parameters is filled from a stretch of the vector. */
final class RecordShape {

    private final Constructor<? extends Record> constructor;
    private final boolean[] pair;
    private final int first;

    RecordShape(Class<? extends Record> type, int first) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        this.pair = new boolean[components.length];
        this.first = first;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            pair[i] = types[i] == Pair.class;
        }
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its canonical constructor: " + type, e);
        }
    }

    Record build(double[] values) {
        Object[] arguments = new Object[pair.length];
        int at = first;
        for (int i = 0; i < pair.length; i++) {
            if (pair[i]) {
                arguments[i] = new Pair(values[at], values[at + 1]);
                at += 2;
            } else {
                arguments[i] = values[at++];
            }
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot fill " + constructor.getDeclaringClass(), e);
        }
    }
}
