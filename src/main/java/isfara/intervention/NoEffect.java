package isfara.intervention;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value at which an uncertain effect of a lever is none, on a component of the lever's {@code Effects}.
 *
 * <p>Effects that say how strongly a lever acts have it; those that say how it works (people who watch a kilometre, the time until
 * something is built) do not. With every effect of a lever at this value the lever is there and acts on nothing directly: what is
 * left of its effect is what its presence sets in motion.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NoEffect {

    /** 1 for a factor, 0 for log-odds, shares and amounts, as a rule. */
    double value();
}
