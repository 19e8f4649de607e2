package isfara.intervention;

import isfara.outcome.Outcome;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the literature says of a lever's total effect on an outcome, as a range of ratios to doing nothing. It is compared with the
 * model's and never enters it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Total {

    /** The outcome. */
    Outcome outcome();

    /** Lowest ratio that the source supports; 1 is no effect. */
    double low();

    /** Highest ratio that the source supports. */
    double high();

    /** Who says so, of what setting, and how it was turned into a ratio. */
    String source();
}
