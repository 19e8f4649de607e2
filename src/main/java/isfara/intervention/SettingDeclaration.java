package isfara.intervention;

import isfara.parameter.Evidence;
import isfara.parameter.Numeral;
import isfara.world.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One thing that a scenario may say about a lever, as read from its {@link Setting}.
 *
 * <p>Sectors depend on the world, so whoever asks brings their ids, in the world's order.
 *
 * @param name as in files: the component's name with hyphens, {@code warning-time}
 * @param kind what may be written
 * @param type the component's Java type; for {@link Kind#CHOICES} the enum
 * @param unit what it is counted in; {@code -} for a choice
 * @param text the default in canonical writing; empty when the scenario must give it
 * @param low smallest number allowed; minus infinity when there is none
 * @param high largest number allowed; infinity when there is none
 * @param choices the words to choose from, in their declared order; none for numbers and sectors
 * @param meaning what it stands for
 * @param evidence how well the default is founded
 * @param source where default and range come from
 */
public record SettingDeclaration(
        String name,
        Kind kind,
        Class<?> type,
        String unit,
        String text,
        double low,
        double high,
        List<String> choices,
        String meaning,
        Evidence evidence,
        String source) {

    /** The word that stands for every sector. */
    public static final String ALL = "all";

    /** Keeps a copy of the choices. */
    public SettingDeclaration {
        choices = List.copyOf(choices);
    }

    /** Whether the scenario must give it. */
    public boolean required() {
        return text.isEmpty();
    }

    /**
     * What is wrong with a word that somebody wrote, as advice: {@code need 0 to 5000 (persons)}; nothing when it is fine. A list
     * is asked word by word.
     */
    public Optional<String> remedy(String word, Collection<String> sectorIds) {
        return switch (kind) {
            case WHOLE ->
                Numeral.whole(word).isPresent()
                        ? outside(Numeral.number(word))
                        : Optional.of("need a whole number, " + range());
            case NUMBER -> {
                OptionalDouble number = Numeral.number(word);
                yield number.isPresent() ? outside(number) : Optional.of("need a number, " + range());
            }
            case FLAG, CHOICE, CHOICES -> among(word, choices);
            case SECTORS -> word.equals(ALL) ? Optional.empty() : amongSectors(word, sectorIds);
        };
    }

    /** What may be written, in words: {@code 0 to 5000 (persons)}, {@code a list of KG, TJ}. */
    public String allowed() {
        return switch (kind) {
            case WHOLE -> "a whole number, " + range();
            case NUMBER -> "a number, " + range();
            case FLAG, CHOICE -> "one of " + String.join(", ", choices);
            case CHOICES -> "a list of " + String.join(", ", choices);
            case SECTORS -> "a list of sectors, or all";
        };
    }

    /**
     * One writing for all that means the same: numbers as Java prints them, lists in declared order within brackets. The words
     * were found right before.
     */
    public String canonical(List<String> words, Collection<String> sectorIds) {
        return switch (kind) {
            case WHOLE -> Long.toString(Numeral.whole(words.get(0)).orElseThrow());
            case NUMBER -> Double.toString(Numeral.number(words.get(0)).orElseThrow());
            case FLAG, CHOICE -> words.get(0);
            case CHOICES -> bracketed(choices.stream().filter(words::contains));
            case SECTORS ->
                words.contains(ALL) || (!sectorIds.isEmpty() && words.containsAll(sectorIds))
                        ? ALL
                        : bracketed(sectorIds.stream().filter(words::contains));
        };
    }

    /** The words of a canonical text: what stands between the brackets of a list, or the text itself. */
    public static List<String> words(String canonical) {
        if (!canonical.startsWith("[")) {
            return List.of(canonical);
        }
        List<String> words = new ArrayList<>();
        for (String word : canonical.substring(1, canonical.length() - 1).split(",", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    private Optional<String> outside(OptionalDouble number) {
        double value = number.orElseThrow();
        return value >= low && value <= high ? Optional.empty() : Optional.of("need " + range());
    }

    private String range() {
        return Numeral.range(low, high, unit);
    }

    private static Optional<String> among(String word, List<String> words) {
        if (words.contains(word)) {
            return Optional.empty();
        }
        return Optional.of(
                "nearest is " + Spelling.nearest(word, words) + " (allowed: " + String.join(", ", words) + ")");
    }

    private static Optional<String> amongSectors(String word, Collection<String> ids) {
        if (ids.contains(word)) {
            return Optional.empty();
        }
        List<String> words = Stream.concat(ids.stream(), Stream.of(ALL)).toList();
        return Optional.of("nearest is " + Spelling.nearest(word, words) + " (all: isfara list)");
    }

    private static String bracketed(Stream<String> words) {
        return "[" + String.join(", ", words.toList()) + "]";
    }
}
