package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plafond.report.payers.BudgetText;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.Course;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MomentText;
import nl.plafond.report.reading.MoverText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.TippingText;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Outcome;
import nl.plafond.vocabulary.Metric;

/** The answer to a question about the course of one scenario: each moment beside the first. */
record CourseNote(Asked asked, ReportTexts words) {
    NoteRecordBuilder note() {
        var texts = new ContrastText(reading(), words);
        var first = asked.first();
        return NoteRecordBuilder.builder()
                .compared(words.say(
                        "note.compared.course",
                        texts.named(asked.against()),
                        new MomentText(reading(), words).of(first.get(0)),
                        texts.scope(asked.scope())))
                .answer(sentences())
                .table(table())
                .reading(words.say(
                        reading().told("note.reading.course"), reading().model().priceLevel()))
                .know(know());
    }

    private RunView reading() {
        return asked.reading();
    }

    private ContrastText texts() {
        return new ContrastText(reading(), words);
    }

    /** The course, what it comes to and costs, and what that hangs on. */
    List<String> sentences() {
        var last = last();
        var cost = last.metric().isMoney()
                ? Stream.<String>empty()
                : asked.ofYears(reading().findings().all(), Metric.COST_TOTAL, last).stream()
                        .map(this::cost);
        var mover = asked.headline(last).flatMap(h -> new MoverText(reading(), words).inAnswer(h.shares()));
        return Stream.of(
                        shape(),
                        words.together(Stream.concat(
                                Stream.of(change(last, asked.first().get(0))), cost)),
                        mover.orElse(""))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** What the cost of the year changes beside that of the first moment. */
    private String cost(KeptFigure year) {
        var first = asked.first().get(0).get(0);
        var frame = reading().findings().frame();
        var before = KeptFigure.ofYear(
                frame,
                year.service(),
                year.metric(),
                frame.months().get(first.last()).getYear());
        return change(between(List.of(before), List.of(year)), List.of(before));
    }

    /** The last moment that is asked beside the first. */
    private Contrast last() {
        var moments = asked.first();
        return between(moments.get(0), moments.get(moments.size() - 1));
    }

    private Contrast between(List<KeptFigure> first, List<KeptFigure> later) {
        return Contrast.of(
                reading(),
                asked.against(),
                later,
                asked.against(),
                first,
                asked.question().worthSaying());
    }

    /** What the whole course looks like, its highest and lowest point named. */
    private String shape() {
        var figure = asked.first().get(0).get(0);
        var metric = figure.metric();
        boolean byYear = metric.sumsOverMonths();
        var course = byYear
                ? Course.ofCost(reading(), asked.against(), figure.service())
                : Course.of(reading(), asked.against(), metric, figure.service());
        var key = "note.shape." + course.shape().name().toLowerCase(Locale.ROOT);
        var subject = texts().subject(metric, figure.service());
        if (course.shape() == Course.Shape.SEASON) {
            var season = course.season().orElseThrow();
            return levels().say(
                            key,
                            texts().named(asked.against()),
                            subject,
                            level(metric, at(figure, season.from(), false)),
                            words.notation().monthOfYear(reading().dayOf(season.from())),
                            level(metric, at(figure, season.to(), false)),
                            words.notation().monthOfYear(reading().dayOf(season.to())),
                            String.valueOf(reading().dayOf(season.to()).getYear()));
        }
        return levels().say(
                        key,
                        texts().named(asked.against()),
                        subject,
                        level(metric, at(figure, course.first(), byYear)),
                        when(course.first(), byYear),
                        level(metric, at(figure, course.last(), byYear)),
                        when(course.last(), byYear),
                        level(metric, at(figure, course.peak(), byYear)),
                        when(course.peak(), byYear),
                        level(metric, at(figure, course.trough(), byYear)),
                        when(course.trough(), byYear));
    }

    private AssumedLevels levels() {
        return new AssumedLevels(reading(), words);
    }

    private Estimate at(KeptFigure figure, int moment, boolean byYear) {
        var frame = reading().findings().frame();
        var at = byYear
                ? KeptFigure.ofYear(
                        frame,
                        figure.service(),
                        figure.metric(),
                        reading().years().get(moment))
                : KeptFigure.atEnd(figure.service(), figure.metric(), moment);
        return asked.contrast(asked.against(), List.of(at)).figure().after();
    }

    private String when(int moment, boolean byYear) {
        return byYear
                ? words.say("asked.year", reading().years().get(moment))
                : new MomentText(reading(), words).month(moment);
    }

    private String level(Metric metric, Estimate estimate) {
        return texts().level(metric, estimate);
    }

    /** How sure it is that it is more or less at the last moment than at the first. */
    private String change(Contrast last, List<KeptFigure> before) {
        var subject = texts().subject(last);
        var moments = new MomentText(reading(), words);
        var first = moments.of(before);
        return switch (last.certainty()) {
            case SAME, HARDLY ->
                words.say(
                        "note.change.same",
                        subject,
                        texts().when(last),
                        new HeadlineText(reading(), words).way(last.metric(), Outcome.SAME),
                        first);
            case TOO_FEW -> words.say("note.few", texts().named(asked.against()), subject, texts().when(last));
            case DEPENDS ->
                words.say(
                        "note.change.depends" + ContrastText.oneWay(last),
                        subject,
                        texts().when(last),
                        first,
                        texts().counts(last),
                        last.figure().differenceBand(words));
            case LIKELY, SURE ->
                words.say(
                        ContrastText.varies(last) ? "note.change" : "note.change.exact",
                        subject,
                        texts().when(last),
                        FigureText.sureness(last.conclusion(), words),
                        texts().way(last),
                        first,
                        last.figure().middleTold(words),
                        last.figure().differenceBand(words));
        };
    }

    private List<String> know() {
        var last = last();
        var know = new ArrayList<String>();
        know.add(words.together(Stream.concat(
                new DeskText(asked, words).sentence(last).stream(),
                Stream.of(new Binding(asked, words).sentence(last)))));
        new BudgetText(reading(), words)
                .ofRegion(asked.against(), asked.year(last), asked.services())
                .ifPresent(know::add);
        asked.headline(last).map(new TippingText(reading(), words)::whole).ifPresent(know::add);
        return know;
    }

    /** A row for each moment, a column for each figure. */
    private DataTable table() {
        var moments = asked.first();
        var metrics = new LinkedHashSet<Metric>();
        asked.figures().forEach(f -> metrics.add(f.get(0).metric()));
        metrics.add(Metric.WAITING);
        if (asked.scope() < reading().findings().all()) {
            metrics.add(Metric.WAIT_MEAN);
            metrics.add(Metric.IN_CARE);
        }
        metrics.add(Metric.COST_TOTAL);
        var shown = metrics.stream().filter(m -> reading().ever(m, service(m))).toList();
        var rows = moments.stream()
                .map(moment -> new Row(
                        new MomentText(reading(), words).of(moment),
                        shown.stream().map(m -> cell(m, moments.get(0), moment)).toList(),
                        moment.equals(moments.get(0))))
                .toList();
        return new DataTable(
                levels().above(words.say("note.caption.course")),
                "",
                shown.stream()
                        .map(metric -> new NoteTable(asked, words).name(metric, ""))
                        .toList(),
                rows);
    }

    private int service(Metric metric) {
        return metric.isMoney() ? reading().findings().all() : asked.scope();
    }

    private Cell cell(Metric metric, List<KeptFigure> first, List<KeptFigure> moment) {
        var contrast = between(of(metric, first), of(metric, moment));
        return new NoteCells(words).level(contrast.figure());
    }

    private List<KeptFigure> of(Metric metric, List<KeptFigure> moment) {
        var figure = moment.get(0);
        var frame = reading().findings().frame();
        return List.of(
                metric.sumsOverMonths()
                        ? KeptFigure.ofYear(
                                frame,
                                service(metric),
                                metric,
                                frame.months().get(figure.last()).getYear())
                        : figure.isOfYear() && metric == figure.metric()
                                ? figure
                                : KeptFigure.atEnd(service(metric), metric, figure.last()));
    }
}
