package isfara.badexample.world;

import isfara.badexample.model.KnowsTheWorld;

/** The world knows the model: an arrow upwards, and a cycle. */
public final class LooksUp {
    Object model() {
        return new KnowsTheWorld();
    }
}
