package nl.plafond.input.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses how something should have been written. */
public final class SpellingGuess {
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

    private SpellingGuess() {}

    /** The date in a text such as {@code 31-12-2024}. */
    static Optional<String> date(String text) {
        var matcher = DAY_FIRST.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        matcher.group(3),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    /** A text such as {@code Beschermd Wonen} as a name; a file is named without its ending. */
    public static Optional<String> name(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        var name = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\.ya?ml$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
