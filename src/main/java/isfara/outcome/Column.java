package isfara.outcome;

/** A column of a results file, declared. */
public interface Column {

    /** Its name in the files. */
    String column();

    /** What it is counted in. */
    String unit();

    /** What it means, in a sentence. */
    String meaning();

    /** Whether less is better. */
    Sense sense();

    /** Whether its values are whole numbers. */
    boolean whole();
}
