package nl.plafond.input.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ModelRules;

/** Checks who is said to be blocked on the first day: whether there is a way out on which they can be. */
final class BlockedCheck {
    private final ServiceNode service;
    private final ModelContext region;

    BlockedCheck(ServiceNode service, ModelContext region) {
        this.service = service;
        this.region = region;
    }

    void check() {
        for (var blocked : blocked(service)) {
            region.requireKnownKey(blocked, "services", "expected.service");
            if (region.hasService(blocked.name())) {
                boolean leads = waysOut().anyMatch(blocked.name()::equals);
                var rules = ModelRules.ofWayInPlace(blocked.name(), ServiceCheck.count(blocked), leads);
                Refusals.tell(blocked, rules, region.diagnostics());
            }
        }
    }

    /** Complains where more are blocked for a service than wait for it. */
    static void onLists(ModelContext region) {
        var blocked = new LinkedHashMap<String, Map<String, Integer>>();
        var waiting = new LinkedHashMap<String, Integer>();
        for (var service : region.services()) {
            var here = new LinkedHashMap<String, Integer>();
            blocked(service).forEach(b -> here.put(b.name(), ServiceCheck.count(b)));
            blocked.put(service.name(), here);
            var start = service.at("start");
            waiting.put(
                    service.name(),
                    Math.max(0, ServiceCheck.count(start.at("waiting")) - ServiceCheck.count(start.at("inactive"))));
        }
        Refusals.tell(region.model().orElseThrow().top(), ModelRules.ofBlocked(blocked, waiting), region.diagnostics());
    }

    private static List<Node> blocked(ServiceNode of) {
        return of.at("start").at("blocked").fields();
    }

    /** Where clients go for whom the place that they have is kept until there is another. */
    private Stream<String> waysOut() {
        var others = Stream.of(
                        service.at("out-at-maximum"), service.at("age-limit").at("out"))
                .flatMap(list -> list.items().stream());
        return Stream.of(service.routes(), others, Stream.of(service.at("breakdown")))
                .flatMap(ways -> ways)
                .filter(way -> way.at("waits").is("in-place"))
                .flatMap(way -> way.at("to").text().stream());
    }
}
