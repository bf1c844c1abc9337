package nl.plafond.statistics;

/** How sure one can be that a figure comes out one way. */
public enum Sureness {
    /** It does in at least 95% of a hundred possible futures or more, and no single number within its range turns it. */
    CERTAIN,
    /** It does in at least 80% of the futures. */
    LIKELY,
    /** None of the three outcomes comes that often. */
    DEPENDS,
    /** Too few futures were played to say anything. */
    TOO_FEW
}
