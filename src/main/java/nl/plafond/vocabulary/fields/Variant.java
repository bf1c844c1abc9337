package nl.plafond.vocabulary.fields;

import java.util.List;
import java.util.function.Function;

/**
 * One kind of a thing that comes in several, such as a gamma distribution.
 *
 * @param <T> what is made of a form of this kind
 * @param key the word that says in a form that it is of this kind
 * @param fields what else is written in such a form
 * @param reader makes it of a form of this kind
 */
public record Variant<T>(String key, List<Field<?>> fields, Function<Written, T> reader) {
    public Variant {
        fields = List.copyOf(fields);
    }

    /** A kind with these fields. */
    public static <T> Variant<T> of(String key, Function<Written, T> reader, Field<?>... fields) {
        return new Variant<>(key, List.of(fields), reader);
    }
}
