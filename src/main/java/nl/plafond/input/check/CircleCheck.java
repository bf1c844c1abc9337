package nl.plafond.input.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.model.InstantCircles;

/** Checks that nobody can be sent round in a circle at one instant; {@link SimulationSizeCheck} sees to those that take time. */
final class CircleCheck {
    private final ModelContext region;

    CircleCheck(ModelContext region) {
        this.region = region;
    }

    void check() {
        var sentOn = new LinkedHashMap<String, Map<String, String>>();
        for (var service : region.services()) {
            var steps = new LinkedHashMap<String, String>();
            atOnce(service).forEach(to -> steps.put(path(to), to.text().orElse("")));
            sentOn.put(service.name(), steps);
        }
        Refusals.tell(region.model().orElseThrow().top(), InstantCircles.rules(sentOn), region.diagnostics());
    }

    private static String path(Node node) {
        return String.join(".", Pointers.steps(node.pointer()));
    }

    /** Where somebody may be sent in the same instant: the list is closed, or they are too old. */
    private Stream<Node> atOnce(ServiceNode service) {
        boolean keepsList = region.mayBeFull(service) && !service.hasDuty();
        var closed = keepsList ? taken(service.at("waiting").at("list-stop").at("otherwise")) : Stream.<Node>of();
        return Stream.concat(closed, taken(service.at("age-limit").at("out")));
    }

    private static Stream<Node> taken(Node routes) {
        return routes.items().stream()
                .filter(route -> route.at("share").number().orElse(0.0) > 0)
                .map(route -> route.at("to"));
    }
}
