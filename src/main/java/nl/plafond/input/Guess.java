package nl.plafond.input;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses how something should have been written. */
final class Guess {
    private static final Pattern NUMBER = Pattern.compile("[^0-9,.+-]{0,4}([-+]?[0-9][0-9., ]*)([^0-9eE].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

    private Guess() {}

    /** The number in a text such as {@code 24 plekken}, {@code 1.234,5} or {@code € 1 234}, as YAML writes it. */
    static Optional<String> number(String text, boolean whole) {
        var matcher = NUMBER.matcher(text.strip());
        if (text.length() > 60 || !matcher.matches()) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(pointed(matcher.group(1).replaceAll("[ .,]+$", "")));
            boolean fits = !whole || number.stripTrailingZeros().scale() <= 0;
            return fits ? Optional.of(number.toPlainString()) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** With a point for the decimals and nothing for the thousands; a single comma is a Dutch decimal comma. */
    private static String pointed(String digits) {
        var bare = digits.replace(" ", "");
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        if (comma > point) {
            return bare.substring(0, comma).replaceAll("[.,]", "") + "." + bare.substring(comma + 1);
        }
        boolean pointsAreThousands = bare.indexOf('.') != point;
        return bare.replace(",", "").replace(pointsAreThousands ? "." : "", "");
    }

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
    static Optional<String> name(String text) {
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
