package nl.plafond.input;

import java.math.BigDecimal;
import nl.plafond.words.Phrase;

/** Warns of a number such as {@code 1.000}: YAML reads a one, and whoever writes Dutch means a thousand. */
final class ThousandsCheck {
    private static final int DECIMALS = 3;

    /** Nobody reads on after so many warnings about one file. */
    private static final int MOST = 200;

    private ThousandsCheck() {}

    static void check(Document document, Complaints complaints) {
        document.top()
                .all()
                .filter(spot -> spot.node().isNumber() && isWarnedOf(spot))
                .limit(MOST)
                .filter(Spot::isSound)
                .forEach(spot -> complaints.add(warning(spot)));
    }

    private static boolean isWarnedOf(Spot spot) {
        var number = spot.node().decimalValue();
        if (!looksLikeThousands(number)) {
            return false;
        }
        if (Units.isBooked(spot)) {
            return false; // compared with the digits that are printed
        }
        var unit = Units.of(spot);
        // A mean of people in a year may have three decimals, but nobody writes a zero as the last of them.
        return Units.comesInThousands(unit)
                || (Units.isInflow(spot, unit) && number.stripTrailingZeros().scale() < DECIMALS);
    }

    /** Whether a number was written with one to three digits, of which the first is no zero, a point and three digits. */
    static boolean looksLikeThousands(BigDecimal number) {
        return number.scale() == DECIMALS
                && Digits.isGroup(number.abs().toBigInteger().toString(), DECIMALS);
    }

    /** The number that is meant if the point stands between thousands. */
    static BigDecimal thousands(BigDecimal number) {
        return number.movePointRight(DECIMALS);
    }

    private static Problem warning(Spot spot) {
        var written = spot.node().decimalValue();
        var read = Settings.plain(written).toPlainString();
        var meant = Settings.plain(thousands(written)).toPlainString();
        return Complaints.about(spot, Phrase.of("found.read-as", written.toPlainString(), read, meant))
                .suggest("suggest.thousands", meant, read)
                .warning();
    }
}
