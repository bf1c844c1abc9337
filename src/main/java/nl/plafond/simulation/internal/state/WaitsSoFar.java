package nl.plafond.simulation.internal.state;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * How long all have waited who wait for a service, so that how many there are beyond a norm, and the wait of any rank, is
 * found without looking at each of them.
 *
 * <p>People join in the order of time, so each gets the next turn, and the order of turns is that of joining. Who is still
 * there is one bit, counted by blocks. Joining and leaving take the same time however long the list is; a rank is found
 * by going through the blocks, of which there is one to some hundreds of people.
 */
public final class WaitsSoFar {
    private static final int WORD = 64;
    private static final int WORDS_IN_BLOCK = 8;
    private static final int BLOCK = WORD * WORDS_IN_BLOCK;

    private double[] joined = new double[BLOCK];
    private long[] there = new long[WORDS_IN_BLOCK];
    private int[] inBlock = new int[1];
    /** Turns below this are all over, and forgotten. */
    private int first;

    private int turns;
    private int size;

    /** How many wait. */
    public int size() {
        return size;
    }

    /** Someone joins, at a time no earlier than all others before; returns their turn. */
    public int join(double time) {
        int at = turns - first;
        if (at == joined.length) {
            makeRoom();
            at = turns - first;
        }
        joined[at] = time;
        there[at / WORD] |= 1L << at;
        inBlock[at / BLOCK]++;
        size++;
        return turns++;
    }

    /** Someone waits no longer. */
    public void leave(int turn) {
        int at = turn - first;
        there[at / WORD] &= ~(1L << at);
        inBlock[at / BLOCK]--;
        size--;
    }

    /**
     * The mean in days; not a number if nobody waits. Added up in the order of joining, each time anew: a sum that is kept would
     * hang in its last bit on the order in which those leave who leave at one moment.
     */
    public double mean(double now) {
        double sum = 0;
        for (int word = 0; word * WORD < turns - first; word++) {
            for (long left = there[word]; left != 0; left &= left - 1) {
                sum += joined[word * WORD + Long.numberOfTrailingZeros(left)];
            }
        }
        return size == 0 ? Double.NaN : now - sum / size;
    }

    /** How many have waited longer than so many days. */
    public int longerThan(double days, double now) {
        int before = firstTurn(time -> !(now - time > days));
        int longer = 0;
        for (int block = 0; block < before / BLOCK; block++) {
            longer += inBlock[block];
        }
        for (int word = before / BLOCK * WORDS_IN_BLOCK; word < before / WORD; word++) {
            longer += Long.bitCount(there[word]);
        }
        return before % WORD == 0 ? longer : longer + Long.bitCount(there[before / WORD] & ((1L << before) - 1));
    }

    /** Where the first stands of whom something is true that is true of all who joined later. */
    private int firstTurn(DoublePredicate later) {
        int low = 0;
        int high = turns - first;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (later.test(joined[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The wait that is longer than so many others, from 0 up to but not including the size. */
    public double ofRank(int rank, double now) {
        // The shortest wait is that of the last turn.
        int left = size - 1 - rank;
        int block = 0;
        while (left >= inBlock[block]) {
            left -= inBlock[block++];
        }
        int word = block * WORDS_IN_BLOCK;
        while (left >= Long.bitCount(there[word])) {
            left -= Long.bitCount(there[word++]);
        }
        return now - joined[word * WORD + bitOfRank(there[word], left)];
    }

    /** Where the bit stands that has so many others before it. */
    private static int bitOfRank(long word, int rank) {
        int left = rank;
        int at = 0;
        for (int half = WORD / 2; half > 0; half /= 2) {
            int lower = Long.bitCount((word >>> at) & ((1L << half) - 1));
            if (left >= lower) {
                left -= lower;
                at += half;
            }
        }
        return at;
    }

    /** Forgets the blocks at the front in which nobody is left, or else grows. */
    private void makeRoom() {
        int empty = 0;
        while (empty < inBlock.length && inBlock[empty] == 0) {
            empty++;
        }
        int gone = empty * BLOCK;
        int kept = turns - first - gone;
        int room = 2 * empty >= inBlock.length ? inBlock.length : 2 * inBlock.length;
        joined = moved(joined, gone, kept, room * BLOCK);
        there = Arrays.copyOf(Arrays.copyOfRange(there, empty * WORDS_IN_BLOCK, there.length), room * WORDS_IN_BLOCK);
        inBlock = Arrays.copyOf(Arrays.copyOfRange(inBlock, empty, inBlock.length), room);
        first += gone;
    }

    private static double[] moved(double[] from, int start, int length, int room) {
        var to = new double[room];
        System.arraycopy(from, start, to, 0, length);
        return to;
    }
}
