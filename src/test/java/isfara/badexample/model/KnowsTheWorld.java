package isfara.badexample.model;

import isfara.badexample.world.LooksUp;

/** The other, allowed, half of the cycle. */
public final class KnowsTheWorld {
    Object world() {
        return new LooksUp();
    }
}
