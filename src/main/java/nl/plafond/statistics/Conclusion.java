package nl.plafond.statistics;

import java.util.Optional;

/**
 * What one may say of a difference: whether it is less, about the same or more, and how sure that is.
 *
 * @param outcome what it comes out as most often
 * @param sureness how sure that is
 * @param counts in how many futures it comes out each way
 * @param turn the number that by itself turns what would be certain without it; empty where none does, and where nothing is
 *     that likely
 */
public record Conclusion(Outcome outcome, Sureness sureness, OutcomeCounts counts, Optional<Turn> turn) {
    /** Below so many possible futures nothing is certain. */
    public static final int ENOUGH = 100;
    /** Below so many of them nothing is said. */
    public static final int LEAST = 10;

    private static final double CERTAIN_FROM = 0.95;
    private static final double LIKELY_FROM = 0.80;

    /** What one may say of a difference of which a lesser one is not worth a word. */
    static Conclusion of(FutureDifferences differences, double worth) {
        var counts = differences.count(worth);
        var outcome = counts.commonest();
        if (likely(counts).isEmpty()) {
            var sureness = counts.futures() < LEAST ? Sureness.TOO_FEW : Sureness.DEPENDS;
            return new Conclusion(outcome, sureness, counts, Optional.empty());
        }
        double share = counts.share(outcome);
        var turn = share < CERTAIN_FROM ? Optional.<Turn>empty() : differences.turn(outcome, worth);
        boolean certain = share >= CERTAIN_FROM && counts.futures() >= ENOUGH && turn.isEmpty();
        return new Conclusion(outcome, certain ? Sureness.CERTAIN : Sureness.LIKELY, counts, turn);
    }

    /** The outcome that is likely at least, by how often each came. */
    static Optional<Outcome> likely(OutcomeCounts counts) {
        var outcome = counts.commonest();
        boolean told = counts.futures() >= LEAST && counts.share(outcome) >= LIKELY_FROM;
        return told ? Optional.of(outcome) : Optional.empty();
    }

    /** Whether it is likely at least. */
    public boolean isTold() {
        return sureness == Sureness.CERTAIN || sureness == Sureness.LIKELY;
    }

    /** Whether it goes one way, less or more, and that is likely at least. */
    public boolean isDirected() {
        return isTold() && outcome != Outcome.SAME;
    }

    /** Whether it is about the same, and that is likely at least. */
    public boolean isSame() {
        return isTold() && outcome == Outcome.SAME;
    }
}
