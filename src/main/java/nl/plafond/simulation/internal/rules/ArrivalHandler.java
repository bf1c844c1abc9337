package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.FreedRoom;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** What becomes of a client who comes to a service: placed at once, put on the list or sent on. */
public final class ArrivalHandler {
    private final Clients clients;
    private final FreedRoom freed;
    private final Moves moves;
    private final Endings endings;
    private final Admissions admissions;
    private final TemporaryPlaces temporaryPlaces;
    private final Observer observer;

    public ArrivalHandler(
            RegionState region,
            FreedRoom freed,
            Moves moves,
            Endings endings,
            Admissions admissions,
            TemporaryPlaces temporaryPlaces,
            Observer observer) {
        clients = region.clients;
        this.freed = freed;
        this.moves = moves;
        this.endings = endings;
        this.admissions = admissions;
        this.temporaryPlaces = temporaryPlaces;
        this.observer = observer;
    }

    /**
     * A client whose fate at a service is drawn comes to it.
     *
     * @return the way that they are sent on at once; {@link RoutePlan#STAYS} if they are not
     */
    RoutePlan arrive(int client, ServiceState service, double now) {
        ask(client, service, now);
        return settle(client, service, now);
    }

    /** A client whose fate at a service is drawn asks for it. */
    void ask(int client, ServiceState service, double now) {
        service.countOfGroup(Metric.REFERRALS, client);
        learn(client, service, now);
        observer.asks(client, service, now);
    }

    /** What is to be known of a client who asks for a service. */
    void learn(int client, ServiceState service, double now) {
        double share = service.group(client).urgentShare;
        boolean urgent = share > 0 && clients.quantile(client, Purpose.URGENCY) < share;
        clients.setUrgent(client, urgent);
        learnAge(client, service, now);
    }

    /**
     * A client who has asked for a service, and has an indication where that takes one, gets a place or joins the list.
     *
     * @return the way that they are sent on at once; {@link RoutePlan#STAYS} if they are not
     */
    RoutePlan settle(int client, ServiceState service, double now) {
        clients.setPreferred(client, service.preferred(client));
        // Whether those who wait go before them is asked before they join a list.
        clients.setJoined(client, now);
        if (service.plan.out.hasAgeLimit() && now >= clients.born(client) + service.plan.out.ageLimit) {
            return sentOn(client, service, tooOld(client, service));
        }
        if (service.knownStays.isPresent()) {
            admissions.admitAndForget(client, service.providers[clients.preferred(client)], now);
        } else if (!service.plan.limited) {
            admissions.admit(client, service.providers[clients.preferred(client)], now);
        } else if (service.plan.dutyToPlace) {
            admissions.placeAtOnce(client, service, now);
        } else if (admissions.isClosed(client, service, now)) {
            return sentOn(client, service, turnedAway(client, service));
        } else if (admissions.findsRoom(client, service, now)) {
            admissions.admitOnArrival(client, service, now);
        } else {
            service.account.draw(service.daysDrawn(client));
            moves.join(client, service, now, now);
            endings.planWait(client, service, patience(client, service), now);
            freed.joined(client, service, clients.preferred(client), now);
            temporaryPlaces.mayBeOffered(client, service, now);
        }
        return RoutePlan.STAYS;
    }

    /** Someone who came does not stay. */
    private static RoutePlan sentOn(int client, ServiceState service, RoutePlan route) {
        service.account.draw(service.daysDrawn(client));
        return route;
    }

    private RoutePlan turnedAway(int client, ServiceState service) {
        service.count(Metric.TURNED_AWAY);
        return RoutePlan.choose(service.plan.waiting.otherwise, clients.quantile(client, Purpose.CLOSED_LIST));
    }

    /** The way on of a client who has reached the age at which the legal ground for a service ends. */
    RoutePlan tooOld(int client, ServiceState service) {
        service.count(Metric.AGED_OUT);
        return RoutePlan.choose(service.plan.out.atAgeLimit, clients.quantile(client, Purpose.AGE_EXIT));
    }

    /** A service with an age limit learns how old a client is, unless that is known. */
    private void learnAge(int client, ServiceState service, double now) {
        if (service.plan.out.hasAgeLimit() && Double.isNaN(clients.born(client))) {
            clients.setBorn(client, now - service.plan.out.ageAtReferral.at(clients.quantile(client, Purpose.AGE)));
        }
    }

    private double patience(int client, ServiceState service) {
        return service.plan.waiting.hasPatience
                ? service.group(client).plan.patience.at(clients.quantile(client, Purpose.PATIENCE))
                        * service.patienceFactor
                : Double.POSITIVE_INFINITY;
    }
}
