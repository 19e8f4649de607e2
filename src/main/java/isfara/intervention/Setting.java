package isfara.intervention;

import isfara.parameter.Evidence;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what a scenario may say about a lever, on a component of the lever's record.
 *
 * <p>The component's type decides what may be written: {@code int} and {@code double} a number from {@link #low} to
 * {@link #high}; {@code boolean} true or false; an enum one of its constants, in lower case with hyphens
 * ({@link isfara.world.Side} as {@code KG} or {@code TJ}); {@code Set} of an enum a list of these; {@code Sectors} a list of
 * sector ids or {@code all}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

    /** What it is counted in; {@code -} for a choice. */
    String unit();

    /** What is used when the scenario is silent, as it would be written in a file; empty when it must be given. */
    String value() default "";

    /** Smallest number allowed. */
    double low() default Double.NEGATIVE_INFINITY;

    /** Largest number allowed. */
    double high() default Double.POSITIVE_INFINITY;

    /** What it stands for. */
    String meaning();

    /** How well the default is founded. */
    Evidence evidence();

    /** Where the default and the range come from. */
    String source();
}
