package isfara.intervention;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a policy lever: its name in scenario files and what a researcher must know of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Lever {

    /** Its name in scenario files, for example {@code csto-peacekeepers}. */
    String name();

    /** A short title for lists and tables. */
    String title();

    /** One paragraph: which rules and parameters of the model it changes, and how. */
    String changes();

    /** One paragraph: what the literature says of its effect, with sources. */
    String literature();

    /** What the literature says of its total effect, outcome by outcome; empty when it gives no number. */
    Total[] totals() default {};
}
