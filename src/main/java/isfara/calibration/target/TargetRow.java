package isfara.calibration.target;

import isfara.calibration.evidence.Whose;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the observation of one quantity is made: a line of targets.csv.
 *
 * @param quantity its id
 * @param rule what is done
 * @param key what it is done to: a quantity of the evidence, or a condition such as {@code level:2}
 * @param whose whose people, where that matters
 * @param context words that rows of mechanics must have in their context; of several, parted by a bar, any
 * @param from first day of incidents, or of figures; empty for the rule's own
 * @param to last day; likewise
 * @param less by how much the lower end is moved down; infinite leaves it open
 * @param more by how much the upper end is moved up; likewise
 * @param fitted whether the calibration uses it
 * @param note why so
 */
record TargetRow(
        String quantity,
        Rule rule,
        String key,
        Whose whose,
        String context,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        double less,
        double more,
        boolean fitted,
        String note) {

    /** The ways in which an observation is made of the evidence. */
    enum Rule {
        /** The span of rows of mechanics. */
        MECHANIC,
        /** The lower values of rows of mechanics, where a row gives two different numbers. */
        MECHANIC_LOW,
        /** From one quantity of mechanics, named first, to another. */
        BETWEEN,
        /** The span of a war's figures said within days. */
        FIGURES,
        /** The span of a war's late figures, of a side's officials only the last. */
        FINAL,
        /** The last figure of a side's own officials. */
        OFFICIAL,
        /** An interval for a share of the incidents outside wars. */
        SHARE,
        /** A count of incidents, wars among them. */
        COUNT,
        /** Dead of the worst incident outside wars. */
        WORST,
        /** Dead of all incidents outside wars. */
        DEATHS,
        /** Dead of all incidents of a year. */
        YEAR_DEATHS,
        /** A count of wars. */
        WARS,
        /** Year of the first war. */
        FIRST_WAR,
        /** Months from the first to the second war. */
        WAR_GAP,
        /** Nothing is documented; the note says why. */
        NONE
    }
}
