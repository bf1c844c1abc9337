package nl.plafond.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.plafond.model.programme.Programme;

/**
 * Takes a model apart into services that have nothing to do with each other.
 *
 * <p>Two services belong together when clients can go from one to the other, when clients of both wait for the same
 * dwellings, or when they share their places, their staff or the desk that decides on them. Where no list can form nobody leaves it either, so what would become of those who wait joins nothing. What is
 * played of one part can then change nothing in another, so a scenario that leaves a part as it is need
 * not play it again.
 */
final class Separation {
    private final CareModel model;
    private final List<Service> services;
    /** For each service a service of its part; the same one for all of a part in the end. */
    private final Map<String, String> leader = new TreeMap<>();

    private final KnownParts known;

    private Separation(CareModel model, KnownParts known) {
        this.model = model;
        this.known = known;
        services = model.services().stream().map(known::withoutUnusedList).toList();
    }

    /** The parts of a model, each a model by itself, in the order of their first services. */
    static List<CareModel> of(CareModel model) {
        return of(model, new KnownParts());
    }

    /** The same, with parts that another model has too as they are there. */
    static List<CareModel> of(CareModel model, KnownParts known) {
        return new Separation(known.withOthers(model), known).parts();
    }

    private List<CareModel> parts() {
        services.forEach(s -> {
            leadsTo(s).forEach(to -> join(s.id().value(), to.value()));
            s.owner().ifPresent(owner -> join(owner.value(), s.id().value()));
            s.wayOut().housing().ifPresent(need -> join(s.id().value(), "dwellings " + need.dwellings()));
            s.room().staff().ifPresent(need -> join(s.id().value(), "staff " + need.pool()));
            s.desk().ifPresent(use -> join(s.id().value(), "desk " + use.desk()));
        });
        model.interventions()
                .forEach(i -> leadsTo(i).forEach(to -> join(i.service().value(), to.value())));
        return model.services().stream()
                .map(s -> find(s.id().value()))
                .distinct()
                .map(this::part)
                .toList();
    }

    private CareModel part(String first) {
        return part(
                model,
                model.services().stream()
                        .map(Service::id)
                        .filter(s -> find(s.value()).equals(first))
                        .collect(Collectors.toSet()),
                known);
    }

    /** A model of some services of another, which have nothing to do with the rest of it. */
    private static CareModel part(CareModel model, Set<ServiceId> names, KnownParts known) {
        var services = model.services().stream()
                .filter(s -> names.contains(s.id()))
                .map(known::withoutUnusedList)
                .toList();
        var dwellings = services.stream()
                .flatMap(s -> s.wayOut().housing().stream())
                .map(WayOut.HousingNeed::dwellings)
                .collect(Collectors.toSet());
        var streams = model.dwellings().stream()
                .filter(d -> dwellings.contains(d.id()))
                .toList();
        var teams = services.stream()
                .flatMap(s -> s.room().staff().stream())
                .map(StaffNeed::pool)
                .collect(Collectors.toSet());
        var staff = model.staff().stream().filter(s -> teams.contains(s.id())).toList();
        var used = services.stream()
                .flatMap(s -> s.desk().stream())
                .map(DeskUse::desk)
                .collect(Collectors.toSet());
        var desks = model.desks().stream().filter(d -> used.contains(d.id())).toList();
        var interventions = model.interventions().stream()
                .filter(i -> names.contains(i.service()))
                .toList();
        var costs =
                model.costs().stream().filter(c -> names.contains(c.service())).toList();
        return known.find(
                model,
                List.of(services, streams, staff, desks, interventions, costs),
                () -> model.with(part -> part.services(services)
                        .dwellings(streams)
                        .staff(staff)
                        .desks(desks)
                        .interventions(interventions)
                        .costs(costs)
                        .programme(Programme.none())
                        .splits(List.of())
                        .budget(Budget.NONE)
                        .sources(List.of())
                        .parameters(List.of())));
    }

    /** Models of the same region, each with only those services that have to do with the given one under any of the models. */
    static List<CareModel> around(ServiceId service, List<CareModel> models) {
        var parts = models.stream()
                .flatMap(m -> of(m).stream())
                .map(Separation::names)
                .distinct()
                .toList();
        var names = new HashSet<>(Set.of(service));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var part : parts) {
                grows |= part.stream().anyMatch(names::contains) && names.addAll(part);
            }
        }
        return models.stream()
                .map(m -> part(m.withOthers(), names, new KnownParts()))
                .toList();
    }

    private static Set<ServiceId> names(CareModel part) {
        return part.services().stream().map(Service::id).collect(Collectors.toSet());
    }

    private void join(String one, String other) {
        var first = find(one);
        var second = find(other);
        if (!Objects.equals(first, second)) {
            leader.put(second, first);
        }
    }

    private String find(String name) {
        var found = name;
        while (leader.containsKey(found)) {
            found = leader.get(found);
        }
        return found;
    }

    /** The services that clients of a service can be sent to, by whatever rule. */
    private static Set<ServiceId> leadsTo(Service service) {
        var found = new HashSet<ServiceId>();
        service.referrals().diversions().forEach(d -> found.add(d.to()));
        var waiting = service.waiting();
        waiting.escalation().ifPresent(e -> found.add(e.to()));
        var out = service.wayOut();
        out.breakdown().ifPresent(b -> found.add(b.to()));
        out.relapse().ifPresent(r -> found.add(r.to()));
        service.routes().flatMap(route -> route.to().stream()).forEach(found::add);
        var routes = new ArrayList<List<Route>>();
        routes.add(out.afterMaximum());
        routes.add(waiting.leaving());
        waiting.stop().ifPresent(stop -> routes.add(stop.otherwise()));
        out.ageLimit().ifPresent(limit -> routes.add(limit.routes()));
        routes.stream()
                .flatMap(List::stream)
                .flatMap(route -> route.to().stream())
                .forEach(found::add);
        return found;
    }

    private static Set<ServiceId> leadsTo(Intervention intervention) {
        if (intervention instanceof Intervention.Review review) {
            return review.destinations().collect(Collectors.toSet());
        }
        return intervention instanceof Intervention.MoveSurplus move ? Set.of(move.to()) : Set.of();
    }
}
