package nl.plafond.report.charts;

import java.util.Comparator;
import java.util.Optional;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.CourseText;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MomentText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Conclusion;
import nl.plafond.vocabulary.Metric;

/** Titles that say what a chart shows, and texts for screen readers. */
final class Titles {
    private final RunView reading;
    private final ReportTexts words;

    Titles(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    String service(int service) {
        return service == reading.findings().all() ? words.say("all.services") : words.of(reading.serviceName(service));
    }

    /** "Zonder maatregelen groeit de wachtlijst van 133 naar ongeveer 410; op … het laagst met …". */
    String monthly(String id, Metric metric, int service) {
        var text = CourseText.monthly(reading, words, id, metric, service);
        return text.exists()
                ? text.title(capital(service(service))) + extreme(text, metric, service)
                : words.say("title.plain", capital(service(service)), words.say("chart." + id + ".unit"));
    }

    /** The scenario that is lowest below unchanged policy where the title looks, or else the highest above it. */
    private String extreme(CourseText text, Metric metric, int service) {
        if (metric.better() != Metric.Better.LOWER) {
            return "";
        }
        int month = text.looksAt();
        var changing = reading.changing(metric, service).stream()
                .filter(s -> at(s, metric, service, month).certainty().directed())
                .toList();
        var level = Comparator.comparingDouble(
                (Integer s) -> at(s, metric, service, month).after().middle());
        var best = changing.stream()
                .filter(s -> at(s, metric, service, month).difference().middle() < 0)
                .min(level);
        return best.or(() -> changing.stream().max(level))
                .map(s -> new AssumedLevels(reading, words)
                        .say(
                                best.isPresent() ? "title.best" : "title.worst",
                                words.of(reading.name(s)),
                                text.whenLooking(),
                                at(s, metric, service, month).about(words)))
                .orElse("");
    }

    private Figure at(int scenario, Metric metric, int service, int month) {
        return Figure.at(reading, scenario, metric, service, month);
    }

    /** A difference as a title, which says its range too and so holds over all of it. */
    String of(Contrast contrast) {
        var headlines = new HeadlineText(reading, words);
        var about = words.say(
                "title.asked.about",
                capital(headlines.metric(contrast.metric())),
                new MomentText(reading, words).of(contrast.figures()));
        var named = new Named(contrast.scenario(), contrast.figure());
        return of(about, named, contrast.certainty(), contrast.conclusion());
    }

    /** What a scenario makes of a figure. */
    record Named(int scenario, Figure figure) {}

    /** A difference as a title likewise. */
    String of(String about, Named named) {
        return of(about, named, named.figure().certainty(), named.figure().conclusion());
    }

    private String of(String about, Named named, Certainty certainty, Conclusion conclusion) {
        var by = words.of(reading.name(named.scenario()));
        var figure = named.figure();
        var difference = figure.difference();
        if (difference.replications() == 0) {
            return words.say("title.asked.few", about, by);
        }
        return switch (certainty) {
            case SAME -> words.say("title.asked.same", about, by);
            case TOO_FEW -> words.say("title.asked.few", about, by);
            case DEPENDS -> words.say("title.asked.depends", about, by, figure.differenceBand(words));
            case HARDLY -> words.say("title.asked.hardly", about, by, FigureText.sureness(conclusion, words));
            case LIKELY, SURE ->
                words.say(
                        "title.asked.directed",
                        about,
                        by,
                        FigureText.sureness(conclusion, words),
                        difference.isOneWay()
                                ? words.say(
                                        difference.middle() < 0 ? "title.asked.lower" : "title.asked.higher",
                                        figure.sizes(words))
                                : figure.differenceBand(words));
        };
    }

    /** The course of a metric under unchanged policy as a title; empty if there are no texts for it. */
    Optional<String> course(Metric metric, int service) {
        var id = metric == Metric.WAIT_MEAN ? "wait" : metric.id();
        return words.knows("title.of." + id)
                ? Optional.of(CourseText.monthly(reading, words, id, metric, service))
                        .filter(CourseText::exists)
                        .map(c -> c.title(capital(service(service))))
                : Optional.empty();
    }

    /** A text as it begins a title. */
    String capital(String text) {
        return text.substring(0, 1).toUpperCase(words.notation().locale()) + text.substring(1);
    }

    String cost(int service) {
        return CourseText.cost(reading, words, service).title(words.say("title.cost", service(service)));
    }
}
