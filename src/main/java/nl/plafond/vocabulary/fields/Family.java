package nl.plafond.vocabulary.fields;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All kinds of a thing, and how a form says of which kind it is.
 *
 * @param <T> what is made of a form
 * @param selector the field with the word that says which kind it is, such as {@code family}
 * @param byClass the kinds by the class that they describe
 */
public record Family<T>(String selector, Map<Class<?>, Variant<? extends T>> byClass) {
    /** The family whose members each have a {@link Variant} as their constant {@code TYPE}. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> Family<T> of(Class<?> sealed, String selector) {
        return new Family<>(selector, (Map) Descriptors.of(sealed, Variant.class));
    }

    /** The words from which a form may choose its kind. */
    public List<String> keys() {
        return byClass.values().stream().map(Variant::key).toList();
    }

    /** The kinds, in their order. */
    public List<Variant<? extends T>> variants() {
        return List.copyOf(byClass.values());
    }

    /** The word for the kind that something is of. */
    public String keyOf(Object member) {
        return byClass.get(member.getClass()).key();
    }

    /** What a form says; fails where it says no kind that there is. */
    public T read(Written form) {
        var kind = form.at(selector);
        return byClass.values().stream()
                .filter(variant -> kind.is(variant.key()))
                .<Function<Written, ? extends T>>map(Variant::reader)
                .findFirst()
                .orElseThrow(() -> kind.missing("word for a kind"))
                .apply(form);
    }
}
