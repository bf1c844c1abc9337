package nl.plafond.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of the program in the language of the reader: Dutch for Dutch, English for every other language.
 *
 * <p>A bundle is a pair of files beside this class: {@code NAME.properties} in English and {@code NAME_nl.properties} in
 * Dutch, in UTF-8, with the patterns of {@link MessageFormat} and the choices of {@link Plural}.
 */
public final class Texts {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(String name, Locale locale) {
        this.locale = locale;
        // Without this control Java would put the language of the computer before English.
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle(
                "nl.plafond.words." + name,
                isDutch(locale) ? DUTCH : Locale.ROOT,
                Texts.class.getClassLoader(),
                control);
    }

    /** The common texts, from the bundle {@code messages}. */
    public static Texts of(Locale locale) {
        return of("messages", locale);
    }

    /** The texts of a bundle. */
    public static Texts of(String bundle, Locale locale) {
        return new Texts(bundle, isDutch(locale) ? DUTCH : Locale.UK);
    }

    /** The language that the texts are in, with its ways of writing numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** The text of that name; fails if there is none. */
    public String say(String key, Object... arguments) {
        var pattern = Plural.choose(bundle.getString(key), i -> arguments[i]);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** A phrase in this language. */
    public String say(Phrase phrase) {
        var spoken = phrase.arguments().stream()
                .map(argument -> argument instanceof Phrase inner ? say(inner) : argument)
                .toArray();
        return say(phrase.key(), spoken);
    }

    /** The texts themselves, for a library that looks them up on its own. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Whether the bundle has a text of that name. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    private static boolean isDutch(Locale locale) {
        return "nl".equals(locale.getLanguage());
    }
}
