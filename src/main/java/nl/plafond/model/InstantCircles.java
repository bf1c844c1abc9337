package nl.plafond.model;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds circles in which clients would be sent round without end at one instant. */
public final class InstantCircles {
    private final Map<String, Map<String, String>> sentOn;
    private final Set<String> told = new HashSet<>();
    private final Validation rules = new Validation();

    private InstantCircles(Map<String, Map<String, String>> sentOn) {
        this.sentOn = sentOn;
    }

    /**
     * That nobody goes round in a circle.
     *
     * @param sentOn where each service sends clients in the same instant, by the path of the name; one that sends to itself
     *     is of no concern here
     */
    public static Validation rules(Map<String, Map<String, String>> sentOn) {
        var circles = new InstantCircles(sentOn);
        sentOn.forEach((service, steps) -> steps.forEach((path, to) -> circles.tell(service, path, to)));
        return circles.rules;
    }

    /** Tells of a circle that begins with this step, unless it is told already. */
    private void tell(String service, String path, String to) {
        if (told.contains(service) || to.equals(service)) {
            return;
        }
        circle(service, to).ifPresent(names -> {
            told.addAll(names);
            rules.require(
                    false,
                    () -> Violation.found(
                                    path,
                                    "found.circle",
                                    "clients go round in a circle here, without end: {0}",
                                    String.join(" > ", names))
                            .allowed(
                                    "expected.way-out",
                                    "expected one route in the circle that leads out of it, such as home"));
        });
    }

    /** The names on the shortest way back to a service that begins with this step, if there is one. */
    private Optional<List<String>> circle(String service, String first) {
        var seen = new HashSet<String>();
        var queue = new ArrayDeque<List<String>>();
        queue.add(List.of(service, first));
        while (!queue.isEmpty()) {
            var way = queue.remove();
            var last = way.get(way.size() - 1);
            if (last.equals(service)) {
                return Optional.of(way);
            }
            if (seen.add(last)) {
                sentOn.getOrDefault(last, Map.of()).values().stream()
                        .filter(to -> !to.equals(last))
                        .forEach(to -> queue.add(
                                Stream.concat(way.stream(), Stream.of(to)).toList()));
            }
        }
        return Optional.empty();
    }
}
