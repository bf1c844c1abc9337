package nl.plafond.simulation.internal.state;

import java.util.List;
import nl.plafond.simulation.internal.plan.GroupPlan;
import nl.plafond.simulation.internal.plan.RoutePlan;

/** The clients of one group of a service, by the rules in force now, and how many of them there are. */
public final class GroupState {
    public final GroupPlan plan;
    /** What measures on this group make of how many are referred. */
    public double inflowFactor;

    public double urgentShare;
    /** What measures make of stays that begin now. */
    public double stayFactor;
    /** Where those go whose care is complete. */
    public List<RoutePlan> routes = List.of();

    public int waiting;
    public int inCare;

    GroupState(GroupPlan plan) {
        this.plan = plan;
    }

    /**
     * Applies the rules in force from this day on.
     *
     * @param onAll what measures on all clients of the service make of stays
     */
    void update(double now, double onAll) {
        inflowFactor = plan.inflowFactor.at(now);
        urgentShare = plan.urgentShare.at(now);
        stayFactor = onAll * plan.stayFactor.at(now);
        routes = plan.routes.at(now);
    }
}
