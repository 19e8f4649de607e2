package isfara.intervention;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a lever's declaration off its record and refuses one that contradicts itself: a mistake of ours, told at start. */
final class LeverShape {

    /** Keys that every lever has in a file besides its settings. */
    private static final Set<String> TAKEN = Set.of("from", "until");

    private final Class<? extends Record> type;

    private LeverShape(Class<? extends Record> type) {
        this.type = type;
    }

    static LeverDeclaration read(Class<? extends Record> type) {
        return new LeverShape(type).declaration();
    }

    /** The canonical constructor, opened: a lever's record need not be public. */
    static Constructor<? extends Record> constructor(Class<? extends Record> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its canonical constructor: " + type, e);
        }
    }

    private LeverDeclaration declaration() {
        Lever lever = type.getAnnotation(Lever.class);
        require(lever != null, "has no @Lever");
        require(Intervention.class.isAssignableFrom(type), "is no Intervention");
        require(lever.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), "is named '" + lever.name() + "'");
        require(!lever.title().isBlank(), "has no title");
        require(!lever.changes().isBlank() && !lever.literature().isBlank(), "does not say what it changes or why");
        List<SettingDeclaration> settings = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            settings.add(setting(component));
        }
        Optional<Class<? extends Record>> effects = effects();
        effects.ifPresent(record -> distinct(record, settings));
        return new LeverDeclaration(
                lever.name(),
                lever.title(),
                lever.changes(),
                lever.literature(),
                type,
                settings,
                List.of(lever.totals()),
                effects);
    }

    private SettingDeclaration setting(RecordComponent component) {
        Setting said = component.getAnnotation(Setting.class);
        String name = hyphenated(component.getName());
        require(said != null, name, "has no @Setting");
        require(!TAKEN.contains(name), name, "has a name that every lever uses");
        Optional<SettingType> typed = SettingType.of(component);
        require(typed.isPresent(), name, "is a " + component.getGenericType());
        require(said.low() <= said.high(), name, "has low above high");
        require(
                !said.unit().isBlank()
                        && !said.meaning().isBlank()
                        && !said.source().isBlank(),
                name,
                "is not explained");
        Kind kind = typed.get().kind();
        boolean number = kind == Kind.WHOLE || kind == Kind.NUMBER;
        boolean bounded = Double.isFinite(said.low()) || Double.isFinite(said.high());
        require(number || !bounded, name, "has a range but is no number");
        // A whole number must fit the component, whatever the declaration leaves open.
        double low = kind == Kind.WHOLE ? StrictMath.max(said.low(), Integer.MIN_VALUE) : said.low();
        double high = kind == Kind.WHOLE ? StrictMath.min(said.high(), Integer.MAX_VALUE) : said.high();
        SettingDeclaration bare = new SettingDeclaration(
                name,
                kind,
                typed.get().type(),
                said.unit(),
                "",
                low,
                high,
                typed.get().choices(),
                said.meaning(),
                said.evidence(),
                said.source());
        return said.value().isEmpty() ? bare : withDefault(bare, said.value());
    }

    private SettingDeclaration withDefault(SettingDeclaration bare, String text) {
        require(text.startsWith("[") == text.endsWith("]"), bare.name(), "has a default with one bracket: " + text);
        boolean all = bare.kind() == Kind.SECTORS && text.equals(SettingDeclaration.ALL);
        require(text.startsWith("[") == (bare.kind().list() && !all), bare.name(), "has the default " + text);
        List<String> words = SettingDeclaration.words(text);
        for (String word : words) {
            // The world is not at hand here, so only "all" or no sector can be a default.
            Optional<String> remedy = bare.remedy(word, List.of());
            require(remedy.isEmpty(), bare.name(), "has the default " + text);
        }
        return new SettingDeclaration(
                bare.name(),
                bare.kind(),
                bare.type(),
                bare.unit(),
                bare.canonical(words, List.of()),
                bare.low(),
                bare.high(),
                bare.choices(),
                bare.meaning(),
                bare.evidence(),
                bare.source());
    }

    private Optional<Class<? extends Record>> effects() {
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Effects")) {
                require(nested.isRecord(), "has Effects that are no record");
                return Optional.of(nested.asSubclass(Record.class));
            }
        }
        return Optional.empty();
    }

    /** Settings and effects are both named after the lever in designs: {@code csto-peacekeepers.personnel}. */
    private void distinct(Class<? extends Record> effects, List<SettingDeclaration> settings) {
        for (RecordComponent effect : effects.getRecordComponents()) {
            boolean taken = settings.stream().anyMatch(s -> s.name().equals(effect.getName()));
            require(!taken, effect.getName(), "has the name of an effect");
        }
    }

    private static String hyphenated(String component) {
        return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private void require(boolean condition, String fault) {
        if (!condition) {
            throw new IllegalArgumentException("lever " + type.getName() + " " + fault);
        }
    }

    private void require(boolean condition, String setting, String fault) {
        require(condition, "setting " + setting + " " + fault);
    }
}
