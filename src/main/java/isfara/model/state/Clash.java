package isfara.model.state;

import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Toll;
import isfara.outcome.Trigger;

/** An incident while it lasts. */
public final class Clash {

    /** Counts the run's incidents. */
    public final int number;
    /** Hour of its beginning. */
    public final int began;
    /** First cause. */
    public final Trigger trigger;
    /** How it came to the sector. */
    public final Origin origin;
    /** Indexes of the settlements it began at, by side. */
    public final int kgSettlement;
    /** Index of the Tajik settlement it began at. */
    public final int tjSettlement;
    /** Whether villagers quarrel (and not only patrols). */
    public final boolean villagers;
    /** Highest level so far. */
    public Level peak = Level.ALTERCATION;
    /** Killed so far. */
    public final Toll killed = new Toll();
    /** Injured so far. */
    public final Toll injured = new Toll();
    /** People of the sector's settlements who left home so far. */
    public int evacuees;
    /** Hours in a row without stones and without crowds. */
    public int quietHours;
    /** Episode of army fighting it belongs to, or -1. */
    public int episode = -1;

    /** A new incident. */
    public Clash(
            int number,
            int began,
            Trigger trigger,
            Origin origin,
            int kgSettlement,
            int tjSettlement,
            boolean villagers) {
        this.number = number;
        this.began = began;
        this.trigger = trigger;
        this.origin = origin;
        this.kgSettlement = kgSettlement;
        this.tjSettlement = tjSettlement;
        this.villagers = villagers;
    }
}
