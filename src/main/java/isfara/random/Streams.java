package isfara.random;

import isfara.world.Side;

/**
 * All the luck of one run.
 *
 * <p>{@link #open} gives a stream that is set to the start of its key. Each process has one stream object, which the next
 * {@code open} of the same process sets anew: use it at once and do not keep it. Not for use by several threads.
 */
public final class Streams {

    private final long[] roots = new long[Chance.values().length];
    private final Stream[] streams = new Stream[roots.length];
    private final boolean swapped;

    private Streams(long seed, boolean swapped) {
        for (Chance chance : Chance.values()) {
            roots[chance.ordinal()] = Mix.with(seed, chance.name());
            streams[chance.ordinal()] = new Stream();
        }
        this.swapped = swapped;
    }

    /** The luck that belongs to a seed. */
    public static Streams of(long seed) {
        return new Streams(seed, false);
    }

    /** The same luck with the two sides' keys exchanged: what befell one side befalls the other. */
    public static Streams swapped(long seed) {
        return new Streams(seed, true);
    }

    /** Luck of a process that has neither place nor time. */
    public Stream open(Chance chance) {
        return open(chance, 0, 0);
    }

    /** Luck of a process for an entity (any index) at a time (a day or an hour since the start). */
    public Stream open(Chance chance, int entity, int time) {
        Stream stream = streams[chance.ordinal()];
        stream.set(Mix.bits(roots[chance.ordinal()] + (((long) entity << 32) ^ (time & 0xFFFFFFFFL)) * Mix.GOLDEN));
        return stream;
    }

    /** Luck of a process for one side of an entity at a time. */
    public Stream open(Chance chance, Side side, int entity, int time) {
        return open(chance, 2 * entity + key(side), time);
    }

    /** The side that a draw below or above one half points to; follows the exchange of sides. */
    public Side side(Stream stream) {
        boolean first = stream.nextDouble() < 0.5;
        return first == (key(Side.KG) == 0) ? Side.KG : Side.TJ;
    }

    private int key(Side side) {
        return swapped ? side.other().ordinal() : side.ordinal();
    }
}
