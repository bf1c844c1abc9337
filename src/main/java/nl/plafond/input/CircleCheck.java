package nl.plafond.input;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafond.words.Phrase;

/** Checks that nobody can be sent round in a circle without any time going by. */
final class CircleCheck {
    /** An hour, in days; care that is shorter is no care. */
    private static final double SHORT = 1.0 / 24;

    private final Region region;
    private final Map<String, ServiceSpot> services = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    CircleCheck(Region region) {
        this.region = region;
        region.services().forEach(service -> services.put(service.name(), service));
    }

    void check() {
        for (var service : region.services()) {
            for (var to : atOnce(service)) {
                tell(service, to, "found.circle", this::atOnce);
            }
        }
        var never = closedAndShort();
        region.services().stream()
                .filter(s -> never.contains(s.name()))
                .forEach(service ->
                        out(service).forEach(to -> tell(service, to, "found.short-circle", CircleCheck::out)));
    }

    /** Complains about a circle that begins with this step, unless it is told already. */
    private void tell(ServiceSpot service, Spot to, String found, Function<ServiceSpot, List<Spot>> ways) {
        if (told.contains(service.name())) {
            return;
        }
        circle(service.name(), to, ways).ifPresent(names -> {
            told.addAll(names);
            region.complaints()
                    .add(Complaints.about(to, Phrase.of(found, String.join(" > ", names)))
                            .expected("expected.way-out")
                            .error());
        });
    }

    /** The names on the shortest way back to a service that begins with this step, if there is one. */
    private Optional<List<String>> circle(String service, Spot first, Function<ServiceSpot, List<Spot>> ways) {
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
                ways.apply(services.get(last)).forEach(to -> queue.add(longer(way, name(to))));
            }
        }
        return Optional.empty();
    }

    private static List<String> longer(List<String> way, String name) {
        return Stream.concat(way.stream(), Stream.of(name)).toList();
    }

    private static String name(Spot to) {
        return to.text().orElse("");
    }

    /** Where somebody may be sent in the same instant: the list is closed, or he is too old. */
    private List<Spot> atOnce(ServiceSpot service) {
        boolean keepsList = region.mayBeFull(service) && !service.hasDuty();
        var closed = keepsList ? taken(service.at("waiting").at("list-stop").at("otherwise")) : Stream.<Spot>of();
        return Stream.concat(closed, taken(service.at("age-limit").at("out")))
                // To itself already has its complaint.
                .filter(to -> !to.is(service.name()))
                .toList();
    }

    /** Where clients go at the end of care. */
    private static List<Spot> out(ServiceSpot service) {
        return Stream.of("out", "out-at-maximum")
                .map(service::at)
                .flatMap(CircleCheck::taken)
                .toList();
    }

    private static Stream<Spot> taken(Spot routes) {
        return routes.items().stream()
                .filter(route -> route.at("share").number().orElse(0.0) > 0)
                .map(route -> route.at("to"));
    }

    /** The services with hardly any stay from which every way leads to another of them. */
    private Set<String> closedAndShort() {
        var closed = new HashSet<String>();
        services.values().stream().filter(CircleCheck::isShort).forEach(service -> closed.add(service.name()));
        while (closed.removeIf(name -> !isWithin(out(services.get(name)), closed))) {
            // whoever leads to one that fell off falls off in the next round
        }
        return closed;
    }

    private static boolean isWithin(List<Spot> out, Set<String> closed) {
        return !out.isEmpty() && out.stream().allMatch(to -> closed.contains(name(to)));
    }

    private static boolean isShort(ServiceSpot service) {
        var stay = service.at("stay");
        var maximum = service.at("maximum-stay");
        return stay.exists()
                && stay.isSound()
                && maximum.isSound()
                && Math.min(
                                SpanBuilder.span(stay).mean(),
                                maximum.optional()
                                        .map(m -> Quantity.days(m).value())
                                        .orElse(Double.MAX_VALUE))
                        < SHORT;
    }
}
