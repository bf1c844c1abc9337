package nl.plafond.report.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.plafond.results.Metric;

/**
 * Writes numbers for other programs: a point for the decimals, no grouping, nothing where there is no number.
 *
 * <p>Euros go to the cent; everything else to six significant digits, more than any simulation knows.
 */
final class Figures {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private Figures() {}

    static String of(double value, Metric metric) {
        return metric.isMoney() ? euro(value) : number(value);
    }

    static String of(double value, Metric.Unit unit) {
        return unit == Metric.Unit.EURO ? euro(value) : number(value);
    }

    static String euro(double value) {
        return Double.isFinite(value) ? plain(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP)) : "";
    }

    static String number(double value) {
        return Double.isFinite(value)
                ? plain(BigDecimal.valueOf(value).round(SIX_DIGITS).stripTrailingZeros())
                : "";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.toPlainString();
    }
}
