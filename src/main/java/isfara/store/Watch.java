package isfara.store;

import java.time.Clock;

/** How long something takes, for the manifest alone. */
final class Watch {

    private static final double MILLIS = 1000;

    private final Clock clock;
    private final long began;

    private Watch(Clock clock) {
        this.clock = clock;
        this.began = clock.millis();
    }

    static Watch start(Clock clock) {
        return new Watch(clock);
    }

    double seconds() {
        return (clock.millis() - began) / MILLIS;
    }

    /** Date and time in UTC, ISO. */
    String now() {
        return clock.instant().toString();
    }

    /** The circumstances of something that is finished now. */
    Manifest.Made made(int threads) {
        return new Manifest.Made(
                now(),
                seconds(),
                threads,
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
}
