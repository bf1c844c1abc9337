package nl.plafond.input.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a number that people wrote in their own way, such as {@code € 4,6 miljoen} or {@code –20}.
 *
 * <p>Following an advice without a thought must lead to the quantity that stood there. So every sign of the text
 * must be understood, a unit must be the unit that belongs there, and where two conventions differ there is no advice but
 * the question which of both is meant.
 */
public final class WrittenNumber {
    private static final int LONGEST = 60;

    /** The hyphen, the dashes that a word processor makes of it, and the minus signs. */
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]");

    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC\u00B4]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]");
    private static final String CURRENCY = "(?:€|euro's|euro|eur)";
    private static final Pattern WHOLE = Pattern.compile("(?<before>[-+]?)(?: ?(?<currency>" + CURRENCY
            + ") ?)?(?<after>[-+]?)(?<digits>[0-9](?:[0-9 .,'_]*[0-9])?)(?<round>(?:[.,](?:--?|=))?)"
            + " ?(?<scale>(?:miljoen|mln\\.?|million|miljard|mld\\.?|duizend|dzd\\.?|thousand)?)"
            + " ?(?<trailing>" + CURRENCY + "?) ?(?<unit>[^0-9]*)");

    private WrittenNumber() {}

    /**
     * What a text can mean where a number in a unit belongs: nothing if it cannot be told, one number if it is certain,
     * and two if conventions differ, the one with the decimals first.
     *
     * @param unit as the models write it, such as {@code euro per year}; empty where it is not known
     */
    public static List<BigDecimal> readings(String text, String unit) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        var match = WHOLE.matcher(plain(text));
        if (!match.matches()) {
            return List.of();
        }
        long signs = count(match.group("before"), match.group("after"));
        long currencies = count(match.group("currency"), match.group("trailing"));
        boolean isRound = !match.group("round").isEmpty();
        boolean isEuro = currencies > 0 || isRound;
        boolean isScaled = !match.group("scale").isEmpty();
        boolean isOfAnotherUnit =
                (isEuro && !UnitWords.mayBeEuro(unit)) || !UnitWords.fits(match.group("unit"), unit, isEuro);
        if (signs > 1 || currencies > 1 || (isRound && isScaled) || isOfAnotherUnit) {
            return List.of();
        }
        var sign = match.group("before") + match.group("after");
        return DecimalSign.readings(match.group("digits"), isEuro && !isScaled).stream()
                .map(number -> number.scaleByPowerOfTen(zeros(match.group("scale"))))
                .map(number -> sign.equals("-") ? number.negate() : number)
                .filter(WrittenNumber::canBeWritten)
                .toList();
    }

    /** With the signs of a keyboard, in small letters. */
    private static String plain(String text) {
        var narrow = new StringBuilder();
        text.chars().forEach(c -> narrow.append((char) (isWide(c) ? c - '\uFF00' + ' ' : c)));
        var dashed = DASH.matcher(narrow).replaceAll("-");
        var quoted = APOSTROPHE.matcher(dashed).replaceAll("'");
        return SPACE.matcher(quoted).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Digits, points, commas and a plus as wide as a letter of Chinese. */
    private static boolean isWide(int c) {
        return (c >= '\uFF10' && c <= '\uFF19') || c == '\uFF0B' || c == '\uFF0C' || c == '\uFF0E';
    }

    private static long count(String one, String other) {
        return Stream.of(one, other)
                .filter(part -> part != null && !part.isEmpty())
                .count();
    }

    private static int zeros(String scale) {
        return switch (scale.replace(".", "")) {
            case "miljard", "mld" -> 9;
            case "miljoen", "mln", "million" -> 6;
            case "duizend", "dzd", "thousand" -> 3;
            default -> 0;
        };
    }

    /** Whether a file that has it is read as this number. */
    private static boolean canBeWritten(BigDecimal number) {
        var meaning = Scalars.meaningOf(number.toPlainString());
        return meaning.isNumber() && meaning.decimalValue().compareTo(number) == 0;
    }
}
