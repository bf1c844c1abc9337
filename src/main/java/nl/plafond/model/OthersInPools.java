package nl.plafond.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.model.SharedPlaces.OfOthers;
import nl.plafond.vocabulary.Factor;

/**
 * The people of other regions, as services beside those of the region whose places they share. All that a file or a measure
 * says of the service holds for them too, but who comes, who is there on the first day and what the region has for those who wait; where it leads on to a service with
 * a pool, they go on to the others there.
 */
final class OthersInPools {
    private final Set<ServiceId> pools;

    private OthersInPools(Collection<Service> services) {
        pools = services.stream()
                .filter(s -> s.pool().isPresent())
                .map(Service::id)
                .collect(Collectors.toSet());
    }

    /**
     * The services of a region and after them those of the others; the same list if no place is shared.
     *
     * @param made those of a service that were made before, so that the same service has the same others
     */
    static List<Service> added(List<Service> services, Map<Service, Service> made) {
        var others = new OthersInPools(services);
        boolean areThere = services.stream().anyMatch(Service::ofOthers);
        return others.pools.isEmpty() || areThere
                ? services
                : Stream.concat(
                                services.stream(),
                                services.stream()
                                        .filter(s -> s.pool().isPresent())
                                        .map(s -> made.computeIfAbsent(s, others::of)))
                        .toList();
    }

    private Service of(Service service) {
        var pool = service.pool().orElseThrow();
        var own = service.referrals();
        return service.with(other -> other.id(there(service.id()))
                .name(pool.name())
                .referrals(pool.referrals()
                        .with(r -> r.months(own.months())
                                .urgent(own.urgent())
                                .factor(Timeline.constant(Factor.ONE))
                                .diversions(own.diversions().stream()
                                        .map(d -> new Diversion(there(d.to()), d.share(), d.ifFull(), d.part()))
                                        .toList())))
                .waiting(waiting(service.waiting()))
                .wayOut(wayOut(service.wayOut()))
                .groups(List.of())
                .indication(service.indication().map(Indication::withoutCost))
                .documentedCost(OptionalDouble.empty())
                .shared(Optional.of(new OfOthers(service.id(), 1 - pool.part())))
                .start(new Start(pool.inCare(), 0, List.of(), 0, 0, 0, List.of())));
    }

    private WaitingRules waiting(WaitingRules rules) {
        return rules.with(list -> list.expertTable(Optional.empty())
                .temporary(Optional.empty())
                .leaving(routes(rules.leaving()))
                .escalation(rules.escalation().map(e -> new WaitingRules.Escalation(e.perYear(), there(e.to()))))
                .stop(rules.stop().map(s -> new WaitingRules.ListStop(s.length(), routes(s.otherwise())))));
    }

    private WayOut wayOut(WayOut out) {
        return out.with(way -> way.routes(out.routes().mapped(this::routes))
                .afterMaximum(routes(out.afterMaximum()))
                .ageLimit(out.ageLimit().map(a -> new WayOut.AgeLimit(a.age(), a.atReferral(), routes(a.routes()))))
                .breakdown(out.breakdown().map(b -> b.to(there(b.to()))))
                .relapse(out.relapse().map(r -> new WayOut.Relapse(r.share(), r.after(), there(r.to())))));
    }

    private List<Route> routes(List<Route> routes) {
        return routes.stream()
                .map(r -> r.to().map(to -> new Route(new Destination.To(there(to)), r.share(), r.waits(), r.bonus()))
                        .orElse(r))
                .toList();
    }

    private ServiceId there(ServiceId service) {
        return pools.contains(service) ? new ServiceId(service.value() + SharedPlaces.POOL) : service;
    }
}
