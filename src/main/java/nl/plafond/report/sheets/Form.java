package nl.plafond.report.sheets;

import nl.plafond.vocabulary.Metric;

/** What a number in a sheet counts, which decides how it is shown and how finely it is kept. */
public enum Form {
    /** A number as a model file has it, with all its digits. */
    EXACT("General"),
    /** A calendar year. */
    YEAR("0"),
    /** How many of something: whole by nature. */
    COUNT("#,##0"),
    /** People, places and weeks, which are means over possible futures. */
    MEAN("#,##0.0"),
    /** A part of a whole. */
    SHARE("0.0%"),
    /** Euros; a minus stands behind the sign, as in Dutch. */
    EURO("\"€\" #,##0;\"€\" -#,##0");

    private static final double DAYS_PER_WEEK = 7;

    private final String format;

    Form(String format) {
        this.format = format;
    }

    /** How Excel shows it; each computer fills in the points and commas of its own country. */
    public String format() {
        return format;
    }

    /** The form of what a metric counts. */
    static Form of(Metric.Unit unit) {
        return switch (unit) {
            case CLIENTS, PLACES, DAYS -> MEAN;
            case SHARE -> SHARE;
            case EURO -> EURO;
        };
    }

    /** A value of a metric as a reader wants it: days as weeks, anything else as it is. */
    static Cell cell(double value, Metric.Unit unit) {
        return Cell.of(unit == Metric.Unit.DAYS ? value / DAYS_PER_WEEK : value, of(unit));
    }
}
