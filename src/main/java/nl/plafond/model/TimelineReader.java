package nl.plafond.model;

import java.util.function.DoubleFunction;
import nl.plafond.vocabulary.Quantity;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Written;

/** Reads what changes on dates: a number, or a list of numbers of which each but the first counts from a date on. */
public final class TimelineReader {
    private TimelineReader() {}

    /**
     * The timeline that is written.
     *
     * @param unit makes a quantity of a number
     */
    public static <Q extends Quantity<Q>> Timeline<Q> read(Written number, DoubleFunction<Q> unit) {
        var items = number.items();
        if (items.isEmpty()) {
            return Timeline.constant(unit.apply(number.plain()));
        }
        var timeline = Timeline.constant(unit.apply(items.get(0).plain()));
        for (var step : items.subList(1, items.size())) {
            timeline = timeline.with(FieldKind.DATE.reader().apply(step.at("from")), unit.apply(step.plain()));
        }
        return timeline;
    }
}
