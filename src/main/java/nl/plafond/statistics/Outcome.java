package nl.plafond.statistics;

/** What becomes of a figure in a possible future: which way it goes, if the difference is worth saying. */
public enum Outcome {
    /** It is lower, by no less than is worth saying. */
    LESS,
    /** It is about the same: whatever it differs is not worth saying. */
    SAME,
    /** It is higher, by no less than is worth saying. */
    MORE;

    /**
     * What a difference comes out as.
     *
     * @param worth the least difference that is worth saying
     */
    public static Outcome of(double difference, double worth) {
        if (Math.abs(difference) < worth || difference == 0) {
            return SAME;
        }
        return difference < 0 ? LESS : MORE;
    }
}
