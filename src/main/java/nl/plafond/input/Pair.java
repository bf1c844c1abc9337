package nl.plafond.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Two measures that are played together and are the same, or set the same on the same day.
 *
 * @param earlier the one that comes first
 * @param later the other
 * @param target what both set; empty for two that are the same
 */
record Pair(MeasureSpot earlier, MeasureSpot later, Optional<Target> target) {
    /** The pairs in a list of measures: for each measure the one that is most like it, if there is one. */
    static List<Pair> in(List<MeasureSpot> measures) {
        return IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).spot().isSound())
                .mapToObj(i -> closest(measures.subList(0, i), measures.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where both stand; comparing all that is in their files would take long. */
    String places() {
        return place(earlier) + " " + place(later);
    }

    private static String place(MeasureSpot measure) {
        return measure.spot().document().file() + measure.spot().pointer();
    }

    boolean isSame() {
        return target.isEmpty();
    }

    /** Whether both stand in one file. */
    boolean isInOneFile() {
        return earlier.spot().document().file().equals(later.spot().document().file());
    }

    /** Whether the measure is known to be done once, however often it is there. */
    boolean isOnePart() {
        return later.at("part").exists();
    }

    /** Whether the later measure makes no difference, as both set the same to the same. */
    boolean isIdle() {
        return isSame() && setsOnly(later);
    }

    private static Optional<Pair> closest(List<MeasureSpot> before, MeasureSpot later) {
        return first(
                        before,
                        earlier -> isSame(earlier, later)
                                ? Stream.of(new Pair(earlier, later, Optional.empty()))
                                : Stream.of())
                .or(() -> first(before, earlier -> sharedTargets(earlier, later)));
    }

    private static Optional<Pair> first(List<MeasureSpot> before, Function<MeasureSpot, Stream<Pair>> pairs) {
        return before.stream()
                .filter(earlier -> earlier.spot().isSound())
                .flatMap(pairs)
                .reduce((one, other) -> other);
    }

    private static Stream<Pair> sharedTargets(MeasureSpot earlier, MeasureSpot later) {
        var targets = Target.of(later);
        if (targets.isEmpty()) {
            return Stream.of();
        }
        var before = Target.of(earlier);
        return targets.stream()
                .filter(before::contains)
                .filter(target -> earlier.from().equals(later.from()))
                .limit(1)
                .map(target -> new Pair(earlier, later, Optional.of(target)));
    }

    /** Whether a measure sets something to a value of its own, so that the same once more makes no difference. */
    static boolean setsOnly(MeasureSpot measure) {
        return measure.kind().equals("no-maximum-stay") || !Target.of(measure).isEmpty();
    }

    private static boolean isSame(MeasureSpot one, MeasureSpot other) {
        // Most measures differ in this already, and it is seen at once.
        return one.kind().equals(other.kind())
                && one.at("service").node().equals(other.at("service").node())
                && withoutPapers(one.spot().node())
                        .equals(withoutPapers(other.spot().node()));
    }

    /** What a measure says, whatever its numbers rest on. */
    static JsonNode withoutPapers(JsonNode node) {
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> list.add(withoutPapers(item)));
            return list;
        }
        if (!node.isObject()) {
            return node.isNumber() ? JsonNodeFactory.instance.numberNode(node.doubleValue()) : node;
        }
        var group = JsonNodeFactory.instance.objectNode();
        node.propertyStream()
                .filter(field ->
                        !node.has("value") || List.of("from", "value", "unit").contains(field.getKey()))
                .forEach(field -> group.set(field.getKey(), withoutPapers(field.getValue())));
        return group;
    }
}
