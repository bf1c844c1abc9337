package nl.plafond.simulation.internal.rules;

import nl.plafond.model.WaitingRules.Order;
import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.random.Stream;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Ending;
import nl.plafond.simulation.internal.state.Event;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.simulation.internal.state.WaitingList;

/** How clients leave: at the end of care or of a wait, to a next service, to a dwelling, or out of the model. */
public final class WaysOut {
    private final Replication world;
    private final Clients clients;
    private final ServiceState[] services;

    public WaysOut(Replication world) {
        this.world = world;
        clients = world.clients;
        services = world.services;
    }

    /** A stay ends, for the reason that was foreseen. */
    public void careEnds(int client, double now) {
        var service = services[clients.place[client]];
        var out = service.plan.out;
        switch (clients.ending[client]) {
            case AGE -> ageOut(client, service, now);
            case BREAKDOWN -> {
                service.brokenDown++;
                clients.heavier[client] = 1 + out.longerAfterBreakdown;
                go(client, out.afterBreakdown, now);
            }
            default -> {
                boolean stopped = clients.natural[client] > clients.complete[client];
                var routes = stopped && !out.afterMaximum.isEmpty() ? out.afterMaximum : out.routes.at(now);
                var route = RoutePlan.choose(routes, clients.quantile(client, Purpose.EXIT));
                if (route.to() == RoutePlan.HOME) {
                    goHome(client, service, now);
                } else {
                    go(client, route, now);
                }
            }
        }
    }

    /** A wait ends without a place, for the reason that was foreseen. */
    public void waitEnds(int client, double now) {
        if (clients.list[client] == Clients.NONE) {
            // Who waits for a dwelling stops doing so for his age only.
            ageOut(client, services[clients.place[client]], now);
            return;
        }
        var service = services[clients.list[client]];
        var rules = service.plan.waiting;
        switch (clients.ending[client]) {
            case ESCALATION -> {
                service.escalated++;
                world.moves.leaveList(client, now);
                world.arrivals.enter(client, services[rules.escalatesTo], now);
            }
            case AGE -> ageOut(client, tooOldFor(client, now), now);
            case CARE_OVER -> {
                service.left++;
                leaveModel(client, now);
            }
            default -> {
                service.left++;
                go(client, RoutePlan.choose(rules.leaving, clients.quantile(client, Purpose.LEAVING)), now);
            }
        }
    }

    private ServiceState tooOldFor(int client, double now) {
        var waitedFor = services[clients.list[client]];
        boolean forThat = now >= clients.born[client] + waitedFor.plan.out.ageLimit;
        return forThat ? waitedFor : services[clients.place[client]];
    }

    /** A client has reached the age at which the legal ground for a service ends. */
    void ageOut(int client, ServiceState service, double now) {
        service.agedOut++;
        go(client, RoutePlan.choose(service.plan.out.atAgeLimit, clients.quantile(client, Purpose.AGE_EXIT)), now);
    }

    /** A client stops waiting for what he waits for and goes where a route leads, out of the model if that is home. */
    void go(int client, RoutePlan route, double now) {
        world.moves.leaveList(client, now);
        world.moves.leaveDwellings(client);
        if (route.to() == RoutePlan.HOME) {
            leaveModel(client, now);
            return;
        }
        if (!route.waitsInPlace()) {
            world.moves.leavePlace(client, now);
        }
        world.arrivals.enter(client, services[route.to()], now);
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

    /** A client whose care is complete keeps his place until there is a dwelling. */
    public void waitForDwelling(int client, ServiceState service, double now) {
        var out = service.plan.out;
        boolean urgent = clients.quantile(client, Purpose.HOUSING_URGENCY) < out.housingUrgent;
        world.moves.waitForDwelling(client, out.dwellings, urgent, now);
        clients.ending[client] = Ending.AGE;
        double age = clients.born[client] + out.ageLimit;
        world.moves.plan(Event.WAIT_ENDS, client, Double.isNaN(age) ? Double.POSITIVE_INFINITY : Math.max(now, age));
    }

    /** A dwelling becomes available; with urgency or not, somebody else has it if nobody waits for it. */
    public void dwelling(int stream, long key, int layer, double now) {
        var chance = new Stream(key);
        var plan = world.plan.dwellings[stream];
        double kept = Math.min(1, Math.max(0, plan.factor.at(now) - layer));
        if (chance.uniform() < 1 - kept) {
            return;
        }
        var waiting = world.dwellings[stream];
        int client = chance.uniform() < plan.urgency ? waiting.head(now) : waiting.longestWaiting();
        if (client != Clients.NONE) {
            leaveCare(client, services[clients.place[client]], now);
        }
    }

    private void leaveCare(int client, ServiceState service, double now) {
        var out = service.plan.out;
        boolean comesBack = out.relapse > 0 && clients.quantile(client, Purpose.RELAPSE) < out.relapse;
        leaveModel(client, now);
        if (comesBack) {
            // Nobody who is gone prefers a provider: meanwhile it says which service he comes back to.
            clients.preferred[client] = out.relapsesTo;
            double away = out.relapseAfter.at(clients.quantile(client, Purpose.RELAPSE_AFTER));
            world.moves.plan(Event.RELAPSE, client, now + away);
        }
    }

    /** A client who went home comes back. */
    public void relapse(int client, double now) {
        var service = services[clients.preferred[client]];
        service.relapsed++;
        world.watch.came(client, now);
        world.arrivals.enter(client, service, now);
    }

    /** A client goes where the model does not follow. */
    void leaveModel(int client, double now) {
        world.moves.leaveList(client, now);
        world.moves.leavePlace(client, now);
        clients.stamp[client]++;
        clients.toGo[client] = Double.NaN;
        world.watch.gone(client, now);
    }

    /** The list of those who wait for a dwelling: by urgency where a dwelling is meant for that. */
    public static WaitingList newList(Clients clients) {
        return new WaitingList(clients, Order.URGENT_FIRST, Double.POSITIVE_INFINITY);
    }
}
