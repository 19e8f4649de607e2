package isfara.gui.frames;

import java.util.Locale;

/** Which moments of a run become frames. */
public enum FramesAt {
    /** The main things of the story. */
    EVENTS,
    /** The end of each day with something to follow, and quiet days. */
    DAYS,
    /** Every hour that is stepped, and quiet days. */
    HOURS;

    /** Most frames; what is chosen day by day or hour by hour is thinned evenly to so many. */
    public static final int MOST = 1000;

    Choice choice() {
        return switch (this) {
            case EVENTS -> new Highlights();
            case DAYS -> new Regular(scene -> scene.moment().day());
            case HOURS -> new Regular(scene -> scene.moment().hour());
        };
    }

    /** As it is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
