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

    /** From now on it is read from the start. */
    public void readAgain() {
        again = true;
        read = 0;
    }

    /** A number that is counted now, which is noted; or, where it is read again, the one that was counted then. */
    public double asCounted(double now) {
        if (again) {
            return counted[read++];
        }
        if (kept) {
            if (size == counted.length) {
                counted = Arrays.copyOf(counted, Math.max(1024, 2 * size));
            }
            counted[size++] = now;
        }
        return now;
    }
}
