package nl.plafond.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import nl.plafond.vocabulary.Quantity;

/**
 * A quantity that changes on dates and stays the same in between.
 *
 * @param <Q> its unit: places, a factor, euros per etmaal
 * @param steps the value from each date on; the first date is {@link LocalDate#MIN}, so there is always a value
 */
public record Timeline<Q extends Quantity<Q>>(NavigableMap<LocalDate, Q> steps) {
    public Timeline {
        Validation.requireThere("steps", steps);
        if (steps.isEmpty() || !steps.firstKey().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("a timeline has a value from the beginning on");
        }
        steps = Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }

    /** The same value always. */
    public static <Q extends Quantity<Q>> Timeline<Q> constant(Q value) {
        return new Timeline<>(new TreeMap<>(Map.of(LocalDate.MIN, value)));
    }

    /** The value on a day. */
    public Q on(LocalDate day) {
        return steps.floorEntry(day).getValue();
    }

    /** This timeline up to a date, and another value from that date on, later steps forgotten. */
    public Timeline<Q> thenAlways(LocalDate from, Q value) {
        var changed = new TreeMap<>(steps.headMap(from, false));
        changed.put(from, value);
        return new Timeline<>(changed);
    }

    /** Another value up to a date, and this timeline from that date on. */
    public Timeline<Q> before(LocalDate until, Q value) {
        var changed = new TreeMap<>(steps.tailMap(until, true));
        changed.putIfAbsent(until, on(until));
        changed.put(LocalDate.MIN, value);
        return new Timeline<>(changed);
    }

    /** This timeline with another value from a date until the next step that it already had. */
    public Timeline<Q> with(LocalDate from, Q value) {
        var changed = new TreeMap<>(steps);
        changed.put(from, value);
        return new Timeline<>(changed);
    }

    /**
     * This timeline with every value from a date on put through a change that grows to its full size.
     *
     * <p>With a phase-in the change sets in by equal monthly steps, the last of which is the whole change on the date
     * {@code full}; without one ({@code full} not after {@code from}) it is there at once.
     */
    public Timeline<Q> changed(LocalDate from, LocalDate full, DoubleUnaryOperator change) {
        var changed = new TreeMap<>(steps);
        changed.put(from, on(from));
        long months = Math.max(0, months(from, full));
        for (long month = 1; month <= months; month++) {
            var day = from.plusMonths(month);
            changed.putIfAbsent(day, on(day));
        }
        changed.tailMap(from, true).replaceAll((day, value) -> {
            double part = months == 0 ? 1 : Math.min(1, (months(from, day) + 1.0) / (months + 1.0));
            double before = value.value();
            return value.withValue(before + part * (change.applyAsDouble(before) - before));
        });
        return new Timeline<>(changed);
    }

    /** This timeline in whole numbers, each value rounded to the nearest: there are no half places. */
    public Timeline<Q> whole() {
        return mapped(value -> Math.floor(value + 0.5));
    }

    /** The same timeline with every value put through a change. */
    public Timeline<Q> mapped(DoubleUnaryOperator change) {
        var changed = new TreeMap<>(steps);
        changed.replaceAll((day, value) -> value.withValue(change.applyAsDouble(value.value())));
        return new Timeline<>(changed);
    }

    /** The days on which the value drops, and by how much. */
    public SortedMap<LocalDate, Double> drops() {
        var drops = new TreeMap<LocalDate, Double>();
        double before = steps.firstEntry().getValue().value();
        for (var step : steps.entrySet()) {
            double value = step.getValue().value();
            if (value < before) {
                drops.put(step.getKey(), before - value);
            }
            before = value;
        }
        return drops;
    }

    /** Whole months between two days; the last day of a shorter month ends a month that began on a later day. */
    private static long months(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(months + 1).isAfter(to) ? months : months + 1;
    }
}
