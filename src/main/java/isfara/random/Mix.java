package isfara.random;

import java.nio.charset.StandardCharsets;

/**
 * Hashing of keys to seeds.
 *
 * <p>The finaliser is that of SplitMix64 (Steele, Lea and Flood 2014, <i>Fast splittable pseudorandom number generators</i>),
 * with the variant 13 constants of Stafford.
 */
public final class Mix {

    /** The odd constant by which SplitMix64 walks: 2^64 divided by the golden ratio. */
    static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /** Scatters the bits of a word; one to one. */
    public static long bits(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** A seed from a seed and one more word of the key. The order of words matters. */
    public static long with(long seed, long word) {
        return bits(seed * GOLDEN + bits(word + GOLDEN));
    }

    /** A seed from a seed and a name, the same on every machine. */
    public static long with(long seed, String name) {
        long hash = seed;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = with(hash, b);
        }
        return with(hash, name.length());
    }
}
