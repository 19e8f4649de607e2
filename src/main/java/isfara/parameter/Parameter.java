package isfara.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a number of the model where it is used: on a component, of type {@code double} or {@link Pair}, of a record.
 *
 * <p>Nothing said here is said anywhere else.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /** What it is counted in, for example {@code 1/h}, {@code people}, {@code share}; {@code 1} for a pure number. */
    String unit();

    /** The value used when nobody says otherwise: one number, or {KG, TJ} for a {@link Pair} whose sides differ. */
    double[] value();

    /** Smallest value allowed. */
    double low();

    /** Largest value allowed. */
    double high();

    /** What is believed before any data. */
    Prior prior() default Prior.FIXED;

    /** Lower bound of the prior; {@link #low} when not given. */
    double priorLow() default Double.NaN;

    /** Upper bound of the prior; {@link #high} when not given. */
    double priorHigh() default Double.NaN;

    /** What it stands for, in words that a policy researcher understands. */
    String meaning();

    /** How well it is founded. */
    Evidence evidence();

    /** Where the value and the range come from. */
    String source();
}
