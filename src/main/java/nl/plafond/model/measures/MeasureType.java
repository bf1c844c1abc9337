package nl.plafond.model.measures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.Written;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/**
 * A kind of measure: all that files, checks, controls and reports need to know of it. Its texts are in the bundle
 * {@code measures}, under its key.
 *
 * @param <M> the measures of this kind
 * @param key how files write it and what its texts are called after, such as {@code change-patience}
 * @param group where the live page shows it
 * @param reader makes the measure that is written in a form; fails where something is missing
 * @param fields what is written of it, in the order in which people write it
 * @param effect whom it reaches
 * @param needs the part of a service without which there is nothing to change, such as {@code waiting.patience}
 * @param gives the part that a service has from this measure on, {@code places} or {@code plafond}
 * @param settings what a measure sets to a value of its own whatever it was before; none where it adds to what is there
 * @param oneOf the fields of which one at least must be there; none where each must, or none need be
 * @param isOnList whether it is about those who wait, so that it does nothing where nobody does
 * @param namedBy the path of the word by which its name differs, such as {@code plafond.kind}
 */
@RecordBuilder
public record MeasureType<M extends Measure>(
        String key,
        ControlGroup group,
        Function<MeasureForm, M> reader,
        List<Field<?>> fields,
        Effect effect,
        Optional<String> needs,
        Optional<String> gives,
        Function<Written, List<String>> settings,
        List<String> oneOf,
        boolean isOnList,
        Optional<String> namedBy)
        implements MeasureTypeRecordBuilder.With<M> {
    public MeasureType {
        Validation.requireThere(
                "key",
                key,
                "group",
                group,
                "reader",
                reader,
                "fields",
                fields,
                "effect",
                effect,
                "needs",
                needs,
                "gives",
                gives,
                "settings",
                settings,
                "one-of",
                oneOf,
                "named-by",
                namedBy);
        fields = List.copyOf(fields);
        oneOf = List.copyOf(oneOf);
    }

    /** A kind of measure that reaches everyone, needs and gives nothing and adds to what is there. */
    static <M extends Measure> MeasureType<M> of(
            String key, ControlGroup group, Function<MeasureForm, M> reader, Field<?>... fields) {
        return MeasureTypeRecordBuilder.<M>builder()
                .key(key)
                .group(group)
                .reader(reader)
                .fields(List.of(fields))
                .effect(Effect.EVERYONE)
                .settings(form -> List.of())
                .build();
    }

    /** The measure that is written in a form; fails where something is missing. */
    public M read(MeasureForm form) {
        return reader.apply(form);
    }

    /** What a measure that is written in this way sets to a value of its own. */
    public List<String> sets(Written form) {
        return settings.apply(form);
    }

    /** Whether it has a field of that name. */
    public boolean has(String field) {
        return fields.stream().anyMatch(f -> f.name().equals(field));
    }

    /** What a measure of this kind says of itself, by the text {@code KEY.says}. */
    Sentence says(Value... values) {
        return Sentence.of(key + ".says", values);
    }

    /** The same by the text {@code KEY.says.PART}. */
    Sentence saysOf(String part, Value... values) {
        return Sentence.of(key + ".says." + part, values);
    }

    /** One thing that is set where something is written, nothing where it is not. */
    static List<String> ifWritten(Written place, String thing) {
        return place.exists() ? List.of(thing) : List.of();
    }

    @Override
    public String toString() {
        return key;
    }

    /** Whom a measure reaches. */
    public enum Effect {
        /** Only those who come after it starts. */
        NEWCOMERS,
        /** Those who are there too. */
        EVERYONE,
        /** Nobody: care costs something else. */
        PRICE,
        /** Nobody: it costs money by itself. */
        COST
    }
}
