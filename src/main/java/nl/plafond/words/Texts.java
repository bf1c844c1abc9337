package nl.plafond.words;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of the program in the language of the reader: Dutch for Dutch, English for every other language.
 *
 * <p>A bundle is a pair of files beside this class: {@code NAME.properties} in English and {@code NAME_nl.properties} in
 * Dutch, in UTF-8. Every text is a pattern of {@link MessageFormat}, in which an apostrophe is written twice, with the
 * choices of {@link Plural}. A gap {@code {0}} is filled with what is given, as it is written; only {@code {0,number}} has a
 * number written the way of the language.
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

    /**
     * The text of that name with its gaps filled in.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public String say(String key, Object... arguments) {
        var pattern = Plural.choose(bundle.getString(key), i -> arguments[i]);
        // Most texts are plain, and pages are full of texts.
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 ? pattern : filled(pattern, arguments);
    }

    private String filled(String pattern, Object... arguments) {
        var format = new MessageFormat(pattern, locale);
        var formats = format.getFormatsByArgumentIndex();
        var written = new Object[arguments.length];
        for (int i = 0; i < written.length; i++) {
            boolean asItIs = i >= formats.length || formats[i] == null;
            written[i] = asItIs ? String.valueOf(arguments[i]) : arguments[i];
        }
        return format.format(written);
    }

    /** A phrase in this language. */
    public String say(Phrase phrase) {
        var spoken = phrase.arguments().stream()
                .map(argument -> argument instanceof Phrase inner ? say(inner) : argument)
                .toArray();
        return say(phrase.key(), spoken);
    }

    /** All texts by name as they stand in the bundle, for a page that fills the gaps itself. */
    public SortedMap<String, String> patterns() {
        var patterns = new TreeMap<String, String>();
        bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
        return patterns;
    }

    /** The texts without gaps, for a library that looks them up on its own. */
    public ResourceBundle plain() {
        return new Plain();
    }

    private final class Plain extends ResourceBundle {
        @Override
        protected Object handleGetObject(String key) {
            return bundle.containsKey(key) ? say(key) : null;
        }

        @Override
        protected Set<String> handleKeySet() {
            return bundle.keySet();
        }

        @Override
        public Enumeration<String> getKeys() {
            return bundle.getKeys();
        }
    }

    /** Whether the bundle has a text of that name. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    private static boolean isDutch(Locale locale) {
        return "nl".equals(locale.getLanguage());
    }
}
