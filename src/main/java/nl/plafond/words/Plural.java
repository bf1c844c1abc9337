package nl.plafond.words;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Singular or plural by the number that fills a gap: {@code {0} {0|place|places}} becomes "1 place" or "2 places".
 *
 * <p>The number may be written out already, with words before it: "about 1" is singular, "1.5" and "0" are plural.
 */
public final class Plural {
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d+)\\|([^|{}]*)\\|([^|{}]*)}");
    private static final Pattern ONE = Pattern.compile("(?:.*[^0-9.,])?1", Pattern.DOTALL);

    private Plural() {}

    /** A text with its choices made. */
    public static String choose(String text, IntFunction<Object> filling) {
        // Most texts hold no choice, and pages are full of texts.
        return text.indexOf('|') < 0
                ? text
                : CHOICE.matcher(text)
                        .replaceAll(choice -> Matcher.quoteReplacement(
                                choice.group(isOne(filling.apply(Integer.parseInt(choice.group(1)))) ? 2 : 3)));
    }

    /** Whether what a gap is filled with counts one. */
    public static boolean isOne(Object filling) {
        return filling instanceof Number number
                ? number.doubleValue() == 1
                : ONE.matcher(String.valueOf(filling)).matches();
    }
}
