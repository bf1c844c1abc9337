package nl.plafond.report.sheets;

import java.time.LocalDate;
import java.util.Optional;

/** What stands in one box of a sheet. */
public sealed interface Cell {
    /** Nothing: there is no such figure. */
    Cell EMPTY = new Empty();

    /** Nothing. */
    record Empty() implements Cell {}

    /** Words, which are never worked out as a formula. */
    record Text(String text) implements Cell {}

    /** A number that exists, and what it counts. */
    record Amount(double value, Form form) implements Cell {
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a figure that does not exist is an empty cell, got " + value);
            }
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Cell {}

    /** Words, or nothing if there are none. */
    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    /** Words that may not be there. */
    static Cell of(Optional<String> text) {
        return of(text.orElse(""));
    }

    /** A date. */
    static Cell of(LocalDate date) {
        return new Day(date);
    }

    /** A number, or nothing if there is none. */
    static Cell of(double value, Form form) {
        return Double.isFinite(value) ? new Amount(value, form) : EMPTY;
    }
}
