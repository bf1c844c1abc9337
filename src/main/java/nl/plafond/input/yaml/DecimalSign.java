package nl.plafond.input.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the sign for the decimals from the one between thousands, where that can be told. */
final class DecimalSign {
    private static final Pattern BARE = Pattern.compile("0|[1-9][0-9]*");

    /** By a sign that stands for nothing else, by one that comes twice, or by one that another one comes after. */
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}"
            + "(?:([ '_])[0-9]{3}(?:\\1[0-9]{3})*(?:[.,](?<a>[0-9]+))?"
            + "|(?:\\.[0-9]{3})+,(?<b>[0-9]+)|(?:,[0-9]{3})+\\.(?<c>[0-9]+)"
            + "|(?:\\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,})");

    private static final Pattern DECIMALS = Pattern.compile("(?<whole>0|[1-9][0-9]*)(?<sign>[.,])(?<decimals>[0-9]+)");
    private static final int GROUP = 3;

    private DecimalSign() {}

    /**
     * What digits with separators can mean: nothing, one number, or two of which the first is the one with the decimals.
     *
     * @param pointsAreThousands whether a single point before three digits can only stand between thousands, as it does in
     *     an amount of euros
     */
    static List<BigDecimal> readings(String digits, boolean pointsAreThousands) {
        if (BARE.matcher(digits).matches()) {
            return List.of(new BigDecimal(digits));
        }
        var thousands = THOUSANDS.matcher(digits);
        if (thousands.matches()) {
            return List.of(number(digits, thousands.group("a"), thousands.group("b"), thousands.group("c")));
        }
        var match = DECIMALS.matcher(digits);
        if (!match.matches()) {
            return List.of();
        }
        var decimal = number(digits, match.group("decimals"));
        if (!isGroup(match.group("whole"), match.group("decimals").length())) {
            return List.of(decimal);
        }
        var whole = number(digits);
        boolean isPoint = match.group("sign").equals(".");
        return isPoint && pointsAreThousands ? List.of(whole) : List.of(decimal, whole);
    }

    /** Whether a number with these decimals can be one of thousands: 1.000 can, 0.125, 1234.567 and 1.5 cannot. */
    static boolean isGroup(String whole, int decimals) {
        return decimals == GROUP && whole.length() <= GROUP && !whole.equals("0");
    }

    /** All digits, with those of the decimals, if there are any, behind the point. */
    private static BigDecimal number(String digits, String... decimals) {
        int scale = 0;
        for (var part : decimals) {
            scale += part == null ? 0 : part.length();
        }
        return new BigDecimal(new java.math.BigInteger(digits.replaceAll("[^0-9]", "")), scale);
    }
}
