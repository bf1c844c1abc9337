package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.input.yaml.ShownValue;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A measure that is being changed, in a copy. */
final class EditedMeasure {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final MeasureNode measure;
    private final ObjectNode body;
    private final List<Node> set = new ArrayList<>();

    EditedMeasure(MeasureNode measure) {
        this.measure = measure;
        this.body = (ObjectNode) measure.node().json().deepCopy();
    }

    /**
     * What the last of several ways out is left with.
     *
     * @param last its share, as the file has it
     * @param others what the others take together
     * @param set the share that was set last, which is the cause of it
     */
    record Rest(Node last, BigDecimal others, Node set) {
        /** What is left; below 0 where the others take more than there is. */
        BigDecimal value() {
            return ShownValue.plain(WHOLE.subtract(others));
        }

        boolean isOutsideItsRange() {
            return last.at("range").isList()
                    && (value().compareTo(AdjustableNumbers.low(last)) < 0
                            || value().compareTo(AdjustableNumbers.high(last)) > 0);
        }
    }

    MeasureNode measure() {
        return measure;
    }

    /** What it says now. */
    ObjectNode body() {
        return body;
    }

    /** The measure as it stands in a list of measures. */
    ObjectNode asItem() {
        var item = JsonNodeFactory.instance.objectNode();
        item.set(measure.kind(), body);
        return item;
    }

    /** Gives a number another value, and papers that say why. */
    void set(Node number, BigDecimal value, String reason) {
        set.add(number);
        replace(number, value, reason);
    }

    /** Gives the last way out what the others leave, if anything. */
    void fill(Rest rest, String reason) {
        replace(rest.last(), rest.value().max(BigDecimal.ZERO), reason);
    }

    /** The last ways out of the lists in which a share was set. */
    Stream<Rest> rests() {
        return AdjustableNumbers.routes(measure.node())
                .flatMap(routes -> set.stream()
                        .filter(number -> Pointers.within(number.pointer(), routes.pointer()))
                        .reduce((first, later) -> later)
                        .map(number -> rest(routes, number))
                        .stream());
    }

    private Rest rest(Node routes, Node number) {
        int last = routes.items().size() - 1;
        var others = routes.items().stream()
                .limit(last)
                .map(item -> decimal(item.at("share")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Rest(routes.at(last).at("share"), others, number);
    }

    /** Moves all its dates; see {@link MeasureDates}. */
    void shift(long months, LocalDate end) {
        MeasureDates.shift(body, months, end);
    }

    private void replace(Node number, BigDecimal value, String reason) {
        var below = AdjustableNumbers.below(measure, number);
        var json = SetNumber.of(number, value, reason);
        var parent = body.at(Pointers.parent(below));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(number.name()), json);
        } else {
            ((ObjectNode) parent).set(number.name(), json);
        }
    }

    private BigDecimal decimal(Node number) {
        return body.at(AdjustableNumbers.below(measure, number)).path("value").decimalValue();
    }
}
