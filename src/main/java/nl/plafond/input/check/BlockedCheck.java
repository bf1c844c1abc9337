package nl.plafond.input.check;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;

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
            if (isService(blocked)
                    && ServiceCheck.count(blocked) > 0
                    && !waysOut().anyMatch(blocked.name()::equals)) {
                region.diagnostics()
                        .add(Diagnostics.about(blocked, Phrase.of("found.no-way-in-place", blocked.name()))
                                .suggest("suggest.way-in-place")
                                .error());
            }
        }
        completeAtMostAll();
        onTheList();
    }

    private boolean isService(Node blocked) {
        return region.services().stream().anyMatch(s -> s.name().equals(blocked.name()));
    }

    /** Those ready for a dwelling and for other services are all in care. */
    private void completeAtMostAll() {
        var start = service.at("start");
        double ready = Stream.concat(Stream.of(start.at("waiting-for-dwelling")), blocked(service).stream())
                .mapToDouble(ServiceCheck::count)
                .sum();
        double inCare = ServiceCheck.count(start.at("in-care"));
        if (start.at("blocked").exists() && start.isSound() && ready > inCare) {
            complain(start.at("blocked"), "found.ready", ready, "expected.at-most-in-care", inCare);
        }
    }

    /** Those blocked for this service are on its list. */
    private void onTheList() {
        var there = region.services().stream()
                .flatMap(s -> blocked(s).stream())
                .filter(b -> b.name().equals(service.name()))
                .toList();
        double all = there.stream().mapToDouble(ServiceCheck::count).sum();
        var waiting = service.at("start").at("waiting");
        if (!there.isEmpty() && waiting.isSound() && all > ServiceCheck.count(waiting)) {
            complain(there.get(0), "found.blocked", all, "expected.at-most-waiting", ServiceCheck.count(waiting));
        }
    }

    private void complain(Node node, String found, double number, String expected, double most) {
        region.diagnostics()
                .add(Diagnostics.about(node, Phrase.of(found, BalanceCheck.shown(number)))
                        .expected(expected, BalanceCheck.shown(most))
                        .error());
    }

    private static List<Node> blocked(ServiceNode of) {
        return of.at("start").at("blocked").fields();
    }

    /** Where clients go for whom the place that they have is kept until there is another. */
    private Stream<String> waysOut() {
        var routes = Stream.of(
                        service.at("out"),
                        service.at("out-at-maximum"),
                        service.at("age-limit").at("out"))
                .flatMap(list -> list.items().stream());
        return Stream.concat(routes, Stream.of(service.at("breakdown")))
                .filter(way -> way.at("waits").is("in-place"))
                .flatMap(way -> way.at("to").text().stream());
    }
}
