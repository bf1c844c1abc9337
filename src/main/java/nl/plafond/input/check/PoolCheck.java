package nl.plafond.input.check;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.PoolRules;
import nl.plafond.model.Route;
import nl.plafond.model.SharedPlaces;
import nl.plafond.model.measures.ChangePriceByStay;

/** Checks a service that has its places together with other regions, and measures on it. */
final class PoolCheck {
    private static final String POOL = "pool";
    private static final List<String> LISTS_OF_ROUTES = List.of("out", "out-at-maximum");

    private final ServiceNode service;
    private final ModelContext region;

    PoolCheck(ServiceNode service, ModelContext region) {
        this.service = service;
        this.region = region;
    }

    void check() {
        var pool = service.at(POOL);
        if (!pool.exists()) {
            return;
        }
        Refusals.tell(service.node(), PoolRules.ofPlaces(service.has("places")), region.diagnostics());
        service.owners().forEach(owner -> not(owner, PoolRules.PLAFOND));
        Stream.of(
                        PoolRules.HOUSING,
                        PoolRules.FAMILIES,
                        PoolRules.GROUPS,
                        PoolRules.STAFF,
                        PoolRules.PRICE_BY_STAY,
                        PoolRules.DESK)
                .forEach(key -> not(service.node(), key));
        not(service.at("providers"), PoolRules.RELOCATION);
        var duty = service.at("duty-to-place");
        if (duty.at(PoolRules.COMES_BACK).json().asBoolean(false)) {
            not(duty, PoolRules.COMES_BACK);
        }
        Refusals.tell(pool, PoolRules.ofName(service.name(), names()), region.diagnostics());
        payers(pool.at("payers"));
        ways().forEach(this::way);
    }

    private List<String> names() {
        return region.services().stream().map(ServiceNode::name).toList();
    }

    private void payers(Node payers) {
        if (!payers.exists() || !payers.isSound()) {
            return;
        }
        new ShareCheck(region.diagnostics()).addsUp(payers);
        var own = payers.fields().stream()
                .filter(payer -> payer.at("own").json().asBoolean(false))
                .toList();
        Refusals.tell(payers, SharedPlaces.Pool.ofPayers(own.size()), region.diagnostics());
        double share = own.stream()
                .mapToDouble(payer -> NodeValues.part(payer.at("share")))
                .sum();
        if (own.size() == 1) {
            Refusals.tell(payers, SharedPlaces.Pool.ofOwnShare(share), region.diagnostics());
        }
    }

    private Stream<Node> ways() {
        var waiting = service.at("waiting");
        var lists = Stream.concat(
                LISTS_OF_ROUTES.stream().map(service::at),
                Stream.of(
                        service.at("age-limit").at("out"),
                        waiting.at("leaving"),
                        waiting.at("list-stop").at("otherwise")));
        var single = Stream.of(service.at("breakdown"), service.at("relapse"), waiting.at("escalation"));
        return Stream.concat(lists.flatMap(routes -> routes.items().stream()), single)
                .map(way -> way.at("to"));
    }

    private void way(Node to) {
        var name = to.text();
        if (name.isPresent() && !to.is(Route.OUT_OF_MODEL) && names().contains(name.get())) {
            Refusals.tell(to, PoolRules.ofWay(name.get(), hasPool(name.get())), region.diagnostics());
        }
    }

    private boolean hasPool(String name) {
        return region.services().stream()
                .anyMatch(other -> other.name().equals(name) && other.at(POOL).exists());
    }

    /** Checks a measure on a service with a pool: it makes nothing of it that cannot be shared. */
    void measure(MeasureNode measure) {
        if (!service.at(POOL).exists()) {
            return;
        }
        way(measure.at("to"));
        boolean bySteps = measure.type().filter(ChangePriceByStay.TYPE::equals).isPresent();
        Refusals.tell(
                measure.node(),
                PoolRules.ofPart("", service.name(), PoolRules.PRICE_BY_STAY, bySteps),
                region.diagnostics());
        measure.at("routes").items().forEach(route -> way(route.at("to")));
        Stream.of(PoolRules.TRANSFER, PoolRules.PLAFOND).forEach(key -> not(measure.node(), key));
    }

    /** What is there all the same cannot be shared. */
    private void not(Node owner, String key) {
        var rule = PoolRules.ofPart(key, service.name(), key, owner.at(key).exists());
        Refusals.tell(owner, rule, region.diagnostics());
    }
}
