package nl.plafond.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a service must be whose places are shared with other regions. */
public final class PoolRules {
    public static final String PLAFOND = "plafond";
    public static final String HOUSING = "housing";
    public static final String FAMILIES = "families";
    public static final String GROUPS = "groups";
    public static final String STAFF = "staff";
    public static final String PRICE_BY_STAY = "price-by-stay";
    public static final String DESK = "desk";
    public static final String RELOCATION = "relocation";
    public static final String COMES_BACK = "comes-back";
    public static final String TRANSFER = "transfer-to";

    private PoolRules() {}

    /** The rules of all services that have a pool. */
    static Validation of(List<Service> services, List<Intervention> interventions) {
        var pools = services.stream()
                .filter(s -> s.shared().isPresent())
                .map(Service::id)
                .collect(Collectors.toSet());
        var rules = new Validation();
        services.stream()
                .filter(s -> s.pool().isPresent())
                .forEach(s -> rules.require("services." + s.id(), of(s, pools).broken()));
        if (services.stream().noneMatch(Service::ofOthers)) {
            var names = services.stream().map(s -> s.id().value()).toList();
            pools.forEach(pool -> rules.require(
                    "services." + pool, ofName(pool.value(), names).broken()));
        }
        interventions.stream()
                .filter(i -> i instanceof Intervention.MoveSurplus && pools.contains(i.service()))
                .forEach(i -> rules.require(
                        "interventions",
                        ofPart("", i.service().value(), TRANSFER, true).broken()));
        return rules;
    }

    /** What people of other regions are called has to be free. */
    public static Validation ofName(String service, Collection<String> services) {
        var name = service + SharedPlaces.POOL;
        return new Validation()
                .require(
                        !services.contains(name),
                        () -> Violation.found("", "found.pool-name-taken", "there is a service called {0}", name)
                                .allowed(
                                        "expected.pool-name-free",
                                        "expected another name for it, since that is what the pool is called in tables"));
    }

    private static Validation of(Service service, Set<ServiceId> pools) {
        var id = service.id().value();
        boolean comesBack = service.duty().filter(DutyToPlace::returns).isPresent();
        var rules = ofPlaces(service.hasPlaces())
                .require("", ofPart("", id, PLAFOND, service.hasPlafond()).broken())
                .require(
                        "",
                        ofPart("", id, HOUSING, service.wayOut().housing().isPresent())
                                .broken())
                .require(
                        "",
                        ofPart("", id, FAMILIES, service.room().families().isPresent())
                                .broken())
                .require("", ofPart("", id, GROUPS, !service.groups().isEmpty()).broken())
                .require(
                        "",
                        ofPart("", id, STAFF, service.room().staff().isPresent())
                                .broken())
                .require(
                        "",
                        ofPart("", id, PRICE_BY_STAY, PriceByStay.days(service.priceByStay()).length > 0)
                                .broken())
                .require("", ofPart("", id, DESK, service.desk().isPresent()).broken())
                .require("", ofPart("", id, COMES_BACK, comesBack).broken())
                .require(
                        "",
                        ofPart(
                                        "",
                                        id,
                                        RELOCATION,
                                        service.providers().relocation().isPresent())
                                .broken());
        var onward = new TreeMap<>(ServiceRules.onward(service.wayOut(), service.waiting(), service.groups()));
        service.wayOut().breakdown().ifPresent(b -> onward.put("breakdown.to", b.to()));
        service.wayOut().relapse().ifPresent(r -> onward.put("relapse.to", r.to()));
        service.referrals().diversions().forEach(d -> onward.put("referrals.diversions.to", d.to()));
        onward.forEach((path, to) ->
                rules.require(path, ofWay(to.value(), pools.contains(to)).broken()));
        return rules;
    }

    /** What is shared is places. */
    public static Validation ofPlaces(boolean hasPlaces) {
        return new Validation().requireBeside("pool", hasPlaces, "places");
    }

    /** Nothing is shared that is of one region: its money, its dwellings, its families, its staff, its desk, or whose turn it is to move. */
    public static Validation ofPart(String path, String service, String key, boolean isThere) {
        return new Validation()
                .require(
                        !isThere,
                        () -> Violation.found(
                                        path,
                                        "found.not-shared",
                                        "{0} has its places together with other regions, and also \"{1}\"",
                                        service,
                                        key)
                                .allowed(
                                        "expected.not-shared",
                                        "expected no \"{0}\": that is of one region, and the places are not",
                                        key));
    }

    /** The others go on to places that are shared as well, or out of the model. */
    public static Validation ofWay(String to, boolean hasPool) {
        return new Validation()
                .require(
                        hasPool,
                        () -> Violation.value("", to)
                                .allowed(
                                        "expected.pool",
                                        "expected home or a service with a pool of its own, since the people of other regions go there too"));
    }
}
