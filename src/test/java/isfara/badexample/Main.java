package isfara.badexample;

import isfara.badexample.world.LooksUp;

/** Goes past the command line. */
final class Main {
    Object world() {
        return new LooksUp();
    }
}
