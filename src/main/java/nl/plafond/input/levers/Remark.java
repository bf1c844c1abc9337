package nl.plafond.input.levers;

import java.util.Optional;
import nl.plafond.words.Phrase;

/**
 * Something that a reader should know about what was set.
 *
 * @param control the name of the control that it is about; empty for the variant as a whole
 * @param text what to say, from the bundle {@code messages}
 */
public record Remark(Optional<String> control, Phrase text) {
    /** A remark at a control. */
    static Remark at(String control, String key, Object... arguments) {
        return new Remark(Optional.of(control), Phrase.of(key, arguments));
    }

    /** A remark on the variant as a whole. */
    static Remark onAll(String key, Object... arguments) {
        return new Remark(Optional.empty(), Phrase.of(key, arguments));
    }
}
