package nl.plafond.model;

import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.fields.Written;

/** Reads what changes on dates: a number, or a list of numbers of which each but the first counts from a date on. */
public final class TimelineReader {
    private TimelineReader() {}

    public static Timeline read(Written number) {
        var items = number.items();
        if (items.isEmpty()) {
            return Timeline.constant(number.plain());
        }
        var timeline = Timeline.constant(items.get(0).plain());
        for (var step : items.subList(1, items.size())) {
            timeline = timeline.with(FieldKind.DATE.reader().apply(step.at("from")), step.plain());
        }
        return timeline;
    }
}
