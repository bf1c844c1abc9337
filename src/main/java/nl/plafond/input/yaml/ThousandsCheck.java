package nl.plafond.input.yaml;

import java.math.BigDecimal;
import nl.plafond.words.Phrase;

/** Warns of a number such as {@code 1.000}: YAML reads a one, while a Dutch writer means a thousand. */
public final class ThousandsCheck {
    private static final int DECIMALS = 3;

    /** Nobody reads on after so many warnings about one file. */
    private static final int MOST = 200;

    private ThousandsCheck() {}

    static void check(Document document, Diagnostics diagnostics) {
        document.top()
                .all()
                .filter(node -> node.json().isNumber() && isWarnedOf(node))
                .limit(MOST)
                .filter(Node::isSound)
                .forEach(node -> diagnostics.add(warning(node)));
    }

    private static boolean isWarnedOf(Node node) {
        var number = node.json().decimalValue();
        if (!looksLikeThousands(number)) {
            return false;
        }
        if (Units.isBooked(node)) {
            return false; // compared with the digits that are printed
        }
        var unit = Units.of(node);
        // A mean of people in a year may have three decimals, but nobody writes a zero as the last of them.
        return Units.comesInThousands(unit)
                || (Units.isInflow(node, unit) && number.stripTrailingZeros().scale() < DECIMALS);
    }

    /** Whether a number was written with one to three digits, of which the first is no zero, a point and three digits. */
    public static boolean looksLikeThousands(BigDecimal number) {
        return number.scale() == DECIMALS
                && DecimalSign.isGroup(number.abs().toBigInteger().toString(), DECIMALS);
    }

    /** The number that is meant if the point stands between thousands. */
    static BigDecimal thousands(BigDecimal number) {
        return number.movePointRight(DECIMALS);
    }

    private static Diagnostic warning(Node node) {
        var written = node.json().decimalValue();
        var read = ShownValue.plain(written).toPlainString();
        var meant = ShownValue.plain(thousands(written)).toPlainString();
        return Diagnostics.about(node, Phrase.of("found.read-as", written.toPlainString(), read, meant))
                .suggest("suggest.thousands", meant, read)
                .warning();
    }
}
