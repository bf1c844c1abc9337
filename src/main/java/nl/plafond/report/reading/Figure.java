package nl.plafond.report.reading;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.statistics.Conclusion;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.MinimumReplications;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.WorthSaying;
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

    /** As much finer as it takes to keep one off zero that is not zero. */
    private static final double FINER = 2;

    private static final double FINEST = 1000;
    private static final double SMALLEST = 0.05;
    private static final double THOUSAND = 1000;

    /** A metric of a service at the end of a month. */
    public static Figure at(RunView reading, int scenario, Metric metric, int service, int month) {
        return at(reading.findings(), scenario, metric, service, month);
    }

    /** The same of findings that may be about chance alone. */
    public static Figure at(Findings findings, int scenario, Metric metric, int service, int month) {
        return new Figure(
                findings.at(findings.baseline(), metric, service, month),
                findings.at(scenario, metric, service, month),
                findings.differenceAt(scenario, metric, service, month),
                metric.unit(),
                metric.better());
    }

    /** A level of which no difference is told. */
    public static Figure ofLevel(Estimate level, Metric.Unit unit) {
        return new Figure(level, level, Difference.NONE, unit, Metric.Better.LOWER);
    }

    /** A difference of which the levels are not told. */
    public static Figure ofDifference(Difference difference, Metric.Unit unit) {
        return new Figure(Estimate.NONE, Estimate.NONE, difference, unit, Metric.Better.LOWER);
    }

    /** Whether a scenario changes a metric in a direction that one may speak of, in any month. */
    public static boolean everDirected(RunView reading, int scenario, Metric metric, int service) {
        return reading.changes(scenario, metric, service)
                && IntStream.range(0, reading.months())
                        .mapToObj(m -> likely(reading, scenario, metric, service, m))
                        .anyMatch(o -> o.filter(way -> way != Outcome.SAME).isPresent());
    }

    /** Whether it is likely at least that a scenario changes nothing in a metric that is worth a word, in any month. */
    public static boolean everLittle(RunView reading, int scenario, Metric metric, int service) {
        return IntStream.range(0, reading.months())
                .filter(m -> reading.findings()
                                .differenceAt(scenario, metric, service, m)
                                .replications()
                        > 0)
                .mapToObj(m -> likely(reading, scenario, metric, service, m))
                .allMatch(o -> o.filter(way -> way == Outcome.SAME).isPresent());
    }

    private static Optional<Outcome> likely(RunView reading, int scenario, Metric metric, int service, int month) {
        return reading.findings()
                .differenceAt(scenario, metric, service, month)
                .likely(worth(metric.unit(), Double.NaN));
    }

    /** The cost of a calendar year. */
    public static Figure ofYear(RunView reading, int scenario, Metric cost, int service, int year) {
        return ofYear(reading.findings(), scenario, cost, service, year);
    }

    /** The same of findings that may be about chance alone. */
    public static Figure ofYear(Findings findings, int scenario, Metric cost, int service, int year) {
        return new Figure(
                findings.cost(findings.baseline(), cost, service, year),
                findings.cost(scenario, cost, service, year),
                findings.costDifference(scenario, cost, service, year),
                cost.unit(),
                cost.better());
    }

    /** All that was paid up to the end of a calendar year. */
    public static Figure upTo(RunView reading, int scenario, int service, int year) {
        return upTo(reading.findings(), scenario, service, year);
    }

    /** The same of findings that may be about chance alone. */
    public static Figure upTo(Findings findings, int scenario, int service, int year) {
        return new Figure(
                findings.cumulative(findings.baseline(), service, year),
                findings.cumulative(scenario, service, year),
                findings.cumulativeDifference(scenario, service, year),
                Metric.Unit.EURO,
                Metric.Better.LOWER);
    }

    /** The same of the means and their intervals, for texts about chance alone. */
    public Figure ofMeans() {
        return new Figure(before.ofMean(), after.ofMean(), difference.ofMean(), unit, better);
    }

    /** What one may say of the difference in a word. */
    public Certainty certainty() {
        return Certainty.of(difference, conclusion());
    }

    /** What is concluded from the difference: which way it goes, how sure that is and what turns it. */
    public Conclusion conclusion() {
        return difference.conclusion(worth());
    }

    /** The least difference that is worth a word. */
    public double worth() {
        return worth(unit, before.middle());
    }

    /**
     * The least difference that is worth a word: half a person, a thousandth of the cost, or what figures are rounded to.
     *
     * @param level what it is a difference from; not a number where that is not known
     */
    public static double worth(Metric.Unit unit, double level) {
        return WorthSaying.least(unit, level);
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

    /** The middle of a figure in a unit, rounded to what its interval supports. */
    public static String write(Metric.Unit unit, Estimate estimate, Notation notation) {
        return write(unit, estimate.middle(), (estimate.high() - estimate.low()) / 2, notation);
    }

    /** The scenario's value, and that it is rounded or a mean where it is: "about 22", "on average 0.7". */
    public String about(ReportTexts words) {
        return about(unit, after, words);
    }

    /** The middle of a figure in a unit, and that it is rounded or a mean where it is. */
    public static String about(Metric.Unit unit, Estimate estimate, ReportTexts words) {
        var value = write(unit, estimate, words.notation());
        // A few futures that happen to be equal do not make an amount exact.
        boolean trusted = unit == Metric.Unit.PLACES || estimate.replications() >= MinimumReplications.LEAST;
        if ((estimate.high() == estimate.low() && trusted) || isZero(value)) {
            return value;
        }
        // Of less than one person, one can only say that it is a mean, where it is one.
        boolean people = unit == Metric.Unit.CLIENTS || unit == Metric.Unit.PLACES;
        boolean part = people && value.startsWith("0") && Double.isNaN(estimate.p50());
        return words.say(part ? "about.mean" : "about", value);
    }

    /** A value that somebody wrote down, in a unit. */
    static String write(Metric.Unit unit, double value, Notation notation) {
        return write(unit, value, 0, notation);
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
        // Little is not nothing, however little is known of it.
        while (Math.abs(value) >= SMALLEST && Rounding.to(value, unit) == 0) {
            unit /= 10;
        }
        double known = Rounding.to(value, unit);
        return notation.rounded(known, Math.abs(known - Math.rint(known)) < 1e-9 ? 1 : unit);
    }

    /** Half the width of the interval of the difference. */
    public double halfWidth() {
        return (difference.high() - difference.low()) / 2;
    }

    /** An end of the band of the difference, without its sign; finer where both ends would be rounded to nothing. */
    public String size(double end, Notation notation) {
        double half = bandUnit();
        double finer = 1;
        while (finer < FINEST && isZero(write(farthest(), half / finer, notation))) {
            finer *= FINER;
        }
        while (difference.isOneWay() && finer < FINEST && isZero(write(end, half / finer, notation))) {
            finer *= FINER;
        }
        return write(Math.abs(end), half / finer, notation);
    }

    private double bandUnit() {
        if (Double.isNaN(difference.p10())) {
            return halfWidth() / FINER;
        }
        double half = (difference.bandHigh() - difference.bandLow()) / 2 / BAND;
        // People come whole, but for a few that the two middle futures part.
        boolean people = unit == Metric.Unit.CLIENTS || unit == Metric.Unit.PLACES;
        return half > 0 ? people ? Math.max(1, half) : half : halfWidth() / BAND;
    }

    private double farthest() {
        return Math.max(Math.abs(difference.bandLow()), Math.abs(difference.bandHigh()));
    }

    /** A difference or an end of its band with its sign, for a table; in an amount it stands behind the euro. */
    public String signed(double end, Notation notation) {
        var text = size(end, notation);
        var sign = end > 0 ? "+" : "\u2212";
        var euro = "\u20ac" + Notation.NBSP;
        if (isZero(text)) {
            return text;
        }
        return text.startsWith(euro) ? euro + sign + text.substring(euro.length()) : sign + text;
    }

    /** A difference or an end of its band with its sign in words: "12 minder". */
    private String told(double end, String size, ReportTexts words) {
        return isZero(size) ? size : words.say(end < 0 ? "fewer." + kind() : "more." + kind(), size);
    }

    /** The middle of the difference with its sign in words: "ongeveer 95 minder". */
    public String middleTold(ReportTexts words) {
        return told(difference.middle(), middleSize(words), words);
    }

    /** The middle of the difference without its sign, and that it is rounded where it is: "ongeveer 95". */
    public String middleSize(ReportTexts words) {
        double known = Double.isNaN(difference.p10()) ? halfWidth() : Math.max(halfWidth(), bandUnit());
        double half = Math.min(known, Math.abs(difference.middle()));
        var size = write(Math.abs(difference.middle()), half, words.notation());
        return difference.bandHigh() > difference.bandLow() && !isZero(size) ? words.say("about", size) : size;
    }

    /** Where eight in ten possible futures lie: "39 tot 123 minder", "12 minder tot 30 meer". */
    public String differenceBand(ReportTexts words) {
        double low = difference.bandLow();
        double high = difference.bandHigh();
        boolean lower = difference.middle() < 0;
        boolean from = isZero(size(lower ? high : low, words.notation()));
        if (from || difference.isOneWay()) {
            return told(lower ? low : high, sizes(words), words);
        }
        return words.say("table.band", toldEnd(low, words), toldEnd(high, words));
    }

    private String toldEnd(double end, ReportTexts words) {
        return told(end, size(end, words.notation()), words);
    }

    /** Both ends of the band of a difference that goes one way, without sign, the smaller first: "20 tot 30", or one number. */
    public String sizes(ReportTexts words) {
        boolean lower = difference.middle() < 0;
        var least = size(lower ? difference.bandHigh() : difference.bandLow(), words.notation());
        var most = size(lower ? difference.bandLow() : difference.bandHigh(), words.notation());
        return sizes(least, most, words);
    }

    private static String sizes(String least, String most, ReportTexts words) {
        return least.equals(most) ? most : words.say("table.band", least, most);
    }

    /** Amounts and lengths of time are less, people are fewer. */
    String kind() {
        return unit == Metric.Unit.CLIENTS || unit == Metric.Unit.PLACES ? "people" : "amount";
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    /** Above what one in ten possible futures lies. */
    static String high(Metric.Unit unit, Estimate estimate, ReportTexts words) {
        return write(unit, estimate.p90(), (estimate.p90() - estimate.p10()) / 2 / BAND, words.notation());
    }

    /** Where 8 in 10 possible futures lie under the scenario. */
    public String band(ReportTexts words) {
        return band(words.notation(), words);
    }

    /** The same in another notation than that of sentences. */
    public String band(Notation notation, ReportTexts words) {
        double half = (after.p90() - after.p10()) / 2 / BAND;
        var low = write(after.p10(), half, notation);
        var high = write(after.p90(), half, notation);
        return low.equals(high) ? high : words.say("table.band", low, high);
    }
}
