package nl.plafond.simulation.internal.state;

/** Counters that also know for how long: each adds up its count times days since it was last read. */
public final class TimeWeightedCounters {
    private final int[] counts;
    private final double[] since;
    private final double[] areas;

    TimeWeightedCounters(int size) {
        counts = new int[size];
        since = new double[size];
        areas = new double[size];
    }

    void change(int meter, int by, double now) {
        areas[meter] += counts[meter] * (now - since[meter]);
        since[meter] = now;
        counts[meter] += by;
    }

    /** Adds client-days that were counted in another way. */
    void add(int meter, double clientDays) {
        areas[meter] += clientDays;
    }

    int count(int meter) {
        return counts[meter];
    }

    /** The client-days since it was last read. */
    double read(int meter, double now) {
        double area = areas[meter] + counts[meter] * (now - since[meter]);
        areas[meter] = 0;
        since[meter] = now;
        return area;
    }
}
