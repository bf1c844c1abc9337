package nl.plafond.simulation.internal.books;

import java.util.Arrays;

/**
 * What was counted for the ledger of one replication, in the order in which it was asked for: enough to book the same
 * replication at other prices without playing it again.
 */
public final class CountedDays {
    /** For a replication that is not going to be booked again. */
    public static final CountedDays NOT_KEPT = new CountedDays(/* kept= */ false);

    private final boolean kept;
    private double[] counted = {};
    private int size;
    private int read;
    private boolean again;

    /** Nothing counted yet. */
    public CountedDays() {
        this(/* kept= */ true);
    }

    private CountedDays(boolean kept) {
        this.kept = kept;
    }

    /** Whether it is being read, and no more is to be counted. */
    boolean isReadAgain() {
        return again;
    }

    /** From now on it is read from the start. */
    public void readAgain() {
        again = true;
        read = 0;
    }

    /** Notes a number. */
    public double note(double number) {
        if (kept) {
            if (size == counted.length) {
                counted = Arrays.copyOf(counted, Math.max(1024, 2 * size));
            }
            counted[size++] = number;
        }
        return number;
    }

    /** The next number that was noted. */
    public double next() {
        return counted[read++];
    }
}
