package nl.plafond.simulation.internal.random;

/**
 * Names of random streams as 64-bit numbers, so that a stream depends on what it is for and on nothing else.
 *
 * <p>Mixing is the finaliser of SplitMix64 (Steele, Lea and Flood 2014), in the variant of Stafford (mix 13).
 */
public final class Key {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Key() {}

    /** The key of something within something that has a key. */
    public static long of(long parent, long child) {
        return mix(parent + GOLDEN * (mix(child + GOLDEN) | 1));
    }

    /** The key of a name, the same on every machine. */
    public static long of(String name) {
        long key = GOLDEN;
        for (int i = 0; i < name.length(); i++) {
            key = of(key, name.charAt(i));
        }
        return key;
    }

    /** The n-th number of the SplitMix64 sequence that starts at a key. */
    static long step(long key, int number) {
        return mix(key + number * GOLDEN);
    }

    static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
