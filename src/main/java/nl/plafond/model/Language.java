package nl.plafond.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that people are spoken to in. */
public enum Language {
    NL,
    EN;

    /** As it is typed, and as it stands in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of that code; empty if there is none. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
