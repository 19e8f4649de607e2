package isfara.badexample.model;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Luck that no key can repeat. */
final class Rolls {
    double drawn() {
        return ThreadLocalRandom.current().nextDouble();
    }

    void shuffled(List<String> names) {
        Collections.shuffle(names);
    }
}
