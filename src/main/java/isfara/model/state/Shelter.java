package isfara.model.state;

import isfara.world.World;
import java.util.Arrays;

/** What is known of each place: the danger it is in, who is gone, orders, memory, homes destroyed. */
public final class Shelter {

    /** Danger in the present hour, 0 to its most. */
    public final double[] danger;
    /** People of the place at home. */
    public final int[] atHome;
    /** People of the place away. */
    public final int[] away;
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

    /** Everybody at home. */
    public Shelter(World world) {
        int places = world.places().size();
        danger = new double[places];
        atHome = world.places().stream().mapToInt(p -> p.people()).toArray();
        away = new int[places];
        ordered = new boolean[places];
        memory = new double[places];
        memoryDay = new int[places];
        destroyed = new int[places];
        lastDanger = new int[places];
        Arrays.fill(lastDanger, Integer.MIN_VALUE / 2);
        leftToday = new int[places];
        destination = new int[places];
    }

    /** Puts an agent on the list of those with people away. */
    public void nowAbsent(int agent) {
        if (absentCount == absent.length) {
            absent = Arrays.copyOf(absent, 2 * absentCount);
        }
        absent[absentCount++] = agent;
    }
}
