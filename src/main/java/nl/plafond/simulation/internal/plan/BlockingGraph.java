package nl.plafond.simulation.internal.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which services can come to wait for one another: from place to place, clients who wait there lead back to it. */
public final class BlockingGraph {
    private BlockingGraph() {}

    /** For each service whether it has a list and lies on such a circle; some more than need be, never fewer. */
    static boolean[] of(ServicePlan[] services, InterventionPlan[] interventions) {
        var leads = new boolean[services.length][services.length];
        for (int s = 0; s < services.length; s++) {
            var from = leads[s];
            Stream.concat(routes(services[s]), afterReview(s, interventions))
                    .filter(RoutePlan::waitsInPlace)
                    .forEach(route -> from[route.to()] = true);
        }
        close(leads, services.length);
        var circles = new boolean[services.length];
        for (int s = 0; s < services.length; s++) {
            circles[s] = leads[s][s] && services[s].limited && !services[s].dutyToPlace;
        }
        return circles;
    }

    /** Whoever is sent on once more while they wait still has their first place, so the ways on of a list count too. */
    private static Stream<RoutePlan> routes(ServicePlan service) {
        var out = service.out;
        var lists = Stream.concat(
                Arrays.stream(service.groups).flatMap(group -> group.routes.rules().stream()),
                Stream.of(
                        out.afterMaximum,
                        out.atAgeLimit,
                        List.of(out.afterBreakdown),
                        service.waiting.leaving,
                        service.waiting.otherwise));
        return lists.flatMap(List::stream).filter(route -> route.to() != RoutePlan.HOME);
    }

    /** A review may send those in a place on to another service. */
    private static Stream<RoutePlan> afterReview(int service, InterventionPlan[] interventions) {
        return Arrays.stream(interventions)
                .filter(i -> i.service() == service)
                .filter(InterventionPlan.Review.class::isInstance)
                .flatMap(i -> ((InterventionPlan.Review) i).residentRoutes().stream())
                .filter(route -> route.to() != RoutePlan.HOME);
    }

    /** Makes of single steps, among the first so many, all ways of one step or more (Warshall 1962). */
    public static void close(boolean[][] leads, int size) {
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                if (leads[from][via]) {
                    for (int to = 0; to < size; to++) {
                        leads[from][to] |= leads[via][to];
                    }
                }
            }
        }
    }
}
