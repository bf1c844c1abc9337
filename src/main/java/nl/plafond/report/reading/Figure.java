package nl.plafond.report.reading;

import java.util.stream.IntStream;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.MinimumReplications;
import nl.plafond.vocabulary.Metric;

/**
 * One figure of a scenario beside the same figure under unchanged policy.
 *
 * @param before under unchanged policy
 * @param after under the scenario
 * @param difference the paired difference
 * @param unit what it counts, which decides how it is written
 * @param better which way is better
 */
public record Figure(Estimate before, Estimate after, Difference difference, Metric.Unit unit, Metric.Better better) {
    private static final double DAYS_PER_WEEK = 7;

    /** Ends of a band are written finer than its middle. */
    private static final double BAND = 5;

    /** Ends of an interval too, and as much finer as it takes to keep one off zero that is not zero. */
    private static final double INTERVAL = 2;

    private static final double FINEST = 1000;
    private static final double SMALLEST = 0.05;
    private static final double THOUSAND = 1000;

    /** A metric of a service at the end of a month. */
    public static Figure at(RunView reading, int scenario, Metric metric, int service, int month) {
        var findings = reading.findings();
        return new Figure(
                findings.at(reading.baseline(), metric, service, month),
                findings.at(scenario, metric, service, month),
                findings.differenceAt(scenario, metric, service, month),
                metric.unit(),
                metric.better());
    }

    /** What one may say of a difference at the end of a month; cheaper than by the whole figure, for callers that ask it of many. */
    public static Certainty certaintyAt(RunView reading, int scenario, Metric metric, int service, int month) {
        return Certainty.of(
                reading.findings().differenceAt(scenario, metric, service, month),
                metric.better(),
                worth(metric.unit(), Double.NaN));
    }

    /** Whether a scenario changes a metric in a direction that one may speak of, in any month. */
    public static boolean everDirected(RunView reading, int scenario, Metric metric, int service) {
        return reading.changes(scenario, metric, service)
                && IntStream.range(0, reading.months())
                        .anyMatch(m -> certaintyAt(reading, scenario, metric, service, m)
                                .directed());
    }

    /** Whether it is certain that a scenario changes nothing in a metric that is worth a word, in any month. */
    public static boolean everLittle(RunView reading, int scenario, Metric metric, int service) {
        return IntStream.range(0, reading.months())
                .filter(m -> reading.findings()
                                .differenceAt(scenario, metric, service, m)
                                .replications()
                        > 0)
                .mapToObj(m -> certaintyAt(reading, scenario, metric, service, m))
                .allMatch(c -> c == Certainty.SAME || c == Certainty.HARDLY);
    }

    /** The cost of a calendar year. */
    public static Figure ofYear(RunView reading, int scenario, Metric cost, int service, int year) {
        var findings = reading.findings();
        return new Figure(
                findings.cost(reading.baseline(), cost, service, year),
                findings.cost(scenario, cost, service, year),
                findings.costDifference(scenario, cost, service, year),
                cost.unit(),
                cost.better());
    }

    /** All that was paid up to the end of a calendar year. */
    public static Figure upTo(RunView reading, int scenario, int service, int year) {
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
        return Certainty.of(difference, better, worth());
    }

    /** Whether the difference is well beyond chance, as it must be where the largest of many moments is told. */
    public boolean clear() {
        return certainty().directed() && isWellBeyond(difference);
    }

    static boolean isWellBeyond(Difference difference) {
        return Math.abs(difference.mean()) >= difference.high() - difference.low();
    }

    /** The least difference that is worth a word. */
    public double worth() {
        return worth(unit, before.mean());
    }

    /**
     * The least difference that is worth a word: half a person, a thousandth of the cost, or what figures are rounded to.
     *
     * @param level what it is a difference from; not a number where that is not known
     */
    public static double worth(Metric.Unit unit, double level) {
        return switch (unit) {
            case CLIENTS, PLACES -> 0.5;
            case DAYS -> DAYS_PER_WEEK / 10;
            case SHARE -> 0.005;
            case EURO -> Double.isNaN(level) ? THOUSAND : Math.max(THOUSAND, Math.abs(level) / THOUSAND);
        };
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
        return write(unit, value, halfWidth, notation);
    }

    /** A mean in a unit, rounded to what its interval supports. */
    public static String write(Metric.Unit unit, Estimate estimate, Notation notation) {
        return write(unit, estimate.mean(), (estimate.high() - estimate.low()) / 2, notation);
    }

    /** The scenario's value, and that it is a mean or rounded where it is: "about 22", "on average 0.7". */
    public String about(ReportTexts words) {
        return about(unit, after, words);
    }

    /** A mean in a unit, and that it is a mean or rounded where it is. */
    public static String about(Metric.Unit unit, Estimate estimate, ReportTexts words) {
        var value = write(unit, estimate, words.notation());
        // A few futures that happen to be equal do not make an amount exact.
        boolean trusted = unit == Metric.Unit.PLACES || estimate.replications() >= MinimumReplications.LEAST;
        if ((estimate.high() == estimate.low() && trusted) || isZero(value)) {
            return value;
        }
        // Of less than one person, one can only say that it is a mean.
        boolean part = (unit == Metric.Unit.CLIENTS || unit == Metric.Unit.PLACES) && value.startsWith("0");
        return words.say(part ? "about.mean" : "about", value);
    }

    private static String write(Metric.Unit unit, double value, double halfWidth, Notation notation) {
        return switch (unit) {
            case CLIENTS, PLACES -> few(value, halfWidth, notation);
            case SHARE -> notation.percent(value);
            case DAYS -> few(value / DAYS_PER_WEEK, halfWidth / DAYS_PER_WEEK, notation);
            case EURO -> money(value, halfWidth, notation);
        };
    }

    /** An amount in thousands, or finer where thousands would make nothing of it. */
    private static String money(double value, double halfWidth, Notation notation) {
        double unit = Rounding.unit(halfWidth, THOUSAND);
        boolean known = !(Math.abs(value) < halfWidth);
        while (known && unit > 1 && Rounding.to(value, unit) == 0) {
            unit = Math.max(1, unit / 10);
        }
        return notation.money(value, unit);
    }

    private String level(Estimate estimate, Notation notation) {
        return write(unit, estimate, notation);
    }

    /** A number that gets a decimal where it is small and the decimal is known and not zero. */
    private static String few(double value, double halfWidth, Notation notation) {
        double unit = Rounding.unit(halfWidth, Math.abs(value) < 10 ? 0.1 : 1);
        if (Math.abs(value) >= SMALLEST && Rounding.to(value, unit) == 0) {
            // Little is not nothing, however little is known of it.
            unit = 0.1;
        }
        double known = Rounding.to(value, unit);
        return notation.rounded(known, Math.abs(known - Math.rint(known)) < 1e-9 ? 1 : unit);
    }

    /** Half the width of the interval of the difference. */
    public double halfWidth() {
        return (difference.high() - difference.low()) / 2;
    }

    /** An end of the interval of the difference, without its sign; finer where both ends would be rounded to nothing. */
    public String size(double end, Notation notation) {
        double finer = INTERVAL;
        while (finer < FINEST && isZero(write(farthest(), halfWidth() / finer, notation))) {
            finer *= INTERVAL;
        }
        while (difference.certain() && finer < FINEST && isZero(write(end, halfWidth() / finer, notation))) {
            finer *= INTERVAL;
        }
        return write(Math.abs(end), halfWidth() / finer, notation);
    }

    private double farthest() {
        return Math.max(Math.abs(difference.low()), Math.abs(difference.high()));
    }

    /** An end of the interval of the difference with its sign, for a table; in an amount it stands behind the euro. */
    public String signed(double end, Notation notation) {
        var text = size(end, notation);
        var sign = end > 0 ? "+" : "\u2212";
        var euro = "\u20ac" + Notation.NBSP;
        if (isZero(text)) {
            return text;
        }
        return text.startsWith(euro) ? euro + sign + text.substring(euro.length()) : sign + text;
    }

    /** An end of the interval of the difference with its sign in words: "12 minder". */
    private String toldEnd(double end, ReportTexts words) {
        var text = size(end, words.notation());
        return isZero(text) ? text : words.say(end < 0 ? "fewer." + kind() : "more." + kind(), text);
    }

    /** Why nothing can be said: the interval is wide and lies around zero, or there are too few futures to see one. */
    public String doubt(ReportTexts words) {
        return difference.high() > difference.low()
                ? words.say("doubt.wide", toldEnd(difference.low(), words), toldEnd(difference.high(), words))
                : words.say("doubt.few", difference.replications());
    }

    /** Amounts and lengths of time are less, people are fewer. */
    String kind() {
        return unit == Metric.Unit.CLIENTS || unit == Metric.Unit.PLACES ? "people" : "amount";
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    /** Both ends of the interval of the difference without sign, the smaller first: "20 tot 30", or one number. */
    public String sizes(ReportTexts words) {
        boolean lower = difference.mean() < 0;
        var least = size(lower ? difference.high() : difference.low(), words.notation());
        var most = size(lower ? difference.low() : difference.high(), words.notation());
        if (isZero(least) && !isZero(most)) {
            // It is beyond zero, by less than one can write.
            return words.say("at-most", most);
        }
        return least.equals(most) ? words.say("about", most) : words.say("table.band", least, most);
    }

    /** Where 8 in 10 possible futures lie under the scenario. */
    public String band(ReportTexts words) {
        double half = (after.p90() - after.p10()) / 2 / BAND;
        var low = write(after.p10(), half, words.notation());
        var high = write(after.p90(), half, words.notation());
        return low.equals(high) ? high : words.say("table.band", low, high);
    }
}
