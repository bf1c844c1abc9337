package nl.plafond.statistics;

/** What the cost of care is a product of, by which a difference in it is explained. */
public enum CostFactor {
    /** How many clients are in care in a year. */
    VOLUME("volume"),
    /** How many days of care each has. */
    DURATION("duration"),
    /** What a day costs in each group of clients. */
    PRICE("price"),
    /** Which part of the days is of which group. */
    WEIGHT("weight");

    private final String key;

    CostFactor(String key) {
        this.key = key;
    }

    /** Its name in tables and texts. */
    public String key() {
        return key;
    }
}
