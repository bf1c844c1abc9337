package nl.plafond.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A measure that is being changed, in a copy. */
final class Sheet {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final MeasureSpot measure;
    private final ObjectNode body;
    private final List<Spot> set = new ArrayList<>();

    Sheet(MeasureSpot measure) {
        this.measure = measure;
        this.body = (ObjectNode) measure.spot().node().deepCopy();
    }

    /**
     * What the last of several ways out is left with.
     *
     * @param last its share, as the file has it
     * @param others what the others take together
     * @param set the share that was set last, which is the cause of it
     */
    record Rest(Spot last, BigDecimal others, Spot set) {
        /** What is left; below 0 where the others take more than there is. */
        BigDecimal value() {
            return Settings.plain(WHOLE.subtract(others));
        }

        boolean isOutsideItsRange() {
            return last.at("range").isList()
                    && (value().compareTo(Knobs.low(last)) < 0 || value().compareTo(Knobs.high(last)) > 0);
        }
    }

    MeasureSpot measure() {
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
    void set(Spot number, BigDecimal value, String reason) {
        set.add(number);
        replace(number, value, reason);
    }

    /** Gives the last way out what the others leave, if anything. */
    void fill(Rest rest, String reason) {
        replace(rest.last(), rest.value().max(BigDecimal.ZERO), reason);
    }

    /** The last ways out of the lists in which a share was set. */
    Stream<Rest> rests() {
        return Knobs.routes(measure.spot())
                .flatMap(routes -> set.stream()
                        .filter(number -> Pointers.within(number.pointer(), routes.pointer()))
                        .reduce((first, later) -> later)
                        .map(number -> rest(routes, number))
                        .stream());
    }

    private Rest rest(Spot routes, Spot number) {
        int last = routes.items().size() - 1;
        var others = routes.items().stream()
                .limit(last)
                .map(item -> decimal(item.at("share")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Rest(routes.at(last).at("share"), others, number);
    }

    /** Moves all its dates; see {@link Dates}. */
    void shift(long months, LocalDate end) {
        Dates.shift(body, months, end);
    }

    private void replace(Spot number, BigDecimal value, String reason) {
        var below = Knobs.below(measure, number);
        var node = SetNumber.of(number, value, reason);
        var parent = body.at(Pointers.parent(below));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(number.name()), node);
        } else {
            ((ObjectNode) parent).set(number.name(), node);
        }
    }

    private BigDecimal decimal(Spot number) {
        return body.at(Knobs.below(measure, number)).path("value").decimalValue();
    }
}
