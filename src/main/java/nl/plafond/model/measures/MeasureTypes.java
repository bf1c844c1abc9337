package nl.plafond.model.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plafond.vocabulary.fields.Descriptors;

/** All kinds of measure: one for each record that may be a measure, which has it as its constant {@code TYPE}. */
public final class MeasureTypes {
    @SuppressWarnings("rawtypes")
    private static final Map<Class<?>, MeasureType> BY_CLASS = Descriptors.of(Measure.class, MeasureType.class);

    /** All kinds, in the order in which the family permits them. */
    public static final List<MeasureType<?>> ALL =
            BY_CLASS.values().stream().<MeasureType<?>>map(type -> type).toList();

    private static final Map<String, MeasureType<?>> BY_KEY =
            ALL.stream().collect(Collectors.toMap(MeasureType::key, Function.identity()));

    private MeasureTypes() {}

    /** The kind that files write so, if there is one. */
    public static Optional<MeasureType<?>> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The kind of a measure. */
    public static MeasureType<?> of(Measure measure) {
        return BY_CLASS.get(measure.getClass());
    }
}
