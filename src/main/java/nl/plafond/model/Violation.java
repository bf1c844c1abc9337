package nl.plafond.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in a model that makes no sense: where it stands, what stands there and what is allowed.
 *
 * @param path where it stands, seen from the record that refuses it, in the words of the model files, such as
 *     {@code start.urgent-waiting}; empty for the record as a whole
 * @param found what stands there
 * @param allowed what may stand there, where that is not obvious
 * @param besides the paths of what it contradicts; whoever does not know what stands at one of them cannot tell whether this
 *     is wrong
 */
public record Violation(String path, Wording found, Optional<Wording> allowed, List<String> besides) {
    /** The key of the text that only says which value was found. */
    public static final String VALUE = "found.value";

    public Violation {
        besides = List.copyOf(besides);
    }

    /** That this value stands at a path. */
    public static Violation value(String path, Object value) {
        return found(path, VALUE, "found {0}", value);
    }

    /** A violation at a path, described by a text. */
    public static Violation found(String path, String key, String english, Object... arguments) {
        return new Violation(path, Wording.of(key, english, arguments), Optional.empty(), List.of());
    }

    /** The same with what may stand there instead. */
    public Violation allowed(String key, String english, Object... arguments) {
        return new Violation(path, found, Optional.of(Wording.of(key, english, arguments)), besides);
    }

    /** The same as a contradiction of what stands at these other paths. */
    public Violation besides(String... others) {
        return new Violation(path, found, allowed, List.of(others));
    }

    /** The same seen from the record above, where this one stands at a path. */
    public Violation within(String above) {
        return new Violation(
                joined(above, path),
                found,
                allowed,
                besides.stream().map(other -> joined(above, other)).toList());
    }

    /** The same without a path, and without what it contradicts. */
    public Violation here() {
        return new Violation("", found, allowed, List.of());
    }

    private static String joined(String above, String below) {
        return Stream.of(above, below).filter(part -> !part.isEmpty()).collect(Collectors.joining("."));
    }

    /** The whole of it in one English sentence. */
    public String sentence() {
        var where = path.isEmpty() ? "" : path + ": ";
        return where + found.english() + allowed.map(a -> ", " + a.english()).orElse("") + ".";
    }

    /**
     * What stands at another path, for a part of a sentence: in a file as it is written there.
     *
     * @param path the path, seen from the same record
     * @param value what stands there
     */
    public record Stated(String path, String value) {
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A part of a sentence that is not yet in any language.
     *
     * @param key its name in the texts of the program
     * @param arguments what goes into it: numbers, names, or parts of a sentence themselves
     * @param english the same in English, for users of the library, which has no texts
     */
    public record Wording(String key, List<Object> arguments, String english) {
        private static final int DECIMALS = 4;
        private static final int LONGEST_LIST = 12;

        public Wording {
            arguments = List.copyOf(arguments);
        }

        /**
         * A part of a sentence.
         *
         * @param pattern the English text, with {@code {0}} for the first argument and so on
         */
        public static Wording of(String key, String pattern, Object... arguments) {
            var english = pattern;
            for (int i = 0; i < arguments.length; i++) {
                english = english.replace("{" + i + "}", shown(arguments[i]));
            }
            return new Wording(key, List.of(arguments), english);
        }

        /** An argument as it is shown in every language: numbers with a few decimals, of a list the first names. */
        public static String shown(Object argument) {
            if (argument instanceof Double number && Double.isFinite(number)) {
                return BigDecimal.valueOf(number)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString();
            }
            if (argument instanceof List<?> names && !names.isEmpty()) {
                var first =
                        names.stream().limit(LONGEST_LIST).map(String::valueOf).collect(Collectors.joining(", "));
                return first + (names.size() > LONGEST_LIST ? ", …" : "");
            }
            return argument instanceof List ? "-" : String.valueOf(argument);
        }

        @Override
        public String toString() {
            return english;
        }
    }
}
