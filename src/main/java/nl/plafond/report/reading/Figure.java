package nl.plafond.report.reading;

import nl.plafond.results.Metric;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;

/**
 * One figure of a scenario beside the same figure under unchanged policy.
 *
 * @param before under unchanged policy
 * @param after under the scenario
 * @param difference the paired difference
 * @param unit what it counts, which decides how it is written
 * @param better which way is better
 */
public record Figure(
        Estimate before, Estimate after, Difference difference, Metric.Unit unit, Metric.Better better) {
    private static final double DAYS_PER_WEEK = 7;

    /** A metric of a service at the end of a month. */
    public static Figure at(Reading reading, int scenario, Metric metric, int service, int month) {
        var findings = reading.findings();
        return new Figure(
                findings.at(reading.baseline(), metric, service, month),
                findings.at(scenario, metric, service, month),
                findings.differenceAt(scenario, metric, service, month),
                metric.unit(),
                metric.better());
    }

    /** The cost of a calendar year. */
    public static Figure ofYear(Reading reading, int scenario, Metric cost, int service, int year) {
        var findings = reading.findings();
        return new Figure(
                findings.cost(reading.baseline(), cost, service, year),
                findings.cost(scenario, cost, service, year),
                findings.costDifference(scenario, cost, service, year),
                cost.unit(),
                cost.better());
    }

    /** All that was paid up to the end of a calendar year. */
    public static Figure upTo(Reading reading, int scenario, int service, int year) {
        var findings = reading.findings();
        return new Figure(
                findings.cumulative(reading.baseline(), service, year),
                findings.cumulative(scenario, service, year),
                findings.cumulativeDifference(scenario, service, year),
                Metric.Unit.EURO,
                Metric.Better.LOWER);
    }

    /** What one may say of the difference. */
    public Certainty certainty() {
        return Certainty.of(difference, better);
    }

    /** Whether it exists under the scenario. */
    public boolean exists() {
        return after.exists();
    }

    /** The scenario's value, rounded to what its interval supports. */
    public String value(Notation notation) {
        return level(after, notation);
    }

    /** The value under unchanged policy, rounded likewise. */
    public String baseline(Notation notation) {
        return level(before, notation);
    }

    /** A number in the unit of this figure, rounded to what half an interval supports. */
    public String write(double value, double halfWidth, Notation notation) {
        return switch (unit) {
            case CLIENTS, PLACES -> notation.rounded(value, Rounding.unit(halfWidth, value < 10 && value > -10 ? 0.1 : 1));
            case SHARE -> notation.percent(value);
            case DAYS -> weeks(value, halfWidth, notation);
            case EURO -> notation.money(value, Rounding.unit(halfWidth, 1000));
        };
    }

    private String level(Estimate estimate, Notation notation) {
        return write(estimate.mean(), (estimate.high() - estimate.low()) / 2, notation);
    }

    private static String weeks(double days, double halfWidth, Notation notation) {
        double value = days / DAYS_PER_WEEK;
        return notation.rounded(value, Rounding.unit(halfWidth / DAYS_PER_WEEK, Math.abs(value) < 10 ? 0.1 : 1));
    }

    /** Half the width of the interval of the difference. */
    public double halfWidth() {
        return (difference.high() - difference.low()) / 2;
    }

    /** An end of the interval of the difference, without its sign. */
    public String size(double end, Notation notation) {
        return write(Math.abs(end), halfWidth(), notation);
    }

    /** An end of the interval of the difference, with its sign. */
    public String signed(double end, Notation notation) {
        var text = size(end, notation);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? text : (end > 0 ? "+" : "\u2212") + text;
    }
}
