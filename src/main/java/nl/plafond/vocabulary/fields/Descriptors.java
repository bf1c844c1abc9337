package nl.plafond.vocabulary.fields;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what describes each member of a sealed family: its constant {@code TYPE}. */
public final class Descriptors {
    private static final String NAME = "TYPE";

    private Descriptors() {}

    /**
     * The descriptors of a family by the class that they describe, in the order in which it permits them.
     *
     * @throws IllegalStateException with the name of a member that has none
     */
    public static <D> Map<Class<?>, D> of(Class<?> family, Class<D> descriptor) {
        var found = new LinkedHashMap<Class<?>, D>();
        members(family).forEach(member -> found.put(member, of(member, descriptor, family)));
        return Collections.unmodifiableMap(found);
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Descriptors::members)
                : Stream.of(family);
    }

    private static <D> D of(Class<?> member, Class<D> descriptor, Class<?> family) {
        try {
            return descriptor.cast(member.getField(NAME).get(null));
        } catch (ReflectiveOperationException e) {
            var names = family.getSimpleName() + " " + member.getSimpleName();
            throw new IllegalStateException(names + " has no public constant " + NAME + " that describes it", e);
        }
    }
}
