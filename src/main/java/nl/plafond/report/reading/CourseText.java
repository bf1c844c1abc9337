package nl.plafond.report.reading;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.plafond.report.reading.Course.Shape;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.Sureness;
import nl.plafond.vocabulary.Metric;

/** Says the whole course of a figure in one sentence: its ends, and what lies between where it turns or comes back. */
public final class CourseText {
    private final RunView reading;
    private final ReportTexts words;
    private final String id;
    private final Course course;
    private final Metric metric;
    private final IntFunction<Estimate> at;
    /** What it changes from one moment to another, in each future. */
    private final BiFunction<Integer, Integer, FutureDifferences> change;

    private CourseText(
            RunView reading,
            ReportTexts words,
            String id,
            Course course,
            Metric metric,
            IntFunction<Estimate> at,
            BiFunction<Integer, Integer, FutureDifferences> change) {
        this.change = change;
        this.reading = reading;
        this.words = words;
        this.id = id;
        this.course = course;
        this.metric = metric;
        this.at = at;
    }

    /** Of a metric by month under unchanged policy; the id has the texts. */
    public static CourseText monthly(RunView reading, ReportTexts words, String id, Metric metric, int service) {
        int base = reading.baseline();
        return new CourseText(
                reading,
                words,
                id,
                Course.of(reading, base, metric, service),
                metric,
                m -> reading.findings().at(base, metric, service, m),
                (from, to) -> reading.findings().changeBetween(base, metric, service, from, to));
    }

    /** Of the cost of each whole year under unchanged policy. */
    public static CourseText cost(RunView reading, ReportTexts words, int service) {
        int base = reading.baseline();
        return new CourseText(
                reading,
                words,
                "cost",
                Course.ofCost(reading, base, service),
                Metric.COST_TOTAL,
                y -> reading.findings().cost(base, Metric.COST_TOTAL, service, y),
                (from, to) -> reading.findings().costChangeBetween(base, service, from, to));
    }

    /** Whether there is a course at all. */
    public boolean exists() {
        return course.exists();
    }

    /** The moment at which scenarios tell most: that of the highest value where it does not end there. */
    public int looksAt() {
        return switch (course.shape()) {
            case PEAK, SWINGS -> course.peak();
            case SEASON -> {
                var season = course.season().orElseThrow();
                yield at.apply(season.from()).middle() > at.apply(season.to()).middle() ? season.from() : season.to();
            }
            default -> course.last();
        };
    }

    /** That moment in words, after the title: "dan" where the title ends with it. */
    public String whenLooking() {
        return switch (course.shape()) {
            case UP, DOWN, TROUGH -> words.say("when.then");
            case PEAK, SWINGS, SEASON -> during(looksAt());
            default -> when(looksAt());
        };
    }

    /** The sentence as a title, without a full stop. */
    public String title(String of) {
        var subject = reading.isAgainstUnchanged()
                ? words.say("title.without", of)
                : words.say("title.under", of, new ContrastText(reading, words).against());
        var what = words.say("title.of." + id);
        int first = course.first();
        int last = course.last();
        return switch (course.shape()) {
            case NONE -> none(subject, what);
            case LEVEL -> levels().say("title.level", subject, what, counted(last), inTheMiddle());
            case UP ->
                levels().say(
                                "title.up",
                                subject,
                                what,
                                value(first),
                                counted(last),
                                when(last),
                                sureness(Outcome.MORE));
            case DOWN ->
                levels().say(
                                "title.down",
                                subject,
                                what,
                                value(first),
                                counted(last),
                                when(last),
                                sureness(Outcome.LESS));
            case PEAK -> turn("title.peak", subject, what, course.peak());
            case TROUGH -> turn("title.trough", subject, what, course.trough());
            case SWINGS -> swings(subject, what);
            case SEASON -> {
                var season = course.season().orElseThrow();
                yield season("title.season", subject, season) + growth(season);
            }
        };
    }

    /** That there is hardly ever anything; or where there is in one of ten futures, how much. */
    private String none(String subject, String what) {
        double worth = Figure.worth(metric.unit(), Double.NaN);
        int most = IntStream.rangeClosed(course.first(), course.last())
                .boxed()
                .max(Comparator.comparingDouble(m -> high(at.apply(m))))
                .orElseThrow();
        var estimate = at.apply(most);
        return high(estimate) <= 2 * worth
                ? words.say("title." + id + ".none", subject)
                : levels().say("title.maybe", subject, what, Figure.high(metric.unit(), estimate, words), when(most));
    }

    private static double high(Estimate estimate) {
        return Double.isNaN(estimate.p90()) ? 0 : estimate.p90();
    }

    /** How sure it is that it ends higher or lower than it began: "zeker ", or that the middle does. */
    private String sureness(Outcome way) {
        var conclusion =
                change.apply(course.first(), course.last()).conclusion(Figure.worth(metric.unit(), Double.NaN));
        if (conclusion.sureness() == Sureness.TOO_FEW) {
            return "";
        }
        return conclusion.isTold() && conclusion.outcome() == way
                ? FigureText.sureness(conclusion, words) + " "
                : words.say("title.middle") + " ";
    }

    /** That the middle does so, where futures part from it by more than chance. */
    private String inTheMiddle() {
        return reading.drawn() ? words.say("title.middle") + " " : "";
    }

    private String turn(String key, String subject, String what, int turn) {
        return levels().say(key, subject, what, counted(turn), during(turn), about(course.last()), when(course.last()));
    }

    private String swings(String subject, String what) {
        return levels().say(
                        "title.swings",
                        subject,
                        what,
                        counted(course.peak()),
                        during(course.peak()),
                        about(course.trough()),
                        during(course.trough()),
                        about(course.last()),
                        when(course.last()));
    }

    /** What comes back every year, in a sentence that begins with a subject; empty for a course without a season. */
    public Optional<String> season(String key, String subject) {
        return course.season().map(season -> season(key, subject, season));
    }

    private String season(String key, String subject, Season season) {
        var notation = words.notation();
        int year = reading.dayOf(season.to()).getYear();
        return levels().say(
                        key,
                        subject,
                        words.say("title.of." + id),
                        season.late()
                                ? words.say(
                                        "season.late",
                                        reading.dayOf(season.since()).getYear())
                                : words.say("season.every"),
                        about(season.from()),
                        notation.monthOfYear(reading.dayOf(season.from())),
                        counted(season.to()),
                        notation.monthOfYear(reading.dayOf(season.to())),
                        growth(season).isEmpty() ? "" : " (" + year + ")");
    }

    /** How the mean over the year grows or shrinks, where it does. */
    private String growth(Season season) {
        var means = season.means();
        var shape =
                Course.byYear(means, Figure.worth(metric.unit(), Double.NaN)).shape();
        if (shape != Shape.UP && shape != Shape.DOWN) {
            return "";
        }
        int since = reading.dayOf(season.since()).getYear();
        return levels().say(
                        shape == Shape.UP ? "title.season.up" : "title.season.down",
                        value(means.get(0)),
                        since,
                        value(means.get(means.size() - 1)),
                        since + means.size() - 1);
    }

    private AssumedLevels levels() {
        return new AssumedLevels(reading, words);
    }

    private String counted(int moment) {
        return words.say("title.unit." + id, about(moment));
    }

    private String about(int moment) {
        return Figure.about(metric.unit(), at.apply(moment), words);
    }

    private String value(int moment) {
        return value(at.apply(moment));
    }

    private String value(Estimate estimate) {
        return Figure.write(metric.unit(), estimate, words.notation());
    }

    /** "Op 31 december 2025"; a year for a cost. */
    private String when(int moment) {
        return metric.isCost()
                ? during(moment)
                : words.say("when.day", words.notation().date(reading.dayOf(moment)));
    }

    private String during(int moment) {
        return words.say(
                "when.in",
                metric.isCost() ? reading.years().get(moment) : words.notation().month(reading.dayOf(moment)));
    }
}
