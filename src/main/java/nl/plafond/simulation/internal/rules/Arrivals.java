package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Ending;
import nl.plafond.simulation.internal.state.Event;
import nl.plafond.simulation.internal.state.ServiceState;

/** How clients come to a service: referred, diverted, turned away, put on the list or placed at once. */
public final class Arrivals {
    private final Replication world;
    private final Clients clients;
    private final ServiceState[] services;
    /** How many services a client has been sent on to at this instant. */
    private int hops;

    public Arrivals(Replication world) {
        this.world = world;
        clients = world.clients;
        services = world.services;
    }

    /** A candidate from outside asks for a service, unless a measure keeps him away. */
    public void refer(ServiceState service, int layer, long key, double now) {
        int client = clients.add(key, world.plan.municipalityUpTo);
        clients.drawFate(client, service.plan.key);
        double kept = Math.min(1, Math.max(0, service.plan.inflowFactor.at(now) - layer));
        if (clients.quantile(client, Purpose.CUT) < 1 - kept) {
            clients.size--;
            return;
        }
        world.watch.came(client, now);
        if (!divert(client, service, now)) {
            arrive(client, service, now);
        }
    }

    private boolean divert(int client, ServiceState service, double now) {
        double quantile = clients.quantile(client, Purpose.DIVERSION);
        double upTo = 0;
        for (var diversion : service.plan.diversions) {
            upTo += diversion.share.at(now);
            if (quantile < upTo) {
                var other = services[diversion.to];
                if (diversion.fallsBack && !findsRoom(client, service, other, now)) {
                    return false;
                }
                service.diverted++;
                enter(client, other, now);
                return true;
            }
        }
        return false;
    }

    /** Whether a client of one service would find room at another without waiting. */
    private boolean findsRoom(int client, ServiceState service, ServiceState other, double now) {
        clients.drawFate(client, other.plan.key);
        int preferred = preferred(client, other);
        clients.drawFate(client, service.plan.key);
        return world.admissions.isOpen(other, preferred, now);
    }

    /** The provider that a client prefers, by its number within the service. */
    public int preferred(int client, ServiceState service) {
        return service.providers.length == 1 ? 0 : service.plan.preferred(clients.quantile(client, Purpose.PROVIDER));
    }

    /** A client wants a service, from outside, from home or from the place that he is in. */
    void enter(int client, ServiceState service, double now) {
        clients.drawFate(client, service.plan.key);
        arrive(client, service, now);
    }

    private void arrive(int client, ServiceState service, double now) {
        hops++;
        if (hops > 2 * services.length + 8) {
            throw new IllegalStateException("a client is sent round in a circle at one instant");
        }
        service.referrals++;
        clients.urgent[client] = clients.quantile(client, Purpose.URGENCY) < service.urgentShare;
        clients.preferred[client] = preferred(client, service);
        learnAge(client, service, now);
        if (now >= clients.born[client] + service.plan.out.ageLimit) {
            world.waysOut.ageOut(client, service, now);
        } else if (!service.plan.limited) {
            world.admissions.admit(client, service.providers[clients.preferred[client]], now);
        } else if (service.plan.dutyToPlace) {
            world.admissions.placeAtOnce(client, service, now);
        } else if (world.admissions.isClosed(client, service, now)) {
            service.turnedAway++;
            var routes = service.plan.waiting.otherwise;
            world.waysOut.go(client, RoutePlan.choose(routes, clients.quantile(client, Purpose.CLOSED_LIST)), now);
        } else {
            world.moves.join(client, service, now, now);
            planWait(client, service, patience(client, service), now);
            world.queues.joined(client, service, now);
        }
        hops--;
    }

    /** A service with an age limit learns how old a client is, unless that is known. */
    void learnAge(int client, ServiceState service, double now) {
        if (service.plan.out.hasAgeLimit() && Double.isNaN(clients.born[client])) {
            clients.born[client] = now - service.plan.out.ageAtReferral.at(clients.quantile(client, Purpose.AGE));
        }
    }

    private double patience(int client, ServiceState service) {
        return service.plan.waiting.hasPatience
                ? service.plan.waiting.patience.at(clients.quantile(client, Purpose.PATIENCE)) * service.patienceFactor
                : Double.POSITIVE_INFINITY;
    }

    /** Plans what ends a client's wait if he is not admitted before: patience, escalation, age, or the end of his care. */
    public void planWait(int client, ServiceState service, double patience, double now) {
        boolean inPlace = clients.place[client] != Clients.NONE;
        double until = now + patience;
        var ending = Ending.PATIENCE;
        if (inPlace && clients.natural[client] > clients.complete[client] && clients.natural[client] < until) {
            // Who was stopped by the maximum stays no longer than his own care would have lasted.
            until = clients.natural[client];
            ending = Ending.CARE_OVER;
        }
        double escalation = service.plan.waiting.escalation;
        if (!inPlace && escalation > 0) {
            double grown = now - StrictMath.log(1 - clients.quantile(client, Purpose.ESCALATION)) / escalation;
            ending = grown < until ? Ending.ESCALATION : ending;
            until = Math.min(until, grown);
        }
        double age = clients.born[client] + service.plan.out.ageLimit;
        if (age < until) {
            ending = Ending.AGE;
            until = age;
        }
        // Whom his age sent on from the place that he still has is not sent on for it a second time.
        double tooOldForPlace =
                inPlace ? clients.born[client] + services[clients.place[client]].plan.out.ageLimit : Double.NaN;
        if (tooOldForPlace > now && tooOldForPlace < until) {
            ending = Ending.AGE;
            until = tooOldForPlace;
        }
        clients.ending[client] = ending;
        world.moves.plan(Event.WAIT_ENDS, client, until);
    }
}
