package nl.plafond.words;

import java.util.List;

/**
 * A text that is not yet in any language.
 *
 * @param key its name in the bundle
 * @param arguments what goes into it: plain text, or phrases that become text in the same language
 */
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** The phrase of that name, with these arguments. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
