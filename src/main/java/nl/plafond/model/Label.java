package nl.plafond.model;

import java.util.Locale;

/** A text that people see, in Dutch and in English. */
public record Label(String nl, String en) {
    public Label {
        Validation.requireThere("nl", nl, "en", en);
    }

    /** The text in the language of the reader: Dutch for Dutch, English for every other language. */
    public String in(Locale locale) {
        return "nl".equals(locale.getLanguage()) ? nl : en;
    }
}
