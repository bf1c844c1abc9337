package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.measures.Scenario;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.Conclusion;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.vocabulary.Metric;

/**
 * Says of a headline what it is about and how it comes out.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
public record HeadlineText(RunView reading, ReportTexts words) {
    private static final double HUNDRED = 100;

    /** A number in the notation of an interval that is this much wider. */
    private static final double FINER = 10;

    /** "Beschermd wonen: wachtlijst op 31 december 2024". */
    public String about(Headline headline) {
        return words.say("asked.about", of(headline.of().figure()), metric(headline.metric()), when(headline.of()));
    }

    /** "“Heronderzoek” tegen “Ongewijzigd beleid”", or of a course the moment that it is compared with. */
    public String between(Headline headline) {
        return headline.isCourse()
                ? words.say("asked.course", scenario(headline.of().scenario()), when(headline.against()))
                : words.say(
                        "asked.between",
                        scenario(headline.of().scenario()),
                        scenario(headline.against().scenario()));
    }

    /** What is measured, as in the middle of a sentence. */
    public String metric(Metric metric) {
        return Stream.of("asked.", "metric.", "flows.")
                .map(group -> group + metric.id())
                .filter(words::knows)
                .findFirst()
                .map(words::say)
                .orElse(metric.id());
    }

    private String of(KeptFigure figure) {
        return figure.service() == reading.findings().all()
                ? words.say("asked.all")
                : words.of(reading.serviceName(figure.service()));
    }

    /** The name of a scenario by its id. */
    public String scenario(String id) {
        return reading.scenarios().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .map(Scenario::name)
                .map(words::of)
                .orElse(id);
    }

    private String when(Headline.Reading of) {
        return new MomentText(reading, words).of(of.figures());
    }

    /** "Zeker korter: ongeveer 95 mensen minder (in 8 van de 10 mogelijke toekomsten 39 tot 123 minder)." */
    public String outcome(HeadlineFinding finding) {
        var figure = figure(finding);
        var conclusion = finding.differences().conclusion(finding.worth());
        return switch (Certainty.of(figure.difference(), conclusion)) {
            case SAME -> words.say("asked.same");
            case TOO_FEW -> words.say("asked.few", figure.difference().replications());
            case DEPENDS -> open(finding, figure, conclusion);
            case HARDLY ->
                words.say(
                        "asked.hardly",
                        sureness(conclusion),
                        way(finding.headline().metric(), Outcome.SAME));
            case LIKELY, SURE -> directed(finding, figure, conclusion);
        };
    }

    private String directed(HeadlineFinding finding, Figure figure, Conclusion conclusion) {
        boolean varies = figure.difference().bandHigh() > figure.difference().bandLow();
        return ReportTexts.ended(words.say(
                varies ? "asked.directed" : "asked.directed.exact",
                sureness(conclusion),
                way(finding.headline().metric(), conclusion.outcome()),
                amount(figure.unit(), figure.difference().middle(), figure.middleSize(words)),
                figure.differenceBand(words)));
    }

    private String open(HeadlineFinding finding, Figure figure, Conclusion conclusion) {
        return words.say(
                "asked.depends", counts(finding.headline().metric(), conclusion), figure.differenceBand(words));
    }

    /** "in 48 van de 100 mogelijke toekomsten korter, in 39 langer en in 13 vrijwel even lang". */
    String counts(Metric metric, Conclusion conclusion) {
        var outcomes = List.of(Outcome.values());
        var percents = Rounding.percents(
                outcomes.stream().mapToDouble(conclusion.counts()::share).toArray());
        var said = new ArrayList<String>();
        outcomes.stream()
                .filter(o -> percents[outcomes.indexOf(o)] > 0)
                .sorted(Comparator.comparingInt(o -> -percents[outcomes.indexOf(o)]))
                .forEach(o -> said.add(words.say(
                        said.isEmpty() ? "asked.count.first" : "asked.count",
                        percents[outcomes.indexOf(o)],
                        way(metric, o))));
        return words.list(said);
    }

    private String sureness(Conclusion conclusion) {
        return words.begun(FigureText.sureness(conclusion, words));
    }

    /** "korter", "vrijwel even lang" or "langer", as it is said of what is measured. */
    public String way(Metric metric, Outcome outcome) {
        return words.say("outcome." + kind(metric) + "." + ReportTexts.key(outcome));
    }

    private static String kind(Metric metric) {
        boolean length = metric == Metric.WAITING
                || (metric.unit() == Metric.Unit.DAYS && metric.id().startsWith("wait"));
        boolean people = metric.unit() == Metric.Unit.CLIENTS || metric.unit() == Metric.Unit.PLACES;
        return length ? "length" : people ? "count" : "level";
    }

    /** "ongeveer 95 mensen minder". */
    private String amount(Metric.Unit unit, double value, String size) {
        var kind = switch (unit) {
            case CLIENTS -> "people";
            case PLACES -> "places";
            case DAYS -> "weeks";
            case SHARE -> "share";
            case EURO -> "money";
        };
        return words.say((value < 0 ? "amount.fewer." : "amount.more.") + kind, size);
    }

    /** A difference that is not sharper known than the middle of some futures: "95 mensen minder", or "geen verschil". */
    public String amount(HeadlineFinding finding, double value) {
        var figure = figure(finding);
        if (Double.isNaN(value) || Math.abs(value) < finding.worth() / FINER) {
            return words.say(Double.isNaN(value) ? "table.none" : "asked.nothing");
        }
        double half = (figure.difference().bandHigh() - figure.difference().bandLow()) / FINER;
        return amount(
                figure.unit(), value, figure.write(Math.abs(value), Math.min(half, Math.abs(value)), words.notation()));
    }

    /** The difference as a figure, to write. */
    static Figure figure(HeadlineFinding finding) {
        var metric = finding.headline().metric();
        return new Figure(
                Estimate.NONE,
                Estimate.NONE,
                Difference.of(finding.differences(), metric.better()),
                metric.unit(),
                metric.better());
    }

    /** Of how many in a hundred, but never none or all of what is some. */
    public static long ofHundred(double share) {
        long rounded = Math.round(HUNDRED * share);
        return share <= 0 || share >= 1 ? rounded : Math.max(1, Math.min((long) HUNDRED - 1, rounded));
    }
}
