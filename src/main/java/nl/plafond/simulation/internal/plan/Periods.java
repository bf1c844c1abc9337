package nl.plafond.simulation.internal.plan;

import java.util.Arrays;

/** The periods of a simulation between days on which something is counted or changes for a service. */
public final class Periods {
    /** For a service that needs none. */
    static final Periods NONE = new Periods(new double[0]);

    private final double[] starts;
    /** The period of each whole day, and so of all times in it. */
    private final int[] ofDay;

    /**
     * Periods that end on these days.
     *
     * @param ends whole days in order, the last of them the end of the simulation
     */
    Periods(double[] ends) {
        starts = new double[ends.length + 1];
        System.arraycopy(ends, 0, starts, 1, ends.length);
        ofDay = new int[(int) end()];
        for (int period = 0; period < ends.length; period++) {
            Arrays.fill(ofDay, (int) starts[period], (int) starts[period + 1], period);
        }
    }

    /**
     * Periods that end on some days.
     *
     * @param days whole days in order, the last of them the end of the simulation
     * @param some on which of them a period ends, the last among them
     */
    static Periods of(double[] days, boolean[] some) {
        var ends = new double[days.length];
        int n = 0;
        for (int i = 0; i < days.length; i++) {
            if (some[i]) {
                ends[n++] = days[i];
            }
        }
        return new Periods(Arrays.copyOf(ends, n));
    }

    public int count() {
        return starts.length - 1;
    }

    /** The day on which a period starts; of the number after the last one, the end of the simulation. */
    public double start(int period) {
        return starts[period];
    }

    /** The end of the simulation. */
    public double end() {
        return starts[starts.length - 1];
    }

    /** The end of the period that a time belongs to. */
    public double endOf(double time) {
        return starts[at(time) + 1];
    }

    /** The period of a time before the end; a time at which one ends belongs to the next. */
    public int at(double time) {
        return ofDay[(int) time];
    }
}
