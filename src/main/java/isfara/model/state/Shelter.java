package isfara.model.state;

import isfara.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is known of each place: the danger it is in, who is gone, orders, memory, homes destroyed. */
public final class Shelter {

    /** Danger in the present hour, 0 to its most. */
    public final double[] danger;
    /** People of the place at home. */
    public final int[] atHome;
    /** People of the place away. */
    public final int[] away;
    /** Most people of the place away at one time. */
    public final int[] mostAway;
    /** People of the place away when the run began. */
    public final int[] awayAtStart;
    /** Homes destroyed since the run began, rebuilt or not. */
    public final int[] homesLost;
    /** Whether the authorities have told them to leave. */
    public final boolean[] ordered;
    /** Memory of fleeing when last looked at, and the day of that. */
    public final double[] memory;
    /** Day on which the memory was last brought up to date. */
    public final int[] memoryDay;
    /** Homes destroyed and not yet rebuilt. */
    public final int[] destroyed;
    /** Last hour in which the place was in danger. */
    public final int[] lastDanger;
    /** People who left the place on the present day. */
    public final int[] leftToday;
    /** Where most of them went: index of a settlement, or -1. */
    public final int[] destination;
    /** People of each side away. */
    public final int[] awayBySide = new int[2];
    /** People of each side held or missing. */
    public final int[] missingBySide = new int[2];
    /** Agents with people away, in the order of their leaving. */
    public int[] absent = new int[64];
    /** How many of these there are. */
    public int absentCount;
    /** Agents with people held or missing, in the order of their seizure. */
    public final List<Integer> bereft = new ArrayList<>();
    /** Places with homes destroyed. */
    public final List<Integer> ruined = new ArrayList<>();
    /** Whether anybody left home on the present day. */
    public boolean anyoneLeftToday;

    /** Everybody at home. */
    public Shelter(World world) {
        int places = world.places().size();
        danger = new double[places];
        atHome = world.places().stream().mapToInt(p -> p.people()).toArray();
        away = new int[places];
        mostAway = new int[places];
        awayAtStart = new int[places];
        homesLost = new int[places];
        ordered = new boolean[places];
        memory = new double[places];
        memoryDay = new int[places];
        destroyed = new int[places];
        lastDanger = new int[places];
        Arrays.fill(lastDanger, Integer.MIN_VALUE / 2);
        leftToday = new int[places];
        destination = new int[places];
    }

    /** Homes of a place are destroyed. */
    public void ruin(int place, int homes) {
        if (destroyed[place] == 0 && homes > 0) {
            ruined.add(place);
        }
        destroyed[place] += homes;
    }

    /** Puts an agent on the list of those with people away. */
    public void nowAbsent(int agent) {
        if (absentCount == absent.length) {
            absent = Arrays.copyOf(absent, 2 * absentCount);
        }
        absent[absentCount++] = agent;
    }
}
