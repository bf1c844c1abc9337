package nl.plafond.simulation.internal.plan;

import java.util.Arrays;

/** The periods of a simulation between days on which something is counted or changes for a service. */
public final class Periods {
    private final double[] starts;
    /** The period of each whole day, and so of all times in it. */
    private final int[] ofDay;

    /**
     * Periods that end on days.
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
