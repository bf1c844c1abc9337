package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.LaterDays.Kind;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;

/**
 * What becomes of those who go home without the care that they came for: some come back, some get it elsewhere, and all of
 * them may cost something.
 */
public final class GoingWithout {
    private final Clients clients;
    private final Moves moves;
    private final Schedule schedule;
    private final Observer observer;

    public GoingWithout(RegionState region, Moves moves, Schedule schedule, Observer observer) {
        clients = region.clients;
        this.moves = moves;
        this.schedule = schedule;
        this.observer = observer;
    }

    /** A client leaves whatever they wait for and have, and goes home without the care of a service that they came for. */
    void leave(int client, ServiceState service, double now) {
        var after = service.plan.waiting.afterwards;
        boolean tooOld = now >= clients.born(client) + service.plan.out.ageLimit;
        double quantile = after.any && !tooOld ? clients.quantile(client, Purpose.AFTERWARDS) : 1;
        if (after.any && !tooOld) {
            service.later(Kind.CLIENTS_WITHOUT, client, now);
            service.later(Kind.AFTERWARDS, client, now, after.lasts);
        }
        if (quantile < after.back) {
            observer.goesWithout(client, service, Observer.Next.COMES_BACK, now);
            planReturn(client, service, now);
        } else if (quantile < after.back + after.elsewhere) {
            observer.goesWithout(client, service, Observer.Next.CARE_ELSEWHERE, now);
            double days = service.daysDrawn(client);
            service.account.handOver(days);
            service.later(Kind.CARE_ELSEWHERE, client, now, days);
            moves.leaveModel(client, now);
        } else {
            observer.goesWithout(
                    client, service, tooOld ? Observer.Next.NEEDS_IT_NO_LONGER : Observer.Next.NOTHING, now);
            service.forgo(client, now);
            moves.leaveModel(client, now);
        }
    }

    /** Until they are back the days that they need are still to come. */
    private void planReturn(int client, ServiceState service, double now) {
        var after = service.plan.waiting.afterwards;
        double toGo = clients.toGo(client);
        double away = after.backAfter.at(clients.quantile(client, Purpose.BACK_AFTER));
        moves.goHome(client, now);
        clients.setToGo(client, toGo);
        clients.setHeavier(client, clients.heavier(client) * after.heavier);
        // As with those who relapse it says which service they come back to.
        clients.setPreferred(client, service.number);
        schedule.plan(EventCode.BACK, client, now + away);
    }
}
