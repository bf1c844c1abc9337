package nl.plafond.simulation.internal.rules;

import java.util.Arrays;
import nl.plafond.simulation.internal.state.Schedule;

/** Numbered inflows of one kind; the next candidate of each is on the schedule. */
final class Inflows {
    private ThinnedArrivals[] flows = {};
    private final Schedule schedule;
    private final int kind;

    /**
     * None yet.
     *
     * @param kind the kind of event that a candidate is
     */
    Inflows(Schedule schedule, int kind) {
        this.schedule = schedule;
        this.kind = kind;
    }

    /** Adds an inflow and plans its first candidate. */
    void add(ThinnedArrivals inflow) {
        flows = Arrays.copyOf(flows, flows.length + 1);
        flows[flows.length - 1] = inflow;
        plan(flows.length - 1, inflow.next());
    }

    ThinnedArrivals get(int number) {
        return flows[number];
    }

    /** Plans the next candidate of an inflow. */
    void plan(int number, double time) {
        schedule.planAnyway(kind, number, time);
    }
}
