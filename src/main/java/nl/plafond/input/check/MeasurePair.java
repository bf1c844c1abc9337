package nl.plafond.input.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Two measures that are played together and are the same, or set the same on the same day.
 *
 * @param earlier the one that comes first
 * @param later the other
 * @param target what both set; empty for two that are the same
 */
public record MeasurePair(MeasureNode earlier, MeasureNode later, Optional<MeasureTarget> target) {
    /** The pairs in a list of measures: for each measure the one that is most like it, if there is one. */
    static List<MeasurePair> in(List<MeasureNode> measures) {
        return IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).node().isSound())
                .mapToObj(i -> closest(measures.subList(0, i), measures.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where both stand; comparing all that is in their files would take long. */
    String places() {
        return place(earlier) + " " + place(later);
    }

    private static String place(MeasureNode measure) {
        return measure.node().document().file() + measure.node().pointer();
    }

    boolean isSame() {
        return target.isEmpty();
    }

    /** Whether both stand in one file. */
    boolean isInOneFile() {
        return earlier.node().document().file().equals(later.node().document().file());
    }

    /** Whether the measure is known to be done once, however often it is there. */
    boolean isOnePart() {
        return later.at("part").exists();
    }

    /** Whether the later measure makes no difference, as both set the same to the same. */
    boolean isIdle() {
        return isSame() && setsOnly(later);
    }

    private static Optional<MeasurePair> closest(List<MeasureNode> before, MeasureNode later) {
        return first(
                        before,
                        earlier -> isSame(earlier, later)
                                ? Stream.of(new MeasurePair(earlier, later, Optional.empty()))
                                : Stream.of())
                .or(() -> first(before, earlier -> sharedTargets(earlier, later)));
    }

    private static Optional<MeasurePair> first(
            List<MeasureNode> before, Function<MeasureNode, Stream<MeasurePair>> pairs) {
        return before.stream()
                .filter(earlier -> earlier.node().isSound())
                .flatMap(pairs)
                .reduce((one, other) -> other);
    }

    private static Stream<MeasurePair> sharedTargets(MeasureNode earlier, MeasureNode later) {
        var targets = MeasureTarget.of(later);
        if (targets.isEmpty()) {
            return Stream.of();
        }
        var before = MeasureTarget.of(earlier);
        return targets.stream()
                .filter(before::contains)
                .filter(target -> earlier.from().equals(later.from()))
                .limit(1)
                .map(target -> new MeasurePair(earlier, later, Optional.of(target)));
    }

    /** Whether a measure sets something to a value of its own, so that the same once more makes no difference. */
    public static boolean setsOnly(MeasureNode measure) {
        return !MeasureTarget.of(measure).isEmpty();
    }

    private static boolean isSame(MeasureNode one, MeasureNode other) {
        // Most measures differ in this already, and it is seen at once.
        return one.kind().equals(other.kind())
                && one.at("service").json().equals(other.at("service").json())
                && withoutPapers(one.node().json())
                        .equals(withoutPapers(other.node().json()));
    }

    /** What a measure says, whatever its numbers rest on. */
    public static JsonNode withoutPapers(JsonNode json) {
        if (json.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            json.forEach(item -> list.add(withoutPapers(item)));
            return list;
        }
        if (!json.isObject()) {
            return json.isNumber() ? JsonNodeFactory.instance.numberNode(json.doubleValue()) : json;
        }
        var group = JsonNodeFactory.instance.objectNode();
        json.propertyStream()
                .filter(field ->
                        !json.has("value") || List.of("from", "value", "unit").contains(field.getKey()))
                .forEach(field -> group.set(field.getKey(), withoutPapers(field.getValue())));
        return group;
    }
}
