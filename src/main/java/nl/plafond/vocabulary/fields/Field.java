package nl.plafond.vocabulary.fields;

import java.util.Optional;
import java.util.function.Function;

/**
 * A field of a form.
 *
 * @param <T> what it gives once it has been read
 * @param name the key under which it is written
 * @param kind what it may hold
 * @param isRequired whether it must be there
 * @param reader reads it from the form that it is a field of
 */
public record Field<T>(String name, FieldKind<?> kind, boolean isRequired, Function<Written, T> reader) {
    /** A field that must be there. */
    public static <T> Field<T> required(String name, FieldKind<T> kind) {
        return new Field<>(name, kind, true, form -> kind.reader().apply(form.at(name)));
    }

    /** A field that may be left out. */
    public static <T> Field<Optional<T>> optional(String name, FieldKind<T> kind) {
        return new Field<>(
                name,
                kind,
                false,
                form -> form.at(name).exists() ? Optional.of(kind.reader().apply(form.at(name))) : Optional.empty());
    }

    /** A field that may be left out, and what it means then. */
    public static <T> Field<T> optional(String name, FieldKind<T> kind, T unlessWritten) {
        var field = optional(name, kind);
        return new Field<>(name, kind, false, form -> field.in(form).orElse(unlessWritten));
    }

    /** What the field gives in a form; fails where it must be there and is not. */
    public T in(Written form) {
        return reader.apply(form);
    }
}
