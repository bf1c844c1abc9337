package nl.plafond.vocabulary.fields;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Share;

/**
 * What a field may hold.
 *
 * @param <T> what it is once it has been read
 * @param name what the schemas of the model files call it, such as {@code percent}; empty for words
 * @param choices what each word means that can be chosen; none where it is no choice
 * @param reader makes the value of what is written; fails where that is not of this kind
 */
public record FieldKind<T>(String name, Map<String, T> choices, Function<Written, T> reader) {
    /** A date. */
    public static final FieldKind<LocalDate> DATE =
            of("date", written -> written.date().orElseThrow(() -> written.missing("date")));

    /** The name of something in the model. */
    public static final FieldKind<String> NAME = of("id", FieldKind::text);

    /** A part of a whole, in percent. */
    public static final FieldKind<Share> PERCENT = of("percent", written -> new Share(written.part()));

    /** A change by a percentage, which leaves something: -0.1 for ten percent less. */
    public static final FieldKind<Double> PERCENT_CHANGE = of("percent-change", Written::part);

    /** An amount of money. */
    public static final FieldKind<Euro> EURO = euro("euro");

    /** A span of time. */
    public static final FieldKind<Days> TIME = of("time", FieldKind::days);

    public FieldKind {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** A kind that is no choice. */
    public static <T> FieldKind<T> of(String name, Function<Written, T> reader) {
        return new FieldKind<>(name, Map.of(), reader);
    }

    /** An amount of money for something, such as {@code euro-per-file}. */
    public static FieldKind<Euro> euro(String name) {
        return of(name, written -> new Euro(written.plain()));
    }

    /** A whole number of something. */
    public static FieldKind<Integer> whole(String name) {
        return of(name, written -> (int) written.plain());
    }

    /** One of two words. */
    public static <T> FieldKind<T> either(String one, T first, String other, T second) {
        var choices = new LinkedHashMap<String, T>();
        choices.put(one, first);
        choices.put(other, second);
        return new FieldKind<>(
                "",
                choices,
                written -> written.text()
                        .map(choices::get)
                        .orElseThrow(() -> written.missing("word of " + choices.keySet())));
    }

    /** The word for what can be chosen; fails for anything else. */
    public String wordFor(T choice) {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue().equals(choice))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word for " + choice));
    }

    /** The same under a name of its own in the schemas. */
    public FieldKind<T> called(String other) {
        return new FieldKind<>(other, choices, reader);
    }

    private static String text(Written written) {
        return written.text().orElseThrow(() -> written.missing("text"));
    }

    private static Days days(Written written) {
        double value = written.plain();
        return switch (written.unit().orElse("")) {
            case "days" -> new Days(value);
            case "weeks" -> Days.ofWeeks(value);
            case "months" -> Days.ofMonths(value);
            case "years" -> Days.ofYears(value);
            default -> throw written.missing("time");
        };
    }
}
