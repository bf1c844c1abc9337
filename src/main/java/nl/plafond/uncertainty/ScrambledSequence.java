package nl.plafond.uncertainty;

/**
 * A sequence of numbers between 0 and 1 that fills the interval evenly at any length: van der Corput's, with its index
 * shuffled and its digits scrambled as Owen does, both by a key (Owen, Randomly permuted (t,m,s)-nets, 1995; Burley, Practical
 * Hash-based Owen Scrambling, Journal of Computer Graphics Techniques 9(4), 2020).
 *
 * <p>Of the first 2ᵐ numbers one lies in each of as many equal parts, so several sequences together are a Latin hypercube at
 * every power of two. Sequences of different names are as good as independent: adding one moves none.
 */
public final class ScrambledSequence {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long INDEX = 1;
    private static final long DIGITS = 2;

    private final long indexKey;
    private final long digitsKey;

    /**
     * The sequence of a name.
     *
     * @param seed what all draws start from
     */
    public ScrambledSequence(long seed, String name) {
        long key = mix(seed + GOLDEN);
        for (int i = 0; i < name.length(); i++) {
            key = mix(key + GOLDEN * (2L * name.charAt(i) + 1));
        }
        indexKey = part(key, INDEX);
        digitsKey = part(key, DIGITS);
    }

    private static long part(long key, long number) {
        return mix(key + GOLDEN * number);
    }

    /**
     * One of its numbers, strictly between 0 and 1.
     *
     * @param index which one, from 0
     */
    public double at(int index) {
        int shuffled = scrambled(index, indexKey);
        long digits = scrambled(Integer.reverse(shuffled), digitsKey) & 0xFFFFFFFFL;
        return (digits + 0.5) * 0x1p-32;
    }

    /**
     * The same bits, each of them turned over or left as the higher ones and the key say: Owen's scramble of a number that is
     * written in base 2 behind the point.
     */
    private static int scrambled(int bits, long key) {
        int turned = 0;
        for (int place = Integer.SIZE - 1; place >= 0; place--) {
            // Higher bits, with a 1 before them so that as many zeros of another length are another number.
            long above = place == Integer.SIZE - 1 ? 1 : (1L << (Integer.SIZE - 1 - place)) | (bits >>> (place + 1));
            int turn = (int) (mix(key + GOLDEN * above) >>> 63);
            turned |= (((bits >>> place) & 1) ^ turn) << place;
        }
        return turned;
    }

    /** The finaliser of SplitMix64, Stafford's mix 13. */
    private static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
