package nl.plafond.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers in a measure of a scenario that a reader may set: those with a range. */
final class Knobs {
    private static final Set<String> WHOLE = Set.of("places", "clients");

    private Knobs() {}

    /** The numbers with a slider, in the order of the file. */
    static List<Spot> of(MeasureSpot measure) {
        return measure.spot()
                .all()
                .filter(spot -> canMove(spot) && hasRoom(spot))
                .toList();
    }

    /** Whether this is a number that can be set by itself. */
    static boolean canMove(Spot spot) {
        return spot.isNumber() && !isRest(spot);
    }

    /** What a knob is called within its measure, such as {@code off-list} or {@code out.0.share}. */
    static String name(MeasureSpot measure, Spot number) {
        return String.join(".", Pointers.steps(below(measure, number)));
    }

    /** Where a number stands, seen from its measure. */
    static String below(MeasureSpot measure, Spot number) {
        return number.pointer().substring(measure.spot().pointer().length());
    }

    static BigDecimal decimal(Spot spot) {
        var number = spot.node().isObject() ? spot.node().path("value") : spot.node();
        return number.decimalValue();
    }

    static BigDecimal low(Spot number) {
        return decimal(number.at("range").at(0)).min(decimal(number));
    }

    static BigDecimal high(Spot number) {
        return decimal(number.at("range").at(1)).max(decimal(number));
    }

    static boolean isWhole(Spot number) {
        return WHOLE.contains(number.unit().orElse(""));
    }

    private static boolean hasRoom(Spot number) {
        return number.at("range").items().size() == 2 && low(number).compareTo(high(number)) < 0;
    }

    /** The lists of ways out in a measure, each with shares that are 100 percent together. */
    static Stream<Spot> routes(Spot top) {
        return top.all()
                .filter(spot -> !spot.items().isEmpty()
                        && spot.items().stream()
                                .allMatch(item -> item.at("to").exists()
                                        && item.at("share").exists()));
    }

    /** Whether a number is the share of the last way out of several: what the others leave. */
    private static boolean isRest(Spot number) {
        var item = Pointers.parent(number.pointer());
        var list = number.document().at(Pointers.parent(item));
        return list.isList()
                && number.name().equals("share")
                && list.items().get(list.items().size() - 1).pointer().equals(item);
    }
}
