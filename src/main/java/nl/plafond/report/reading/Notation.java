package nl.plafond.report.reading;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a language writes numbers, money, time and dates. */
public final class Notation {
    /** 1.234,5 · € 13,8 mln. · 31 december 2024. */
    public static final Notation DUTCH =
            new Notation(new Locale("nl", "NL"), ',', '.', "mln.", "d MMMM yyyy", "dd-MM-yyyy");
    /** 1,234.5 · € 13.8 million · 31 December 2024. */
    public static final Notation ENGLISH = new Notation(Locale.UK, '.', ',', "million", "d MMMM yyyy", "d MMM yyyy");

    /** A space at which a line does not break. */
    public static final String NBSP = "\u00a0";

    /** What stands where there is no number. */
    private static final String NONE = "\u2013";

    private static final String MINUS = "\u2212";
    private static final double MILLION = 1e6;
    /** Decimals of an amount in millions that is written to the thousand. */
    private static final int FINEST = 3;

    private final Locale locale;
    private final DecimalFormatSymbols symbols;
    private final String million;
    private final boolean isBare;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter shortDate;

    private Notation(Locale locale, char decimal, char grouping, String million, String longDate, String shortDate) {
        this.locale = locale;
        this.million = million;
        isBare = false;
        this.longDate = DateTimeFormatter.ofPattern(longDate, locale);
        this.shortDate = DateTimeFormatter.ofPattern(shortDate, new Locale(locale.getLanguage()));
        // Set by hand: what a Java runtime believes of a country may change with its version.
        symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(grouping);
        symbols.setMinusSign(MINUS.charAt(0));
    }

    private Notation(Notation other) {
        locale = other.locale;
        symbols = other.symbols;
        million = other.million;
        longDate = other.longDate;
        shortDate = other.shortDate;
        isBare = true;
    }

    /** The same for a column of amounts in millions of which the heading says so. */
    public Notation inMillions() {
        return new Notation(this);
    }

    /** A number with so many decimals; a dash where there is none. */
    public String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        var format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var text = format.format(value);
        return isZero(text) ? text.replace(MINUS, "") : text;
    }

    /** A number rounded to what is known of it. */
    public String rounded(double value, double unit) {
        return number(Rounding.to(value, unit), Rounding.decimals(unit));
    }

    /** An amount to the cent. */
    public String euro(double value) {
        return !Double.isFinite(value) ? NONE : "€" + NBSP + number(value, 2);
    }

    /** An amount rounded to what is known of it: in millions from a million on, else in full. */
    public String money(double value, double unit) {
        double known = Rounding.to(value, unit);
        if (!Double.isFinite(known)) {
            return NONE;
        }
        if (isBare) {
            return known == 0 ? number(0, 0) : millions(known, unit, FINEST);
        }
        return "€" + NBSP + (Math.abs(known) >= MILLION ? millions(known, unit, 2) + NBSP + million : number(known, 0));
    }

    private String millions(double value, double unit, int mostDecimals) {
        return number(value / MILLION, Math.min(mostDecimals, Rounding.decimals(unit / MILLION)));
    }

    /** A share in whole percents. */
    public String percent(double share) {
        return Double.isFinite(share) ? number(100 * share, 0) + "%" : NONE;
    }

    /** A number as a model file has it, all digits of it. */
    public String exact(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        var format = new DecimalFormat("#,##0.##########", symbols);
        return format.format(value);
    }

    /** A date in words. */
    public String date(LocalDate date) {
        return longDate.format(date);
    }

    /** A month of a year in words: "december 2024". */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(date);
    }

    /** A month that comes back every year: "december". */
    public String monthOfYear(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM", locale).format(date);
    }

    /** A date in figures. */
    public String shortDate(LocalDate date) {
        return shortDate.format(date);
    }

    /** The language and country. */
    public Locale locale() {
        return locale;
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
