package nl.plafond.uncertainty;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A calculation with numbers that have names. */
public sealed interface Expression {
    /**
     * What it comes to; not finite where it cannot be worked out, as one over zero.
     *
     * @param numbers the value of each number by its name
     */
    double valueWith(ToDoubleFunction<String> numbers);

    /** The names that it uses, as often as they stand in it. */
    Stream<String> names();

    /**
     * Reads an expression: numbers such as {@code 11 612 185} or {@code 0.5}, names of numbers, + - * / ( ) and the functions
     * {@code min}, {@code max}, {@code exp} and {@code log}.
     *
     * @throws UnreadableExpressionException if it is none
     */
    static Expression parse(String text) {
        return new ExpressionParser(text).parse();
    }

    /** A number by itself. */
    record Constant(double value) implements Expression {
        @Override
        public double valueWith(ToDoubleFunction<String> numbers) {
            return value;
        }

        @Override
        public Stream<String> names() {
            return Stream.empty();
        }
    }

    /** Another number, by its name. */
    record Name(String name) implements Expression {
        @Override
        public double valueWith(ToDoubleFunction<String> numbers) {
            return numbers.applyAsDouble(name);
        }

        @Override
        public Stream<String> names() {
            return Stream.of(name);
        }
    }

    /** An operation on others. */
    record Operation(Operator operator, List<Expression> on) implements Expression {
        public Operation {
            on = List.copyOf(on);
            if (on.isEmpty()) {
                throw new IllegalArgumentException("there is something to work on");
            }
        }

        @Override
        public double valueWith(ToDoubleFunction<String> numbers) {
            double value = on.get(0).valueWith(numbers);
            if (on.size() == 1) {
                return operator.of(value);
            }
            for (var next : on.subList(1, on.size())) {
                value = operator.of(value, next.valueWith(numbers));
            }
            return value;
        }

        @Override
        public Stream<String> names() {
            return on.stream().flatMap(Expression::names);
        }
    }

    /** What can be done with numbers. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/"),
        MIN("min"),
        MAX("max"),
        EXP("exp"),
        LOG("log");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** How it is written. */
        String sign() {
            return sign;
        }

        /** Of one number. */
        private double of(double value) {
            return switch (this) {
                case MINUS -> -value;
                case EXP -> StrictMath.exp(value);
                case LOG -> StrictMath.log(value);
                case PLUS, TIMES, OVER, MIN, MAX -> value;
            };
        }

        /** Of two numbers. */
        private double of(double one, double other) {
            return switch (this) {
                case PLUS -> one + other;
                case MINUS -> one - other;
                case TIMES -> one * other;
                case OVER -> one / other;
                case MIN -> Math.min(one, other);
                case MAX -> Math.max(one, other);
                case EXP, LOG -> throw new IllegalStateException(sign + " is of one number");
            };
        }
    }
}
