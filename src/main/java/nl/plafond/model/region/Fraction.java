package nl.plafond.model.region;

import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Share;

/**
 * A part of a whole, or a change as a part of what was; whoever takes it knows which.
 *
 * @param value 0.2 for twenty percent, -0.1 for ten percent less; finite
 */
public record Fraction(double value) {
    public Fraction {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a part or a change is a finite number, got " + value);
        }
    }

    /** The part of a whole; fails below 0 and above 100 percent. */
    public Share share() {
        return new Share(value);
    }

    /** The change; fails below -100 percent. */
    public Growth growth() {
        return new Growth(value);
    }
}
