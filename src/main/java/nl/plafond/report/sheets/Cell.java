package nl.plafond.report.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
        private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);
        /** Two decimals more than are shown, for who adds up or divides. */
        private static final int OF_A_MEAN = 3;

        private static final int OF_A_SHARE = 5;

        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a figure that does not exist is an empty cell, got " + value);
            }
        }

        /**
         * The number finer than it is shown, without what adding up in a computer leaves far behind the comma; one of the
         * model file, a year or a count in full.
         */
        public BigDecimal rounded() {
            var exact = BigDecimal.valueOf(value);
            return switch (form) {
                case EURO -> exact.setScale(2, RoundingMode.HALF_UP);
                case EXACT, YEAR, COUNT -> exact.stripTrailingZeros();
                case MEAN -> atMost(exact.round(SIX_DIGITS), OF_A_MEAN).stripTrailingZeros();
                case SHARE -> atMost(exact.round(SIX_DIGITS), OF_A_SHARE).stripTrailingZeros();
            };
        }

        private static BigDecimal atMost(BigDecimal value, int decimals) {
            return value.scale() <= decimals ? value : value.setScale(decimals, RoundingMode.HALF_UP);
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
