package nl.plafond.statistics;

import java.util.Optional;
import nl.plafond.model.claims.Claim;

/**
 * A claim beside what the simulation finds.
 *
 * @param claim the claim
 * @param found the figure that it speaks of, in its unit: the median of the possible futures, or what it is with the model's own
 *     values; not a number if it does not exist
 * @param low below it lies the figure in one of ten futures; with the model's own values the lower end of its 95% confidence
 *     interval, of this claim by itself; not a number if there is none
 * @param high above it lies the figure in one of ten futures, or the upper end of the interval
 * @param replications in how many replications the figure exists
 * @param futures in how many futures it is as expected; empty for a claim that is held against the model's own values
 */
public record ClaimFinding(
        Claim claim, double found, double low, double high, int replications, Optional<ClaimCounts> futures) {
    /** What that says of the claim. */
    public Verdict verdict() {
        return futures.map(ClaimCounts::verdict).orElseGet(() -> Verdict.of(claim.expected(), low, high));
    }
}
