package nl.plafond.simulation.internal.rules;

import java.util.List;
import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.random.RandomStream;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.EventCode;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.Schedule;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** How stays and waits end: with a next service, a dwelling to wait for, or a return home, from where some come back. */
public final class Departures {
    private final RegionState region;
    private final Clients clients;
    private final ServiceState[] services;
    private final Moves moves;
    private final Endings endings;
    private final Routing routing;
    private final Schedule schedule;
    private final Observer observer;

    public Departures(
            RegionState region, Moves moves, Endings endings, Routing routing, Schedule schedule, Observer observer) {
        this.region = region;
        clients = region.clients;
        services = region.services;
        this.moves = moves;
        this.endings = endings;
        this.routing = routing;
        this.schedule = schedule;
        this.observer = observer;
    }

    /** A stay ends, for the reason that was foreseen. */
    public void careEnds(int client, double now) {
        var service = services[clients.place(client)];
        var out = service.plan.out;
        observer.careEnds(client, service, now);
        switch (clients.ending(client)) {
            case AGE -> {
                service.account.shorten(clients.complete(client) - now);
                routing.ageOut(client, service, now);
            }
            case BREAKDOWN -> {
                service.account.shorten(clients.complete(client) - now);
                service.count(Metric.BROKEN_DOWN);
                clients.setHeavier(client, 1 + out.longerAfterBreakdown);
                routing.go(client, out.afterBreakdown, now);
            }
            default -> {
                boolean stopped = clients.natural(client) > clients.complete(client);
                var routes = stopped && !out.afterMaximum.isEmpty() ? out.afterMaximum : service.group(client).routes;
                isComplete(client, service, routes, now);
            }
        }
    }

    /** A client has had the care that they have, and goes where that leads. */
    private void isComplete(int client, ServiceState service, List<RoutePlan> routes, double now) {
        var route =
                routes.size() == 1 ? routes.get(0) : RoutePlan.choose(routes, clients.quantile(client, Purpose.EXIT));
        if (route.bonus() > 0) {
            service.bonuses.orElseThrow().add(clients.municipality(client), route.bonus());
        }
        follow(client, service, route, now);
    }

    private void follow(int client, ServiceState service, RoutePlan route, double now) {
        if (route.to() == RoutePlan.HOME) {
            goHome(client, service, now);
        } else {
            routing.go(client, route, now);
        }
    }

    /** Somebody finds that a client in care needs it no longer, or needs another; they go where a route leads. */
    public void needsItNoLonger(int client, List<RoutePlan> routes, double now) {
        var service = services[clients.place(client)];
        observer.careEnds(client, service, now);
        service.account.shorten(clients.complete(client) - now);
        clients.addToStamp(client);
        follow(client, service, RoutePlan.choose(routes, clients.quantile(client, Purpose.REVIEW_EXIT)), now);
    }

    /** Somebody finds that a client in care needs it no longer; they go where they would have gone at its end. */
    void stops(int client, double now) {
        var service = services[clients.place(client)];
        observer.careEnds(client, service, now);
        service.account.shorten(clients.complete(client) - now);
        clients.addToStamp(client);
        isComplete(client, service, service.group(client).routes, now);
    }

    /** A wait ends without a place, for the reason that was foreseen. */
    public void waitEnds(int client, double now) {
        if (clients.list(client) == Clients.NONE) {
            // Nothing but their age ends the wait for a dwelling.
            routing.ageOut(client, services[clients.place(client)], now);
            return;
        }
        var service = services[clients.list(client)];
        var rules = service.plan.waiting;
        switch (clients.ending(client)) {
            case ESCALATION -> {
                service.count(Metric.ESCALATED);
                service.handOver(client);
                moves.leaveList(client, now);
                routing.move(client, services[rules.escalatesTo], now);
            }
            case AGE -> routing.ageOut(client, tooOldFor(client, now), now);
            case CARE_OVER -> {
                service.count(Metric.LEFT);
                observer.goesWithout(client, service, Observer.Next.NEEDS_IT_NO_LONGER, now);
                service.forgo(client, now);
                moves.leaveModel(client, now);
            }
            default -> {
                service.count(Metric.LEFT);
                routing.go(client, RoutePlan.choose(rules.leaving, clients.quantile(client, Purpose.LEAVING)), now);
            }
        }
    }

    private ServiceState tooOldFor(int client, double now) {
        var waitedFor = services[clients.list(client)];
        boolean forThat = now >= clients.born(client) + waitedFor.plan.out.ageLimit;
        return forThat ? waitedFor : services[clients.place(client)];
    }

    /** A client whose care is complete goes home, if need be once there is a dwelling. */
    private void goHome(int client, ServiceState service, double now) {
        var out = service.plan.out;
        boolean needsDwelling = out.hasHousing() && clients.quantile(client, Purpose.HOUSING) < out.housingShare;
        if (needsDwelling) {
            waitForDwelling(client, service, now);
        } else {
            leaveCare(client, service, now);
        }
    }

    /** A client whose care is complete keeps their place until there is a dwelling. */
    public void waitForDwelling(int client, ServiceState service, double now) {
        var out = service.plan.out;
        boolean urgent = clients.quantile(client, Purpose.HOUSING_URGENCY) < out.housingUrgent;
        moves.joinDwellings(client, out.dwellings, urgent, now);
        endings.planWaitForDwelling(client, service, now);
    }

    /** A dwelling may become available, unless a measure took it away; somebody outside the model has it if nobody waits for it. */
    public void offerDwelling(int stream, long key, int layer, double now) {
        var chance = new RandomStream(key);
        var plan = region.plan.dwellings[stream];
        double kept = Math.min(1, Math.max(0, plan.factor.at(now) - layer));
        if (chance.uniform() < 1 - kept) {
            return;
        }
        var waiting = region.dwellings[stream];
        int client = chance.uniform() < plan.urgency ? waiting.head(now) : waiting.longestWaiting();
        if (client != Clients.NONE) {
            leaveCare(client, services[clients.place(client)], now);
        }
    }

    private void leaveCare(int client, ServiceState service, double now) {
        var out = service.plan.out;
        boolean comesBack = out.relapse > 0 && clients.quantile(client, Purpose.RELAPSE) < out.relapse;
        if (comesBack) {
            moves.goHome(client, now);
            // Nobody who is gone prefers a provider: meanwhile it says which service they come back to.
            clients.setPreferred(client, out.relapsesTo);
            double away = out.relapseAfter.at(clients.quantile(client, Purpose.RELAPSE_AFTER));
            schedule.plan(EventCode.RELAPSE, client, now + away);
        } else {
            moves.leaveModel(client, now);
        }
    }

    /** A client who went without care comes back for it: what they need is drawn anew. */
    public void comeBack(int client, double now) {
        var service = services[clients.preferred(client)];
        service.account.draw(-service.daysDrawn(client));
        clients.addToVisits(client);
        relapse(client, now);
    }

    /** A client who went home comes back. */
    public void relapse(int client, double now) {
        var service = services[clients.preferred(client)];
        service.count(Metric.RELAPSED);
        observer.came(client, now);
        routing.refer(client, service, now);
    }
}
