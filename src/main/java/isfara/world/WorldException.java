package isfara.world;

import java.util.List;

/**
 * The world data are missing, damaged or contradict themselves. The message lists every fault, a line each, and is meant
 * for the user as it is; no stack trace is needed.
 */
public final class WorldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    WorldException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults)
                + System.lineSeparator()
                + (faults.size() == 1 ? "1 fault" : faults.size() + " faults")
                + " in the world data, nothing was run. Mend the files named, or use the data that come with isfara.");
        this.faults = List.copyOf(faults);
    }

    /** Every fault, such as {@code settlements.csv:14: people_2022: found -3, need 0 to 2000000}. */
    public List<String> faults() {
        return faults;
    }
}
