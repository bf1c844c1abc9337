package nl.plafond.simulation.internal.state;

/** What is to be paid for clients who went to another service as their care was complete, by where they live. */
public final class Bonuses {
    private final double[] euros;

    Bonuses(int municipalities) {
        euros = new double[municipalities];
    }

    /** So much is to be paid for someone. */
    public void add(int municipality, double amount) {
        euros[municipality] += amount;
    }

    /** What is to be paid for those of a municipality since it was last asked. */
    public double read(int municipality) {
        double read = euros[municipality];
        euros[municipality] = 0;
        return read;
    }
}
