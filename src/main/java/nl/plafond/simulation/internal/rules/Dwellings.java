package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;

/** Which dwellings become available, and when. */
public final class Dwellings {
    private final RegionPlan plan;
    private final Departures departures;
    private final Inflows inflows;

    public Dwellings(RegionState region, Departures departures, Schedule schedule) {
        plan = region.plan;
        this.departures = departures;
        inflows = new Inflows(schedule, EventCode.DWELLING);
    }

    /** Plans the first dwelling of each stream. */
    public void begin(long replicationKey) {
        for (int d = 0; d < plan.dwellings.length; d++) {
            var stream = plan.dwellings[d];
            for (int layer = 0; layer < stream.layers; layer++) {
                inflows.add(new ThinnedArrivals(d, 0, layer, Key.of(replicationKey, stream.key), stream.mostPerYear));
            }
        }
    }

    /** A dwelling may become available. */
    public void candidate(int number, double now) {
        var inflow = inflows.get(number);
        if (inflow.comes(plan.dwellings[inflow.subject].perYear.at(now))) {
            departures.offerDwelling(inflow.subject, inflow.candidateKey(), inflow.layer, now);
        }
        inflows.plan(number, inflow.next());
    }
}
