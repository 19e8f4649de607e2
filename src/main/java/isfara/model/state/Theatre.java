package isfara.model.state;

import isfara.outcome.Level;
import isfara.outcome.Toll;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fighting as a whole: ceasefire, outside pressure, and the episode of army fighting if there is one. */
public final class Theatre {

    /** Whether a ceasefire is in force. */
    public boolean ceasefire;
    /** Hour at which it began. */
    public int ceasefireSince;
    /** How far the sides have pulled back under it, 0 to 1. */
    public double pull;
    /** Dead of each side that outsiders still have in mind. */
    public final double[] dead = new double[2];
    /** Pressure through the bilateral channel, 0 to its most. */
    public double bilateral;
    /** Pressure by third parties, 0 to their most. */
    public double third;
    /** Last hour with shots or worse anywhere. */
    public int lastShot = Integer.MIN_VALUE / 2;
    /** Last hour with mortars or worse anywhere. */
    public int lastMortar = Integer.MIN_VALUE / 2;
    /** Highest level anywhere, as it stood when the hour began. */
    public Level level = Level.ALTERCATION;
    /** The episode in course, or null. */
    public Fighting episode;

    /** Dead of both sides that outsiders still have in mind. */
    public double dead() {
        return dead[0] + dead[1];
    }

    /** Outside pressure to stop, 0 to 1: the two channels together. */
    public double pressure() {
        return bilateral + third;
    }

    /** An episode of army fighting while it lasts. */
    public static final class Fighting {
        /** Counts the run's episodes. */
        public final int number;
        /** Hour of the first heavy weapons. */
        public final int began;
        /** Last hour with heavy weapons anywhere. */
        public int lastHeavy;
        /** Hours with heavy weapons anywhere. */
        public int heavyHours;
        /** Sectors that saw them. */
        public final SortedSet<Integer> sectors = new TreeSet<>();
        /** Killed so far, from the incident that grew into it. */
        public final Toll killed = new Toll();
        /** Injured so far. */
        public final Toll injured = new Toll();
        /** Hours from the beginning to each ceasefire. */
        public final List<Integer> ceasefires = new ArrayList<>();
        /** Ceasefires broken off. */
        public int broken;
        /** Most Kyrgyz away at one time. */
        public int peakAwayKg;
        /** Most Tajiks away at one time. */
        public int peakAwayTj;

        /** A new episode. */
        public Fighting(int number, int began) {
            this.number = number;
            this.began = began;
        }
    }
}
