package nl.plafond.simulation.internal.rules;

import java.util.Comparator;
import java.util.stream.IntStream;
import nl.plafond.simulation.internal.plan.InterventionPlan;
import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.LaterDays.Kind;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/** What is done on one date to the clients of a service: a review of its list, a transfer, a move of the surplus. */
public final class Interventions {
    private final Clients clients;
    private final ServiceState[] services;
    private final Moves moves;
    private final Routing routing;
    private final Departures departures;
    private final GoingWithout goingWithout;
    private final Observer observer;

    public Interventions(
            RegionState region,
            Moves moves,
            Routing routing,
            Departures departures,
            GoingWithout goingWithout,
            Observer observer) {
        clients = region.clients;
        services = region.services;
        this.moves = moves;
        this.routing = routing;
        this.departures = departures;
        this.goingWithout = goingWithout;
        this.observer = observer;
    }

    /** So much of a place may be rounding. */
    private static final double ROUNDING = 1e-9;

    /** Something happens to the clients of a service; returns how many files were looked at. */
    public int intervene(InterventionPlan intervention, double now) {
        var service = services[intervention.service()];
        if (intervention instanceof InterventionPlan.Review review) {
            return review(service, review, now);
        } else if (intervention instanceof InterventionPlan.Transfer transfer) {
            transfer(service, transfer, now);
        } else if (intervention instanceof InterventionPlan.MoveSurplus move) {
            moveSurplus(service, move, now);
        }
        return 0;
    }

    private int review(ServiceState service, InterventionPlan.Review review, double now) {
        var members = service.members();
        var residents = review.ofResidents() ? residents(service) : new int[0];
        for (int client : members) {
            if (clients.inactive(client)) {
                service.count(Metric.MOVED);
                moves.strikeOff(client, now);
            } else if (clients.quantile(client, Purpose.REVIEW) < review.offList()) {
                service.count(Metric.MOVED);
                var route = RoutePlan.choose(review.routes(), clients.quantile(client, Purpose.REVIEW_EXIT));
                if (route.to() == RoutePlan.HOME) {
                    goingWithout.leave(client, service, now);
                } else {
                    sendTo(client, services[route.to()], now);
                }
            }
        }
        for (int client : residents) {
            if (clients.quantile(client, Purpose.REVIEW_IN_CARE) < review.outOfCare()) {
                service.count(Metric.MOVED);
                departures.needsItNoLonger(client, review.residentRoutes(), now);
            }
        }
        return members.length + residents.length;
    }

    private int[] residents(ServiceState service) {
        return inOrder(IntStream.range(0, clients.limit())
                        .filter(c -> clients.place(c) == service.number && clients.receivesCare(c)))
                .toArray();
    }

    /** In an order that does not hang on who else is in the region: places and dwellings go to the first, and days add up. */
    private IntStream inOrder(IntStream some) {
        return some.boxed().sorted(Comparator.comparingLong(clients::key)).mapToInt(c -> c);
    }

    private void transfer(ServiceState service, InterventionPlan.Transfer transfer, double now) {
        for (int client : service.members()) {
            if (clients.quantile(client, Purpose.TRANSFER) < transfer.waiting()) {
                leaveList(client, service, now);
            }
        }
        var inCare = IntStream.range(0, clients.limit())
                .filter(c -> clients.place(c) == service.number && !clients.elsewhere(c));
        var leaving = transfer.longestStaying()
                ? inCare.boxed()
                        .sorted(Comparator.comparingDouble((Integer c) -> -clients.complete(c))
                                .thenComparingLong(clients::key))
                        .limit(Math.round(transfer.inCare() * service.inCare))
                        .mapToInt(c -> c)
                : inOrder(inCare.filter(c -> clients.quantile(c, Purpose.TRANSFER) < transfer.inCare()));
        for (int client : leaving.toArray()) {
            leave(client, service, now);
        }
    }

    /** Nobody takes over who does not wait in earnest: offered it, they turn that down too. */
    private void leaveList(int client, ServiceState service, double now) {
        if (clients.inactive(client)) {
            moves.strikeOff(client, now);
        } else {
            leave(client, service, now);
        }
    }

    private void leave(int client, ServiceState service, double now) {
        service.count(Metric.MOVED);
        observer.handedOver(client, service, now);
        leaveToOthers(client);
        double left = clients.list(client) == service.number ? service.daysDrawn(client) : 0;
        if (clients.receivesCare(client)) {
            left = clients.complete(client) - now;
            service.account.handOver(left);
        }
        service.later(Kind.HANDED_OVER, client, now, left);
        moves.leaveModel(client, now);
    }

    /**
     * Who is in care above the places of a provider is sent to another service, the shortest remaining stay first, and
     * completes their care there; last come those who are ready and keep their place for want of a next one.
     */
    private void moveSurplus(ServiceState service, InterventionPlan.MoveSurplus move, double now) {
        for (var provider : service.providers) {
            if (move.provider() == InterventionPlan.EVERY || move.provider() == provider.rank) {
                moveSurplus(provider, services[move.to()], now);
            }
        }
    }

    private void moveSurplus(ProviderState provider, ServiceState to, double now) {
        var leaving = IntStream.range(0, clients.limit())
                .filter(c -> clients.place(c) == provider.service.number
                        && !clients.elsewhere(c)
                        && clients.provider(c) == provider.number)
                .boxed()
                .sorted(Comparator.comparing((Integer c) -> !clients.receivesCare(c))
                        .thenComparingDouble(clients::complete)
                        .thenComparingLong(clients::key))
                .mapToInt(c -> c)
                .toArray();
        double surplus = provider.capacity.surplus();
        for (int i = 0; i < leaving.length && surplus > ROUNDING; i++) {
            int client = leaving[i];
            surplus -= provider.plan.priceClasses[provider.service.priceClass(client)].place();
            provider.service.count(Metric.MOVED);
            carryOn(client, provider, now);
            sendTo(client, to, now);
        }
    }

    /** What is to go of a stay goes with the client. */
    private void carryOn(int client, ProviderState provider, double now) {
        if (clients.receivesCare(client)) {
            double left = Math.max(0, clients.complete(client) - now);
            provider.service.account.draw(-left);
            clients.setToGo(client, left);
        } else {
            clients.setToGo(client, Double.NaN);
        }
    }

    /** What a client waits for, if they do, is given by somebody else. */
    private void leaveToOthers(int client) {
        if (clients.list(client) != Clients.NONE) {
            services[clients.list(client)].handOver(client);
        }
    }

    private void sendTo(int client, ServiceState to, double now) {
        leaveToOthers(client);
        moves.leaveList(client, now);
        moves.leavePlace(client, now);
        routing.enter(client, to, now);
    }
}
