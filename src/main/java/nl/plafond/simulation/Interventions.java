package nl.plafond.simulation;

import java.util.stream.IntStream;
import nl.plafond.simulation.Plan.InterventionPlan;
import nl.plafond.simulation.ServicePlan.RoutePlan;
import nl.plafond.simulation.random.Purpose;

/** What is done on one date to the clients of a service: a review of its list, or a transfer to another law. */
final class Interventions {
    private final Clients clients;
    private final ServiceState[] services;
    private final Flow flow;

    Interventions(World world) {
        clients = world.clients;
        services = world.services;
        flow = world.flow;
    }

    /** Something happens to the clients of a service; returns how many were looked at by a review. */
    int intervene(InterventionPlan intervention, double now) {
        var service = services[intervention.service()];
        return intervention.review() ? review(service, intervention, now) : transfer(service, intervention, now);
    }

    private int review(ServiceState service, InterventionPlan review, double now) {
        var members = service.list.members();
        for (int client : members) {
            if (clients.quantile(client, Purpose.REVIEW) < review.waitingShare()) {
                service.moved++;
                var route = RoutePlan.choose(review.routes(), clients.quantile(client, Purpose.REVIEW_EXIT));
                if (route.to() == ServicePlan.HOME) {
                    flow.leaveModel(client, now);
                } else {
                    flow.leaveList(client, now);
                    flow.leavePlace(client, now);
                    flow.enter(client, services[route.to()], now);
                }
            }
        }
        return members.length;
    }

    private int transfer(ServiceState service, InterventionPlan transfer, double now) {
        for (int client : service.list.members()) {
            if (clients.quantile(client, Purpose.TRANSFER) < transfer.waitingShare()) {
                service.moved++;
                flow.leaveModel(client, now);
            }
        }
        var inCare = IntStream.range(0, clients.size)
                .filter(c -> clients.place[c] == service.number && !clients.elsewhere[c]);
        var leaving = transfer.longestStaying()
                ? inCare.boxed()
                        .sorted((a, b) -> Double.compare(clients.complete[b], clients.complete[a]))
                        .limit(Math.round(transfer.inCareShare() * service.gate.inCare()))
                        .mapToInt(c -> c)
                : inCare.filter(c -> clients.quantile(c, Purpose.TRANSFER) < transfer.inCareShare());
        for (int client : leaving.toArray()) {
            service.moved++;
            flow.leaveModel(client, now);
        }
        return 0;
    }
}
