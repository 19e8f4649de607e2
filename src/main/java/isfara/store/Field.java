package isfara.store;

import isfara.outcome.Column;
import isfara.outcome.Sense;

/**
 * A column of a results file.
 *
 * @param name its name in the file
 * @param type what it holds
 * @param unit what it is counted in; {@code -} for names and the like
 * @param meaning what it means, in a sentence
 * @param sense whether less is better
 */
public record Field(String name, Type type, String unit, String meaning, Sense sense) {

    /** A column that only describes. */
    static Field of(String name, Type type, String unit, String meaning) {
        return new Field(name, type, unit, meaning, Sense.NEUTRAL);
    }

    /** The column that a declared outcome asks for. */
    static Field of(Column declared, Type type) {
        return new Field(declared.column(), type, declared.unit(), declared.meaning(), declared.sense());
    }
}
