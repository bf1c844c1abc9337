package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;

/** The numbers in a measure of a scenario that a reader may set: those with a range. */
final class AdjustableNumbers {
    private static final Set<String> WHOLE = Set.of("places", "clients");

    private AdjustableNumbers() {}

    /** The numbers with a slider, in the order of the file. */
    static List<Node> of(MeasureNode measure) {
        return measure.node()
                .all()
                .filter(node -> canMove(node) && hasRoom(node))
                .toList();
    }

    /** Whether this is a number that can be set by itself. */
    static boolean canMove(Node node) {
        return node.isNumber() && !isRest(node);
    }

    /** What a knob is called within its measure, such as {@code off-list} or {@code out.0.share}. */
    static String name(MeasureNode measure, Node number) {
        return String.join(".", Pointers.steps(below(measure, number)));
    }

    /** Where a number stands, seen from its measure. */
    static String below(MeasureNode measure, Node number) {
        return number.pointer().substring(measure.node().pointer().length());
    }

    static BigDecimal decimal(Node node) {
        var number = node.json().isObject() ? node.json().path("value") : node.json();
        return number.decimalValue();
    }

    static BigDecimal low(Node number) {
        return decimal(number.at("range").at(0)).min(decimal(number));
    }

    static BigDecimal high(Node number) {
        return decimal(number.at("range").at(1)).max(decimal(number));
    }

    static boolean isWhole(Node number) {
        return WHOLE.contains(number.unit().orElse(""));
    }

    private static boolean hasRoom(Node number) {
        return number.at("range").items().size() == 2 && low(number).compareTo(high(number)) < 0;
    }

    /** The lists of ways out in a measure, each with shares that are 100 percent together. */
    static Stream<Node> routes(Node top) {
        return top.all()
                .filter(node -> !node.items().isEmpty()
                        && node.items().stream()
                                .allMatch(item -> item.at("to").exists()
                                        && item.at("share").exists()));
    }

    /** Whether a number is the share of the last way out of several: what the others leave. */
    private static boolean isRest(Node number) {
        var item = Pointers.parent(number.pointer());
        var list = number.document().at(Pointers.parent(item));
        return list.isList()
                && number.name().equals("share")
                && list.items().get(list.items().size() - 1).pointer().equals(item);
    }
}
