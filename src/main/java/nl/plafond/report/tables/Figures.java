package nl.plafond.report.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/**
 * Writes numbers for other programs: a point for the decimals, no grouping, nothing where there is no number.
 *
 * <p>Euros go to the cent; everything else to six significant digits, more than any simulation knows.
 */
final class Figures {
    private static final int SIX = 6;
    private static final MathContext SIX_DIGITS = new MathContext(SIX, RoundingMode.HALF_UP);

    private Figures() {}

    static String of(double value, Metric metric) {
        return metric.isMoney() ? euro(value) : number(value);
    }

    static String of(double value, Metric.Unit unit) {
        return unit == Metric.Unit.EURO ? euro(value) : number(value);
    }

    /** Numbers side by side. */
    static List<String> each(Metric.Unit unit, double... values) {
        return Arrays.stream(values).mapToObj(value -> of(value, unit)).toList();
    }

    /** A mean and its interval. */
    static List<String> mean(Estimate e, Metric.Unit unit) {
        return each(unit, e.mean(), e.low(), e.high());
    }

    /** A mean and its interval, and where the futures lie. */
    static List<String> whole(Estimate e, Metric.Unit unit) {
        return each(unit, e.mean(), e.low(), e.high(), e.p10(), e.p50(), e.p90());
    }

    /** The same of a difference. */
    static List<String> whole(Difference d, Metric.Unit unit) {
        return each(unit, d.mean(), d.low(), d.high(), d.p10(), d.p50(), d.p90());
    }

    static String count(int replications) {
        return Integer.toString(replications);
    }

    static String euro(double value) {
        return Double.isFinite(value) ? plain(cents(value)) : "";
    }

    /** To one decimal, however large it is. */
    static String tenth(double value) {
        return Double.isFinite(value)
                ? plain(BigDecimal.valueOf(value)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                : "";
    }

    static String number(double value) {
        return Double.isFinite(value) ? plain(sixDigits(value)) : "";
    }

    private static BigDecimal cents(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sixDigits(double value) {
        return BigDecimal.valueOf(value).round(SIX_DIGITS).stripTrailingZeros();
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.toPlainString();
    }
}
