package nl.plafond.mechanisms;

import java.util.Locale;
import nl.plafond.words.Words;

/** The texts of the chapter, and the texts of the report that its pictures share. */
record Texts(Words own, nl.plafond.report.reading.Words report) {
    static final Texts DUTCH = of(new Locale("nl"));
    static final Texts ENGLISH = of(Locale.ENGLISH);

    private static Texts of(Locale locale) {
        return new Texts(Words.of("mechanisms", locale), nl.plafond.report.reading.Words.in(locale));
    }

    String say(String key, Object... arguments) {
        return own.say(key, arguments);
    }

    /** A text that need not be there. */
    String ifAny(String key) {
        return own.has(key) ? own.say(key) : "";
    }
}
