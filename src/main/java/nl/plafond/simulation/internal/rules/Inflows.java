package nl.plafond.simulation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.simulation.internal.state.Schedule;

/** Inflows of one kind, numbered, of each of which the next candidate is on the schedule. */
final class Inflows {
    private final List<Inflow> flows = new ArrayList<>();
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
    void add(Inflow inflow) {
        flows.add(inflow);
        planNext(flows.size() - 1);
    }

    Inflow get(int number) {
        return flows.get(number);
    }

    /** Plans the next candidate of an inflow. */
    void planNext(int number) {
        schedule.planAnyway(kind, number, flows.get(number).next());
    }
}
