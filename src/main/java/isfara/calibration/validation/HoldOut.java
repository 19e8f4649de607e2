package isfara.calibration.validation;

import isfara.calibration.target.Group;
import isfara.calibration.target.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A part of the record that a fit may not see, so that it can be predicted.
 *
 * @param name for programs and commands
 * @param title in words
 * @param standsAt the last day that the fit may look at, the replay of a later war aside
 * @param fitted which quantities the fit may use
 * @param predicted which are then predicted; none of those that were fitted
 */
public record HoldOut(
        String name, String title, LocalDate standsAt, Predicate<Quantity> fitted, Predicate<Quantity> predicted) {

    private static final LocalDate BEFORE_SEPTEMBER = LocalDate.of(2022, 9, 13);
    private static final LocalDate BEFORE_APRIL = LocalDate.of(2021, 4, 27);
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);
    private static final Pattern COUNTED_AFTER_2020 =
            Pattern.compile("(recorded|incident-days|deaths)\\.202[12](\\..*)?");

    /** Stands at 13 September 2022 and predicts the war that began the next day, and whether there is one. */
    public static final HoldOut WITHOUT_SEPTEMBER_2022 = new HoldOut(
            "without-september-2022",
            "Fitted without September 2022, which is predicted",
            BEFORE_SEPTEMBER,
            q -> q.group() != Group.SEPTEMBER_2022 && !q.until().isAfter(BEFORE_SEPTEMBER),
            q -> q.group() == Group.SEPTEMBER_2022
                    || q.group() == Group.WARS && q.until().isAfter(BEFORE_SEPTEMBER));

    /**
     * Predicts how April 2021 went from everything that does not hold it: counts and wars that end before it began, and the replay
     * of September 2022. A quantity tells only when its window ends, so windows that begin after April 2021 are left out with those
     * that hold it.
     */
    public static final HoldOut WITHOUT_APRIL_2021 = new HoldOut(
            "without-april-2021",
            "Fitted without April 2021, which is predicted",
            BEFORE_APRIL,
            q -> q.group() == Group.SEPTEMBER_2022
                    || q.group() != Group.APRIL_2021 && !q.until().isAfter(BEFORE_APRIL),
            q -> q.group() == Group.APRIL_2021);

    /** Stands at the end of 2020 and predicts the counts of 2021 and 2022: incidents recorded of each level, days with one, dead. */
    public static final HoldOut TO_THE_END_OF_2020 = new HoldOut(
            "to-2020",
            "Fitted on the record to the end of 2020; the counts of 2021 and 2022 are predicted",
            END_OF_2020,
            q -> !q.until().isAfter(END_OF_2020),
            q -> COUNTED_AFTER_2020.matcher(q.id()).matches());

    /** The declared ones. */
    public static List<HoldOut> all() {
        return List.of(WITHOUT_SEPTEMBER_2022, WITHOUT_APRIL_2021, TO_THE_END_OF_2020);
    }
}
