package nl.plafond.study;

import java.util.function.LongConsumer;

/** How many plays there may still be: scenarios times draws of chance. Counted, so that no machine finds more than another. */
public final class PlayBudget {
    private final long most;
    private long spent;
    private LongConsumer onlooker = plays -> {};

    /** So many. */
    public PlayBudget(long most) {
        this.most = most;
    }

    /** As many as it takes. */
    public static PlayBudget unlimited() {
        return new PlayBudget(Long.MAX_VALUE);
    }

    /** Takes so many, unless there are not that many left. */
    boolean take(long plays) {
        if (plays > most - spent) {
            return false;
        }
        spent += plays;
        onlooker.accept(plays);
        return true;
    }

    /** Tells somebody how many are taken, each time that some are. */
    public void tell(LongConsumer other) {
        onlooker = other;
    }

    /** How many there may be. */
    public long most() {
        return most;
    }

    /** How many have been played. */
    public long spent() {
        return spent;
    }
}
