package nl.plafond.vocabulary.sentences;

import java.util.List;

/**
 * A sentence that is not yet in any language.
 *
 * @param key the text that it is made of
 * @param values what fills the gaps in the text
 */
public record Sentence(String key, List<Value> values) {
    public Sentence {
        values = List.copyOf(values);
    }

    /** The sentence of that text, with these values. */
    public static Sentence of(String key, Value... values) {
        return new Sentence(key, List.of(values));
    }
}
