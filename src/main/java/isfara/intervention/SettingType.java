package isfara.intervention;

import isfara.world.Side;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Between a setting's Java type and how it is written.
 *
 * @param kind what may be written
 * @param type the Java type; of a set, its elements'
 */
record SettingType(Kind kind, Class<?> type) {

    /** The type of a record component; nothing when a setting cannot have it. */
    static Optional<SettingType> of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return Optional.of(new SettingType(Kind.WHOLE, type));
        } else if (type == double.class) {
            return Optional.of(new SettingType(Kind.NUMBER, type));
        } else if (type == boolean.class) {
            return Optional.of(new SettingType(Kind.FLAG, type));
        } else if (type.isEnum()) {
            return Optional.of(new SettingType(Kind.CHOICE, type));
        } else if (type == Sectors.class) {
            return Optional.of(new SettingType(Kind.SECTORS, type));
        } else if (type == Set.class && element(component.getGenericType()) instanceof Class<?> e && e.isEnum()) {
            return Optional.of(new SettingType(Kind.CHOICES, e));
        }
        return Optional.empty();
    }

    /** The words to choose from: constants in lower case with hyphens, but sides as {@code KG} and {@code TJ}. */
    List<String> choices() {
        if (kind == Kind.FLAG) {
            return List.of("true", "false");
        }
        return kind == Kind.CHOICE || kind == Kind.CHOICES
                ? Arrays.stream(type.getEnumConstants()).map(SettingType::word).toList()
                : List.of();
    }

    /** The value that a canonical text stands for, as the lever's constructor wants it. */
    static Object value(SettingDeclaration setting, String text, List<String> sectorIds) {
        List<String> words = SettingDeclaration.words(text);
        return switch (setting.kind()) {
            case WHOLE -> Integer.parseInt(text);
            case NUMBER -> Double.parseDouble(text);
            case FLAG -> Boolean.parseBoolean(text);
            case CHOICE -> constants(setting, words).iterator().next();
            case CHOICES -> constants(setting, words);
            case SECTORS -> new Sectors(indexes(text.equals(SettingDeclaration.ALL) ? sectorIds : words, sectorIds));
        };
    }

    /** In declared order: a set that a lever walks through must not depend on hashes. */
    private static Set<Object> constants(SettingDeclaration setting, List<String> words) {
        List<Object> constants = new ArrayList<>(Arrays.asList(setting.type().getEnumConstants()));
        constants.removeIf(constant -> !words.contains(word(constant)));
        return Collections.unmodifiableSet(new LinkedHashSet<>(constants));
    }

    private static SortedSet<Integer> indexes(List<String> words, List<String> sectorIds) {
        SortedSet<Integer> indexes = new TreeSet<>();
        for (String word : words) {
            int index = sectorIds.indexOf(word);
            if (index < 0) {
                throw new IllegalArgumentException("no such sector: " + word);
            }
            indexes.add(index);
        }
        return indexes;
    }

    private static String word(Object constant) {
        String name = ((Enum<?>) constant).name();
        return constant instanceof Side ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : type;
    }
}
