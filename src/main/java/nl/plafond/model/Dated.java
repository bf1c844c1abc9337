package nl.plafond.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A rule that is replaced by another on dates; {@link Timeline} is the same for numbers.
 *
 * @param steps the rule from each date on; the first date is {@link LocalDate#MIN}, so there is always a rule
 */
public record Dated<T>(NavigableMap<LocalDate, T> steps) {
    public Dated {
        Validation.requireThere("steps", steps);
        if (steps.isEmpty() || !steps.firstKey().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("there is a rule from the beginning on");
        }
        steps = Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }

    /** The same rule always. */
    public static <T> Dated<T> always(T rule) {
        return new Dated<>(new TreeMap<>(Map.of(LocalDate.MIN, rule)));
    }

    /** The rule on a day. */
    public T on(LocalDate day) {
        return steps.floorEntry(day).getValue();
    }

    /** The last rule of a kind that held up to a day, if there was one. */
    public Optional<T> lastBefore(LocalDate day, Predicate<T> kind) {
        return steps.headMap(day, true).descendingMap().values().stream()
                .filter(kind)
                .findFirst();
    }

    /** The rule to begin with. */
    public T first() {
        return steps.firstEntry().getValue();
    }

    /** These rules up to a date, and another from that date on, later ones forgotten. */
    public Dated<T> thenAlways(LocalDate from, T rule) {
        var changed = new TreeMap<>(steps.headMap(from, false));
        changed.put(from, rule);
        return new Dated<>(changed);
    }

    /** Every rule put through a change. */
    public Dated<T> mapped(UnaryOperator<T> change) {
        var changed = new TreeMap<>(steps);
        changed.replaceAll((day, rule) -> change.apply(rule));
        return new Dated<>(changed);
    }
}
