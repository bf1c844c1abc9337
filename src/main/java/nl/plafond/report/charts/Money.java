package nl.plafond.report.charts;

/** The unit in which a chart shows money, so that its ticks are short. */
enum Money {
    /** Millions of euros. */
    MILLIONS(1e6, "millions"),
    /** Thousands of euros. */
    THOUSANDS(1e3, "thousands");

    private final double euros;
    private final String key;

    Money(double euros, String key) {
        this.euros = euros;
        this.key = key;
    }

    static Money forAmounts(double max) {
        return max >= 2e6 ? MILLIONS : THOUSANDS;
    }

    double euros() {
        return euros;
    }

    String key() {
        return key;
    }
}
