package nl.plafond.report.reading;

import java.util.List;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Outcome;
import nl.plafond.vocabulary.Metric;

/**
 * Says what one scenario changes beside another one, no surer than the futures are.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
public record ContrastText(RunView reading, ReportTexts words) {
    /** "“Heronderzoek”". */
    public String named(int scenario) {
        return words.say("note.named", words.of(reading.name(scenario)));
    }

    /** What scenarios are compared with: "ongewijzigd beleid", or another one by its name. */
    public String against() {
        return reading.isAgainstUnchanged() ? words.say("against.unchanged") : named(reading.baseline());
    }

    /** "“A”, “B” en “C”". */
    public String named(List<Integer> scenarios) {
        return words.list(scenarios.stream().map(this::named).toList());
    }

    /** "de wachtlijst van Beschermd wonen". */
    public String subject(Contrast contrast) {
        return subject(contrast.metric(), contrast.figures().get(0).service());
    }

    /** The same of a metric of a service. */
    public String subject(Metric metric, int service) {
        var scope = scope(service);
        var key = "note.subject." + metric.id();
        return words.knows(key)
                ? words.say(key, scope)
                : words.say("note.subject.other", new HeadlineText(reading, words).metric(metric), scope);
    }

    /** "Beschermd wonen", "alle voorzieningen samen". */
    public String scope(int service) {
        return service == reading.findings().all() ? words.say("note.all") : words.of(reading.serviceName(service));
    }

    /** "eind 2024", "in 2024". */
    public String when(Contrast contrast) {
        return new MomentText(reading, words).of(contrast.figures());
    }

    /** The whole sentence about one scenario. */
    public String sentence(Contrast contrast, int against) {
        return switch (contrast.certainty()) {
            case SAME, HARDLY -> same(contrast, List.of(contrast.scenario()), against);
            case TOO_FEW -> words.say("note.few", named(contrast.scenario()), subject(contrast), when(contrast));
            case DEPENDS ->
                words.say(
                        "note.depends" + oneWay(contrast),
                        named(contrast.scenario()),
                        subject(contrast),
                        when(contrast),
                        counts(contrast),
                        contrast.figure().differenceBand(words),
                        named(against));
            case LIKELY, SURE ->
                words.say(
                        varies(contrast) ? "note.directed" : "note.directed.exact",
                        named(contrast.scenario()),
                        subject(contrast),
                        when(contrast),
                        FigureText.sureness(contrast.conclusion(), words),
                        way(contrast),
                        named(against),
                        there(contrast),
                        contrast.figure().middleTold(words),
                        contrast.figure().differenceBand(words));
        };
    }

    /** What a key ends in for a difference that may be too small to speak of and goes one way where it is not; empty for others. */
    public static String oneWay(Contrast contrast) {
        var difference = contrast.figure().difference();
        return difference.bandLow() > 0 || difference.bandHigh() < 0 ? ".one-way" : "";
    }

    /** Whether it is not the same in eight of ten futures. */
    public static boolean varies(Contrast contrast) {
        var difference = contrast.figure().difference();
        return difference.bandHigh() > difference.bandLow();
    }

    /** That some scenarios leave a figure about as it is. */
    public String same(Contrast one, List<Integer> scenarios, int against) {
        var conclusion = one.conclusion();
        return words.say(
                "note.same",
                named(scenarios),
                subject(one),
                when(one),
                FigureText.sureness(conclusion, words),
                new HeadlineText(reading, words).way(one.metric(), Outcome.SAME),
                named(against),
                there(one));
    }

    /** "zeker korter (ongeveer 95 mensen)": which way it goes and how sure that is, and then how far. */
    public String directed(Contrast contrast) {
        return words.say(
                "note.shortly.directed",
                FigureText.sureness(contrast.conclusion(), words),
                way(contrast),
                counted(contrast.metric(), contrast.figure().middleSize(words)));
    }

    /** "korter". */
    public String way(Contrast contrast) {
        return new HeadlineText(reading, words)
                .way(contrast.metric(), contrast.conclusion().outcome());
    }

    /** "ongeveer 95 mensen korter". */
    public String comparative(Contrast contrast) {
        return comparative(contrast, contrast.figure().middleSize(words), contrast.middle());
    }

    private String comparative(Contrast contrast, String size, double difference) {
        boolean lengthens = isLength(contrast.metric());
        return words.say(
                "note." + (difference < 0 ? "less" : "more") + (lengthens ? ".length" : ""),
                counted(contrast.metric(), size));
    }

    /** "95 mensen" of a list, "41 weken" of a wait, and a bare number of people that the sentence has named already. */
    private String counted(Metric metric, String size) {
        return switch (metric.unit()) {
            case CLIENTS -> isLength(metric) ? words.say("count.people", size) : size;
            case DAYS -> words.say("count.weeks", size);
            case SHARE -> words.say("note.points", size);
            case PLACES, EURO -> size;
        };
    }

    private static boolean isLength(Metric metric) {
        return metric == Metric.WAITING || metric.unit() == Metric.Unit.DAYS;
    }

    /** What it is under the scenario that is compared with: " (daar ongeveer 186)"; nothing where that is assumed. */
    private String there(Contrast contrast) {
        if (new AssumedLevels(reading, words).are()) {
            return "";
        }
        var before = contrast.figure().before();
        if (!before.exists()) {
            return words.say("note.there.not");
        }
        return Math.abs(before.middle()) < Figure.worth(contrast.metric().unit(), Double.NaN)
                ? words.say("note.there.none")
                : words.say("note.there", level(contrast.metric(), before));
    }

    /** "ongeveer 186 mensen", "ongeveer 135 weken"; of euros below zero "een tekort van € 3,5 mln.", for no sentence has a minus. */
    public String level(Metric metric, Estimate estimate) {
        if (metric.unit() == Metric.Unit.EURO && estimate.middle() < 0) {
            return words.say("note.short-of", Figure.about(metric.unit(), estimate.times(-1), words));
        }
        var about = Figure.about(metric.unit(), estimate, words);
        return switch (metric.unit()) {
            case CLIENTS -> isLength(metric) ? words.say("count.people", about) : about;
            case DAYS -> words.say("count.weeks", about);
            case PLACES, SHARE, EURO -> about;
        };
    }

    /** "in 48 van de 100 mogelijke toekomsten korter, in 39 langer en in 13 vrijwel even lang". */
    public String counts(Contrast contrast) {
        return new HeadlineText(reading, words).counts(contrast.metric(), contrast.conclusion());
    }
}
