package nl.plafond.input.check;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;

/** Checks that nobody can be sent round in a circle at one instant; {@link WorkloadCheck} sees to those that take time. */
final class CircleCheck {
    private final ModelContext region;
    private final Map<String, ServiceNode> services = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    CircleCheck(ModelContext region) {
        this.region = region;
        region.services().forEach(service -> services.put(service.name(), service));
    }

    void check() {
        for (var service : region.services()) {
            for (var to : atOnce(service)) {
                tell(service, to);
            }
        }
    }

    /** Complains about a circle that begins with this step, unless it is told already. */
    private void tell(ServiceNode service, Node to) {
        if (told.contains(service.name())) {
            return;
        }
        circle(service.name(), to).ifPresent(names -> {
            told.addAll(names);
            region.diagnostics()
                    .add(Diagnostics.about(to, Phrase.of("found.circle", String.join(" > ", names)))
                            .expected("expected.way-out")
                            .error());
        });
    }

    /** The names on the shortest way back to a service that begins with this step, if there is one. */
    private Optional<List<String>> circle(String service, Node first) {
        var seen = new HashSet<String>();
        var queue = new ArrayDeque<List<String>>();
        queue.add(List.of(service, name(first)));
        while (!queue.isEmpty()) {
            var way = queue.remove();
            var last = way.get(way.size() - 1);
            if (last.equals(service)) {
                return Optional.of(way);
            }
            if (services.containsKey(last) && seen.add(last)) {
                atOnce(services.get(last)).forEach(to -> queue.add(longer(way, name(to))));
            }
        }
        return Optional.empty();
    }

    private static List<String> longer(List<String> way, String name) {
        return Stream.concat(way.stream(), Stream.of(name)).toList();
    }

    private static String name(Node to) {
        return to.text().orElse("");
    }

    /** Where somebody may be sent in the same instant: the list is closed, or they are too old. */
    private List<Node> atOnce(ServiceNode service) {
        boolean keepsList = region.mayBeFull(service) && !service.hasDuty();
        var closed = keepsList ? taken(service.at("waiting").at("list-stop").at("otherwise")) : Stream.<Node>of();
        return Stream.concat(closed, taken(service.at("age-limit").at("out")))
                // To itself already has its complaint.
                .filter(to -> !to.is(service.name()))
                .toList();
    }

    private static Stream<Node> taken(Node routes) {
        return routes.items().stream()
                .filter(route -> route.at("share").number().orElse(0.0) > 0)
                .map(route -> route.at("to"));
    }
}
