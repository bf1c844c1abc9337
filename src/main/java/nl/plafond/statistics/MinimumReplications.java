package nl.plafond.statistics;

/**
 * In how many replications a figure must exist to be told.
 *
 * <p>What exists in a few only, such as the wait of those who still wait where hardly ever anyone does, is about other
 * futures in each scenario: its mean and its differences would be about those, and not about a policy.
 */
public final class MinimumReplications {
    /** In so many at least, or in all of a shorter run. */
    public static final int LEAST = 30;

    private MinimumReplications() {}

    /** Whether a figure that exists in so many of the replications played is told. */
    public static boolean of(int existing, int played) {
        return existing > 0 && existing >= Math.min(LEAST, played);
    }
}
