package nl.plafond.mechanisms;

import java.util.Locale;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.words.Texts;

/** The texts of the chapter, and the texts of the report that its pictures share. */
record ChapterTexts(Texts own, ReportTexts report) {
    static final ChapterTexts DUTCH = of(new Locale("nl"));
    static final ChapterTexts ENGLISH = of(Locale.ENGLISH);

    private static ChapterTexts of(Locale locale) {
        return new ChapterTexts(Texts.of("mechanisms", locale), ReportTexts.in(locale));
    }

    String say(String key, Object... arguments) {
        return own.say(key, arguments);
    }

    /** A text that need not be there. */
    String ifAny(String key) {
        return own.has(key) ? own.say(key) : "";
    }
}
