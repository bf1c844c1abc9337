package nl.plafond.simulation;

import java.util.Arrays;
import nl.plafond.simulation.Gate.Refusal;
import nl.plafond.simulation.Occupancy.Kind;
import nl.plafond.simulation.ServicePlan.RoutePlan;
import nl.plafond.simulation.random.Purpose;

/** The rules of the house: how clients come, wait, are placed, are blocked and move on. */
final class Flow {
    private final World world;
    private final Clients clients;
    private final ServiceState[] services;
    private final boolean[] mayMove;
    private boolean someMayMove;

    Flow(World world) {
        this.world = world;
        clients = world.clients;
        services = world.services;
        mayMove = new boolean[services.length];
    }

    /** A candidate from outside asks for a service, unless a measure keeps him away. */
    void refer(ServiceState service, int layer, long key, double now) {
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
                if (diversion.fallsBack && !open(other, now)) {
                    return false;
                }
                service.diverted++;
                enter(client, other, now);
                return true;
            }
        }
        return false;
    }

    private static boolean open(ServiceState service, double now) {
        return !service.plan.limited || (service.list.isEmpty() && service.gate.refusal(now) == Refusal.NOTHING);
    }

    /** A client wants a service, from outside, from home or from the place that he is in. */
    void enter(int client, ServiceState service, double now) {
        clients.drawFate(client, service.plan.key);
        arrive(client, service, now);
    }

    private void arrive(int client, ServiceState service, double now) {
        service.referrals++;
        clients.urgent[client] = clients.quantile(client, Purpose.URGENCY) < service.plan.urgentShare;
        if (!service.plan.limited) {
            admit(client, service, now);
        } else if (service.plan.dutyToPlace) {
            placeAtOnce(client, service, now);
        } else {
            double patience = service.plan.hasPatience
                    ? service.plan.patience.at(clients.quantile(client, Purpose.PATIENCE))
                    : Double.POSITIVE_INFINITY;
            join(client, service, now, patience, now);
            mayMove(service.number);
        }
    }

    private void placeAtOnce(int client, ServiceState service, double now) {
        if (service.gate.refusal(now) == Refusal.NOTHING) {
            admit(client, service, now);
            return;
        }
        leavePlace(client, now);
        service.overflow++;
        service.elsewhere++;
        clients.elsewhere[client] = true;
        world.occupancy.change(Kind.ELSEWHERE, service.number, clients.municipality[client], 1, now);
        world.watch.placedElsewhere(client, service, now);
        stay(client, service, now);
    }

    /** A client joins a list that he may already have been on for a while. */
    void join(int client, ServiceState service, double joined, double patience, double now) {
        boolean inPlace = clients.place[client] != Clients.NONE;
        clients.list[client] = service.number;
        clients.joined[client] = joined;
        clients.bridged[client] = !inPlace && clients.quantile(client, Purpose.BRIDGING) < service.plan.bridgingShare;
        service.list.add(client);
        countBridged(client, service, 1, now);
        double until = now + patience;
        if (inPlace) {
            services[clients.place[client]].blocked++;
            // Who was stopped by the maximum stays no longer than his own care would have lasted.
            if (clients.natural[client] > clients.complete[client]) {
                until = Math.min(until, clients.natural[client]);
            }
        }
        plan(Event.GIVE_UP, client, until);
        world.watch.joined(client, service, now);
    }

    /** A client is taken off the list that he is on, if any. */
    void leaveList(int client, double now) {
        if (clients.list[client] == Clients.NONE) {
            return;
        }
        var service = services[clients.list[client]];
        service.list.remove(client);
        countBridged(client, service, -1, now);
        if (clients.place[client] != Clients.NONE) {
            services[clients.place[client]].blocked--;
        }
        clients.list[client] = Clients.NONE;
        clients.stamp[client]++;
        mayMove(service.number);
        world.watch.leftList(client, service, now);
    }

    private void countBridged(int client, ServiceState service, int by, double now) {
        if (clients.bridged[client]) {
            world.occupancy.change(Kind.BRIDGED, service.number, clients.municipality[client], by, now);
        }
    }

    /** A client who may come in takes a place and gives up the one that he had. */
    private void admit(int client, ServiceState service, double now) {
        if (clients.list[client] != Clients.NONE) {
            service.waits.add(now, now - clients.joined[client]);
        }
        leaveList(client, now);
        leavePlace(client, now);
        service.admissions++;
        occupy(client, service, now);
        stay(client, service, now);
        world.watch.admitted(client, service, now);
    }

    private void occupy(int client, ServiceState service, double now) {
        clients.elsewhere[client] = false;
        service.gate.changeInCare(1, now);
        world.occupancy.change(Kind.IN_CARE, service.number, clients.municipality[client], 1, now);
        world.watch.tookPlace(client, service, now);
    }

    private void stay(int client, ServiceState service, double now) {
        double days = service.plan.stay.at(clients.quantile(client, Purpose.STAY)) * service.stayFactor;
        settle(client, service, now + Math.min(days, service.maximumStay), now + days);
    }

    private void settle(int client, ServiceState service, double complete, double natural) {
        clients.place[client] = service.number;
        clients.complete[client] = complete;
        clients.natural[client] = natural;
        clients.visits[client]++;
        plan(Event.COMPLETE, client, complete);
    }

    /** Puts a client in a place on the first day, with so many days to go. */
    void takePlace(int client, ServiceState service, double complete, double natural, double now) {
        occupy(client, service, now);
        settle(client, service, complete, natural);
    }

    /** A client gives up the place that he has, if any. */
    void leavePlace(int client, double now) {
        int number = clients.place[client];
        if (number == Clients.NONE) {
            return;
        }
        var service = services[number];
        int municipality = clients.municipality[client];
        world.watch.leftPlace(client, service, now);
        if (clients.elsewhere[client]) {
            service.elsewhere--;
            world.occupancy.change(Kind.ELSEWHERE, number, municipality, -1, now);
        } else {
            service.discharges++;
            service.gate.changeInCare(-1, now);
            world.occupancy.change(Kind.IN_CARE, number, municipality, -1, now);
            mayMove(number);
        }
        clients.place[client] = Clients.NONE;
        clients.elsewhere[client] = false;
        clients.stamp[client]++;
    }

    /** Care is complete: the client goes where his quantile sends him. */
    void complete(int client, double now) {
        var plan = services[clients.place[client]].plan;
        boolean stopped = clients.natural[client] > clients.complete[client];
        var route = RoutePlan.choose(stopped ? plan.afterMaximum : plan.routes, clients.quantile(client, Purpose.EXIT));
        if (route.to() == ServicePlan.HOME) {
            leaveModel(client, now);
            return;
        }
        if (!route.waitsInPlace()) {
            leavePlace(client, now);
        }
        enter(client, services[route.to()], now);
    }

    /** A client who waits has waited long enough. */
    void giveUp(int client, double now) {
        services[clients.list[client]].left++;
        leaveModel(client, now);
    }

    /** A client goes where the model does not follow. */
    void leaveModel(int client, double now) {
        leaveList(client, now);
        leavePlace(client, now);
        world.watch.gone(client, now);
    }

    /** The list of a service may have someone to admit. */
    void mayMove(int service) {
        mayMove[service] = true;
        someMayMove = true;
    }

    void everyListMayMove() {
        Arrays.fill(mayMove, true);
        someMayMove = true;
    }

    /** Admits from every list that may move, until none does; an admission may free a place elsewhere. */
    void admitWaiting(double now) {
        while (someMayMove) {
            someMayMove = false;
            for (int s = 0; s < services.length; s++) {
                if (mayMove[s]) {
                    mayMove[s] = false;
                    admitFrom(services[s], now);
                }
            }
        }
    }

    private void admitFrom(ServiceState service, double now) {
        var refusal = Refusal.NOTHING;
        while (!service.list.isEmpty()) {
            refusal = service.gate.refusal(now);
            if (refusal != Refusal.NOTHING) {
                break;
            }
            admit(service.list.head(), service, now);
        }
        service.refusing(service.list.isEmpty() ? Refusal.NOTHING : refusal, now);
        mayMove[service.number] = false;
        if (refusal == Refusal.PLAFOND && !service.list.isEmpty()) {
            double opens = service.gate.opensAt(now);
            if (opens < world.plan.calendar.end()) {
                service.wakeStamp++;
                world.events.plan(opens, Event.of(Event.WAKE, service.wakeStamp, service.number));
            }
        }
    }

    private void plan(int kind, int client, double time) {
        clients.stamp[client]++;
        if (time < world.plan.calendar.end()) {
            world.events.plan(time, Event.of(kind, clients.stamp[client], client));
        }
    }
}
