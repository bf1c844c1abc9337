package nl.plafond.model.measures;

import java.util.List;
import java.util.Optional;
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
 */
public abstract class MeasureType<M extends Measure> {
    private final String key;
    private final ControlGroup group;
    private final List<Field<?>> fields;

    /**
     * A kind of measure.
     *
     * @param key how files write it and what its texts are called after, such as {@code change-patience}
     * @param group where the live page shows it
     * @param fields what is written of it, in the order in which people write it
     */
    protected MeasureType(String key, ControlGroup group, Field<?>... fields) {
        this.key = key;
        this.group = group;
        this.fields = List.of(fields);
    }

    /** The measure that is written in a form; fails where something is missing. */
    public abstract M read(MeasureForm form);

    public final String key() {
        return key;
    }

    public final ControlGroup group() {
        return group;
    }

    public final List<Field<?>> fields() {
        return fields;
    }

    /** Whether it has a field of that name. */
    public final boolean has(String field) {
        return fields.stream().anyMatch(f -> f.name().equals(field));
    }

    /** Whom it reaches. */
    public Effect effect() {
        return Effect.EVERYONE;
    }

    /** The part of a service without which there is nothing to change, such as {@code waiting.patience}. */
    public Optional<String> needs() {
        return Optional.empty();
    }

    /** The part that a service has from this measure on, {@code places} or {@code plafond}. */
    public Optional<String> gives() {
        return Optional.empty();
    }

    /** What a measure sets to a value of its own whatever it was before; none where it adds to what is there. */
    public List<String> sets(Written form) {
        return List.of();
    }

    /** The fields of which one at least must be there; none where each must, or none need be. */
    public List<String> oneOf() {
        return List.of();
    }

    /** Whether it is about those who wait, so that it does nothing where nobody does. */
    public boolean isOnList() {
        return false;
    }

    /** The path of the word by which its name differs, such as {@code plafond.kind}. */
    public Optional<String> namedBy() {
        return Optional.empty();
    }

    /** What a measure of this kind says of itself, by the text {@code KEY.says}. */
    final Sentence says(Value... values) {
        return Sentence.of(key + ".says", values);
    }

    /** The same by the text {@code KEY.says.PART}. */
    final Sentence saysOf(String part, Value... values) {
        return Sentence.of(key + ".says." + part, values);
    }

    /** One thing that is set where something is written, nothing where it is not. */
    static List<String> ifWritten(Written place, String thing) {
        return place.exists() ? List.of(thing) : List.of();
    }

    @Override
    public final String toString() {
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
