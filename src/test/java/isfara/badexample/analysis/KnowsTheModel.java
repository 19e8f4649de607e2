package isfara.badexample.analysis;

import isfara.badexample.model.KnowsTheWorld;

/** Analysis asks how results were made. */
final class KnowsTheModel {
    Object model() {
        return new KnowsTheWorld();
    }
}
