package isfara.gui.window;

import isfara.gui.scene.Scene;

/** How fast time passes on the screen. MASON's delay between steps comes on top of it. */
enum Pace {
    /** So that every hour of fighting can be talked about. */
    SLOW("by events, slowly", 4),
    /** Quiet weeks pass in a blink, hours of fighting at a pace that can be followed. */
    EVENTS("by events", 1),
    /** The same, four times as fast. */
    FAST("by events, fast", 0.25),
    /** Every step as soon as the one before is drawn. */
    STEPS("step by step, as fast as it can be drawn", 0);

    /** Quiet days that pass at once, at most. */
    private static final int LEAP = 7;

    private static final int NEWS_MILLIS = 60;
    private static final int CROWD_MILLIS = 120;
    private static final int SHOTS_MILLIS = 300;
    private static final int HEAVY_MILLIS = 450;

    private final String word;
    private final double slowness;

    Pace(String word, double slowness) {
        this.word = word;
        this.slowness = slowness;
    }

    /** How many quiet steps are taken before the screen is drawn again. */
    int leap() {
        return this == STEPS ? 1 : LEAP;
    }

    /** How long a moment is shown, in milliseconds. */
    long millis(Scene scene) {
        return (long) (slowness * whole(scene));
    }

    private static int whole(Scene scene) {
        if (!scene.moment().hourly()) {
            return scene.news().isEmpty() ? 0 : NEWS_MILLIS;
        }
        return switch (scene.level()) {
            case ALTERCATION, STONES -> CROWD_MILLIS;
            case SHOTS -> SHOTS_MILLIS;
            case MORTARS, HEAVY -> HEAVY_MILLIS;
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
