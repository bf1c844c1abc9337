package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Ending;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;
import org.apache.commons.math3.util.FastMath;

/** What will end a stay or a wait, and when, if nothing comes between: of all that might, what comes first. */
public final class Endings {
    private final Clients clients;
    private final ServiceState[] services;
    private final Schedule schedule;

    public Endings(RegionState region, Schedule schedule) {
        clients = region.clients;
        services = region.services;
        this.schedule = schedule;
    }

    /**
     * Plans what ends a stay: care is complete, it breaks down, or the client's age ends it.
     *
     * @param complete when care is complete, or the maximum stay ends it
     * @param natural when it would have been without a maximum stay
     */
    public void planCare(int client, ServiceState service, double complete, double natural, double now) {
        clients.setComplete(client, complete, natural);
        double until = complete;
        var ending = Ending.COMPLETE;
        if (service.breakdown > 0) {
            double broken = now - FastMath.log(1 - breaksDown(client, service)) / service.breakdown;
            ending = broken < until ? Ending.BREAKDOWN : ending;
            until = Math.min(until, broken);
        }
        if (service.plan.out.hasAgeLimit()) {
            double age = Math.max(now, clients.born(client) + service.plan.out.ageLimit);
            if (age < until) {
                ending = Ending.AGE;
                until = age;
            }
        }
        clients.setEnding(client, ending);
        schedule.plan(EventCode.CARE_ENDS, client, until);
    }

    /** What decides when a stay breaks down, which has no memory: it is drawn anew where care has stood still. */
    private double breaksDown(int client, ServiceState service) {
        return clients.pausedAt(client) == service.number
                ? clients.quantile(
                        client,
                        Purpose.BREAKDOWN,
                        service.renewals.orElseThrow().times(client))
                : clients.quantile(client, Purpose.BREAKDOWN);
    }

    /** Care of a client begins, which is granted for a limited time. */
    public void beginIndications(int client, ServiceState service, double days, double now) {
        service.renewals.orElseThrow().begin(client);
        planIndication(client, days, now);
    }

    /** An indication ends after so many days, if care is not over before. */
    void planIndication(int client, double days, double now) {
        schedule.plan(EventCode.INDICATION, clients.stamp(client), client, now + days);
    }

    /**
     * Plans what ends a client's wait if they are not admitted before: patience, escalation, age, or the end of their care.
     *
     * @param patience for how many days from now the client is prepared to wait
     */
    public void planWait(int client, ServiceState service, double patience, double now) {
        boolean inPlace = clients.place(client) != Clients.NONE;
        double until = now + patience;
        var ending = Ending.PATIENCE;
        double natural = inPlace ? clients.natural(client) : Double.NaN;
        if (natural > clients.complete(client) && natural > now && natural < until) {
            // Whoever was stopped by the maximum stays no longer than their own care would have lasted. It may be over
            // already, for someone who has waited for a dwelling since.
            until = natural;
            ending = Ending.CARE_OVER;
        }
        double escalation = service.plan.waiting.escalation;
        if (!inPlace && escalation > 0) {
            double grown = now - FastMath.log(1 - clients.quantile(client, Purpose.ESCALATION)) / escalation;
            ending = grown < until ? Ending.ESCALATION : ending;
            until = Math.min(until, grown);
        }
        double age = clients.born(client) + service.plan.out.ageLimit;
        if (age < until) {
            ending = Ending.AGE;
            until = age;
        }
        // Those whose age sent them on from the place that they still have are not sent on for it a second time.
        double tooOldForPlace =
                inPlace ? clients.born(client) + services[clients.place(client)].plan.out.ageLimit : Double.NaN;
        if (tooOldForPlace > now && tooOldForPlace < until) {
            ending = Ending.AGE;
            until = tooOldForPlace;
        }
        clients.setEnding(client, ending);
        schedule.plan(EventCode.WAIT_ENDS, client, until);
    }

    /** Plans what ends the wait for a dwelling of a client whose care is complete: their age, or nothing. */
    public void planWaitForDwelling(int client, ServiceState service, double now) {
        clients.setEnding(client, Ending.AGE);
        double age = clients.born(client) + service.plan.out.ageLimit;
        schedule.plan(EventCode.WAIT_ENDS, client, Double.isNaN(age) ? Double.POSITIVE_INFINITY : Math.max(now, age));
    }
}
