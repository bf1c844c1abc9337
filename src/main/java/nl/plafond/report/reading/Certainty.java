package nl.plafond.report.reading;

import nl.plafond.statistics.Conclusion;
import nl.plafond.statistics.Difference;
import nl.plafond.vocabulary.Metric;

/** What one may say of a difference in a word. */
public enum Certainty {
    /** Nothing changes in any possible future. */
    SAME("same"),
    /** It is about the same in at least four of five possible futures: an answer, and not the want of one. */
    HARDLY("hardly"),
    /** Too few possible futures were played to say anything. */
    TOO_FEW("few"),
    /** It goes no one way in four of five possible futures: it depends on what they differ in. */
    DEPENDS("depends"),
    /** It goes one way in at least four of five possible futures. */
    LIKELY("likely"),
    /** It goes one way in at least 95% of a hundred possible futures or more, and no single number turns it. */
    SURE("sure");

    private final String key;

    Certainty(String key) {
        this.key = key;
    }

    /**
     * What one may say of a difference.
     *
     * @param conclusion what is concluded from it
     */
    static Certainty of(Difference difference, Conclusion conclusion) {
        if (difference.none()) {
            return SAME;
        }
        return switch (conclusion.sureness()) {
            case TOO_FEW -> TOO_FEW;
            case DEPENDS -> DEPENDS;
            case LIKELY -> conclusion.isSame() ? HARDLY : LIKELY;
            case CERTAIN -> conclusion.isSame() ? HARDLY : SURE;
        };
    }

    /** Whether there is a direction that one may speak of. */
    public boolean directed() {
        return compareTo(LIKELY) >= 0;
    }

    /** Whether it is about the same, or the same. */
    public boolean isSame() {
        return this == SAME || this == HARDLY;
    }

    /** Whether no outcome is likely. */
    public boolean isOpen() {
        return this == TOO_FEW || this == DEPENDS;
    }

    /** Whether the middle goes the better way. */
    public static boolean improves(Difference difference, Metric.Better better) {
        return better == Metric.Better.LOWER ? difference.middle() < 0 : difference.middle() > 0;
    }

    /** The name in the texts. */
    public String key() {
        return key;
    }
}
