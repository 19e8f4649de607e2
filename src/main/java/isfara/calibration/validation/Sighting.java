package isfara.calibration.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * One incident as some record tells it.
 *
 * @param id in the record
 * @param start first day
 * @param sector id of the sector; blank when the record does not tell
 * @param trigger word of the trigger; blank or {@code unknown} when it does not tell
 * @param level highest level, 0 to 4; empty when it does not tell
 * @param figures numbers of people, each with who says it of whom; others may contradict
 */
public record Sighting(
        String id, LocalDate start, String sector, String trigger, OptionalInt level, List<Figure> figures) {

    /** Keeps a copy. */
    public Sighting {
        figures = List.copyOf(figures);
    }

    /** Of whom a figure is. */
    public enum Party {
        KG,
        TJ,
        BOTH
    }

    /**
     * A number of people.
     *
     * @param quantity what is counted, such as {@code killed}
     * @param party of whom
     * @param low lowest; minus infinity for "at most"
     * @param high highest; infinite for "at least"
     * @param asOf when it was said: late counts beat early ones
     */
    public record Figure(String quantity, Party party, double low, double high, LocalDate asOf) {

        /** Refuses a range upside down. */
        public Figure {
            if (!(low <= high) || Double.isInfinite(low) && Double.isInfinite(high)) {
                throw new IllegalArgumentException(
                        quantity + ": need low <= high, and one of them, found " + low + ", " + high);
            }
        }
    }

    /**
     * The number to quote for both sides together: the middle of the latest figures, or the one end that they have. A
     * figure for both sides goes before the sum of the sides', unless both of these are there and one is later. What a record does
     * not mention, it is taken not to have happened: 0.
     */
    double best(String quantity) {
        List<Figure> kg = latest(quantity, Party.KG);
        List<Figure> tj = latest(quantity, Party.TJ);
        List<Figure> both = latest(quantity, Party.BOTH);
        boolean newerSides = !kg.isEmpty() && !tj.isEmpty() && (both.isEmpty() || later(kg, both) || later(tj, both));
        return both.isEmpty() || newerSides ? middle(kg) + middle(tj) : middle(both);
    }

    private static boolean later(List<Figure> these, List<Figure> those) {
        return these.get(0).asOf().isAfter(those.get(0).asOf());
    }

    private List<Figure> latest(String quantity, Party party) {
        List<Figure> said = figures.stream()
                .filter(f -> f.quantity().equals(quantity) && f.party() == party)
                .toList();
        LocalDate last =
                said.stream().map(Figure::asOf).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return said.stream().filter(f -> f.asOf().equals(last)).toList();
    }

    private static double middle(List<Figure> said) {
        double low = said.stream().mapToDouble(Figure::low).min().orElse(0);
        double high = said.stream().mapToDouble(Figure::high).max().orElse(0);
        return Double.isInfinite(high) ? low : Double.isInfinite(low) ? high : (low + high) / 2;
    }
}
