package nl.plafond.simulation.internal.random;

/**
 * Names of random numbers and streams as 64-bit numbers, so that chance depends on what it is for and on nothing else.
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

    /**
     * A number strictly between 0 and 1 that belongs to a key, one of many that do: the number of SplitMix64 that stands so
     * many steps after the key. Numbers of one key, and those of several keys, are as good as independent.
     *
     * @param number which one, from 0
     */
    public static double uniform(long key, int number) {
        return uniform(step(key, number + 1));
    }

    /** Random bits as a number strictly between 0 and 1, each of 2⁵² with the same chance. */
    static double uniform(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1p-52;
    }

    /** The n-th number of the SplitMix64 sequence that starts at a key. */
    public static long step(long key, int number) {
        return mix(key + number * GOLDEN);
    }

    static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
