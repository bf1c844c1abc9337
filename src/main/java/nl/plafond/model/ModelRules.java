package nl.plafond.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.model.Violation.Wording;

/** How the parts of a whole model must fit together. */
public final class ModelRules {
    /** Names that no service can have, as they already mean something in results. */
    private static final Map<String, Wording> RESERVED = Map.of("all", Wording.of("name.all", "all services together"));

    private ModelRules() {}

    /** A model starts before it ends, and is looked at while it lasts. */
    public static Validation ofPeriod(LocalDate start, LocalDate end, LocalDate lookAt) {
        return new Validation()
                .requireInTime("start", start)
                .requireInTime("end", end)
                .require(
                        start.isBefore(end),
                        () -> Violation.value("end", end)
                                .allowed("expected.later", "expected a later day than {0}", start)
                                .besides("start"))
                .require(
                        !start.isBefore(end) || (!lookAt.isBefore(start) && lookAt.isBefore(end)),
                        () -> Violation.value("look-at", lookAt)
                                .allowed("expected.between", "expected a day from {0} to {1}", start, end.minusDays(1))
                                .besides("start", "end"));
    }

    /** What a service may be called. */
    public static Validation ofName(String service) {
        return new Validation()
                .require(
                        !service.equals("home"),
                        () -> Violation.found(
                                "",
                                "found.service-home",
                                "a service cannot be called home; that is the way out of the model"))
                .requireFree("", service, RESERVED);
    }

    static Validation ofNames(
            Collection<Municipality> municipalities,
            Collection<Service> services,
            Collection<DwellingStream> dwellings,
            Collection<Staff> staff,
            Collection<AccessDesk> desks,
            Collection<BillSplit> splits) {
        double weight =
                municipalities.stream().mapToDouble(Municipality::weight).sum();
        var rules = new Validation()
                .requireNoneTwice("municipalities", municipalities.stream().map(Municipality::id))
                .requireNoneTwice("services", services.stream().map(s -> s.id().value()))
                .requireNoneTwice("dwellings", dwellings.stream().map(DwellingStream::id))
                .requireNoneTwice("staff", staff.stream().map(Staff::id))
                .requireNoneTwice("access-desks", desks.stream().map(AccessDesk::id))
                .requireNoneTwice("splits", splits.stream().map(BillSplit::id))
                .require(
                        weight > 0,
                        () -> Violation.value("municipalities", weight)
                                .allowed("expected.above", "expected {0} above {1}", Validation.NUMBER, 0));
        services.forEach(s -> rules.require(at(s), ofName(s.id().value()).broken()));
        return rules;
    }

    /** Everything that a service, a date or a division of the bill names is there. */
    static Validation ofReferences(
            List<Service> services,
            List<DwellingStream> dwellings,
            List<Staff> staff,
            List<AccessDesk> desks,
            List<Intervention> interventions,
            List<ProgrammeCost> costs,
            List<BillSplit> splits,
            List<Municipality> municipalities) {
        var names = names(services.stream().map(s -> s.id().value()));
        var homes = names(dwellings.stream().map(DwellingStream::id));
        var teams = names(staff.stream().map(Staff::id));
        var access = names(desks.stream().map(AccessDesk::id));
        var places = names(municipalities.stream().map(Municipality::id));
        var rules = new Validation();
        for (var service : services) {
            references(service).forEach((path, to) -> {
                if (!names.contains(to.value())) {
                    ofService(rules, at(service) + "." + path, to, names);
                }
            });
            service.referrals()
                    .byMunicipality()
                    .forEach(own -> rules.requireKnown(
                            at(service) + ".referrals.by-municipality." + own.municipality(),
                            own.municipality(),
                            places,
                            "expected.municipality",
                            "expected a municipality of this model: {0}"));
            service.wayOut()
                    .housing()
                    .ifPresent(need -> rules.requireKnown(
                            at(service) + ".housing.dwellings",
                            need.dwellings(),
                            homes,
                            "expected.dwellings",
                            "expected dwellings of this model: {0}"));
            service.room()
                    .staff()
                    .ifPresent(need -> rules.requireKnown(
                            at(service) + ".staff.pool",
                            need.pool(),
                            teams,
                            "expected.staff",
                            "expected staff of this model: {0}"));
            service.desk()
                    .ifPresent(use -> rules.requireKnown(
                            at(service) + ".desk.name",
                            use.desk(),
                            access,
                            "expected.desk",
                            "expected a desk of this model: {0}"));
        }
        interventions.stream()
                .flatMap(ModelRules::services)
                .forEach(id -> ofService(rules, "interventions", id, names));
        costs.forEach(cost -> ofService(rules, "costs", cost.service(), names));
        for (var split : splits) {
            split.services().forEach(id -> ofService(rules, "splits." + split.id() + ".services", id, names));
            split.keys()
                    .forEach(key -> key.parts()
                            .keySet()
                            .forEach(part -> rules.requireKnown(
                                    "keys." + key.id() + ".parts." + part,
                                    part,
                                    places,
                                    "expected.municipality",
                                    "expected a municipality of this model: {0}")));
        }
        return rules;
    }

    /** What a budget covers is there; paths are seen from its lines, by their names. */
    static Validation ofBudget(List<BudgetLine> lines, List<Service> services, List<Municipality> municipalities) {
        var names = names(services.stream().map(s -> s.id().value()));
        var places = names(municipalities.stream().map(Municipality::id));
        var rules = new Validation();
        for (var line : lines) {
            line.services().forEach(id -> ofService(rules, line.id() + ".services", id, names));
            line.scope()
                    .municipality()
                    .ifPresent(there -> rules.requireKnown(
                            line.id() + ".municipality",
                            there,
                            places,
                            "expected.municipality",
                            "expected a municipality of this model: {0}"));
        }
        return rules;
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void ofService(Validation rules, String path, ServiceId id, Set<String> names) {
        rules.requireKnown(path, id.value(), names, "expected.service", "expected a service of this model: {0}");
    }

    private static Map<String, ServiceId> references(Service service) {
        var references = ServiceRules.onward(service.wayOut(), service.waiting(), service.groups());
        service.wayOut().breakdown().ifPresent(breakdown -> references.put("breakdown.to", breakdown.to()));
        service.wayOut().relapse().ifPresent(relapse -> references.put("relapse.to", relapse.to()));
        service.start().blocked().forEach(b -> references.put("start.blocked." + b.to(), b.to()));
        service.referrals().diversions().forEach(d -> references.put("referrals.diversions.to", d.to()));
        return references;
    }

    private static Stream<ServiceId> services(Intervention intervention) {
        return Stream.concat(Stream.of(intervention.service()), intervention.destinations());
    }

    /**
     * No more are blocked for a service than wait for it in earnest.
     *
     * @param blocked how many are blocked, by the service that they are in and then by the one that they wait for
     * @param waiting how many wait in earnest for each service
     */
    public static Validation ofBlocked(Map<String, Map<String, Integer>> blocked, Map<String, Integer> waiting) {
        var all = new TreeMap<String, Integer>();
        var first = new TreeMap<String, String>();
        blocked.forEach((from, here) -> here.forEach((to, clients) -> {
            all.merge(to, clients, Integer::sum);
            first.putIfAbsent(to, from);
        }));
        var rules = new Validation();
        all.forEach((to, clients) -> {
            int list = waiting.getOrDefault(to, clients);
            rules.require(
                    clients <= list,
                    () -> Violation.found(
                                    "services." + first.get(to) + ".start.blocked." + to,
                                    "found.blocked",
                                    "{0} wait for it in the place of another service",
                                    clients)
                            .allowed("expected.at-most-waiting", "expected at most the {0} who wait", list)
                            .besides("services." + to + ".start.waiting"));
        });
        return rules;
    }

    static Validation ofBlocked(List<Service> services) {
        var blocked = new TreeMap<String, Map<String, Integer>>();
        var waiting = new TreeMap<String, Integer>();
        var rules = new Validation();
        for (var service : services) {
            var here = new TreeMap<String, Integer>();
            service.start().blocked().forEach(b -> here.put(b.to().value(), b.clients()));
            blocked.put(service.id().value(), here);
            waiting.put(service.id().value(), service.start().inEarnest());
            service.start()
                    .blocked()
                    .forEach(b -> rules.require(
                            at(service) + ".start.blocked." + b.to(),
                            ofWayInPlace(b.to().value(), b.clients(), service.leadsInPlaceTo(b.to()))
                                    .broken()));
        }
        return rules.require("", ofBlocked(blocked, waiting).broken());
    }

    /** Who is blocked waits for a service to which a way out leads that keeps the place until then. */
    public static Validation ofWayInPlace(String to, int clients, boolean leads) {
        return new Validation()
                .require(
                        clients == 0 || leads,
                        () -> Violation.found(
                                "",
                                "found.no-way-in-place",
                                "nobody waits in this service for {0}: no way out leads there with waits: in-place",
                                to));
    }

    /** Nobody is sent round in a circle at one instant: past closed lists and age limits. */
    static Validation ofCircles(List<Service> services) {
        var sentOn = new TreeMap<String, Map<String, String>>();
        for (var service : services) {
            var steps = new TreeMap<String, ServiceId>();
            if (service.limited() && !service.dutyToPlace()) {
                service.waiting()
                        .stop()
                        .ifPresent(s -> ServiceRules.add(steps, "waiting.list-stop.otherwise", taken(s.otherwise())));
            }
            service.wayOut()
                    .ageLimit()
                    .ifPresent(limit -> ServiceRules.add(steps, "age-limit.out", taken(limit.routes())));
            if (!steps.isEmpty()) {
                var here = new TreeMap<String, String>();
                steps.forEach((path, to) -> here.put(at(service) + "." + path, to.value()));
                sentOn.put(service.id().value(), here);
            }
        }
        return InstantCircles.rules(sentOn);
    }

    /**
     * What must be so once all measures are in: one measure may make room for another that comes after it.
     *
     * @param model the model as it is played
     */
    public static Validation ofPlay(CareModel model) {
        var rules = new Validation();
        for (var service : model.services()) {
            var diversions = Referrals.ofDiversions(service.referrals().diversions());
            rules.require(at(service) + ".referrals", diversions.broken());
            rules.require(at(service), ServiceRules.ofFixedSum(service).broken());
            var providers = service.providers().presences();
            if (!providers.isEmpty()) {
                var someone = Presence.rulesTogether(providers, model.start(), model.end());
                rules.require(at(service) + ".providers.each", someone.broken());
            }
        }
        return rules;
    }

    private static List<Route> taken(List<Route> routes) {
        return routes.stream().filter(route -> route.share().value() > 0).toList();
    }

    private static String at(Service service) {
        return "services." + service.id();
    }
}
