package nl.plafond.statistics;

import nl.plafond.model.claims.Claim;

/**
 * A claim beside what the simulation finds.
 *
 * @param claim the claim
 * @param found the figure that it speaks of, in its unit; not a number if it does not exist
 * @param low the lower end of its 95% confidence interval, of this claim by itself; not a number if there is none
 * @param high the upper end of it
 * @param replications in how many replications the figure exists
 */
public record ClaimFinding(Claim claim, double found, double low, double high, int replications) {
    /** What that says of the claim. */
    public Verdict verdict() {
        return Verdict.of(claim.expected(), low, high);
    }
}
