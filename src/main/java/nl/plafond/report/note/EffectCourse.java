package nl.plafond.report.note;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/** Says for how long a scenario does what it does: where over the whole course that is most, and what is left at the end. */
record EffectCourse(Asked asked, ReportTexts words) {
    /** What keeps at least this part of its largest value all the time stays about as large. */
    private static final double STEADY = 0.75;
    /** Below this part of its largest value an effect is about gone. */
    private static final double GONE = 0.1;

    private static final int MONTHS = 12;

    /** One sentence; none where the scenario does nothing that is likely at any moment. */
    Optional<String> sentence(Contrast lead) {
        var course = moments(lead).stream()
                .map(figures -> asked.contrast(lead.scenario(), figures))
                .filter(c -> c.figure().difference().replications() > 0)
                .toList();
        if (!lead.certainty().directed()) {
            return course.stream()
                    .filter(Contrast::isDirected)
                    .max(Comparator.comparingDouble(c -> Math.abs(c.middle())))
                    .map(most -> say("between", most, most));
        }
        return course.isEmpty() ? Optional.empty() : Optional.of(sentence(lead, course));
    }

    private String sentence(Contrast lead, List<Contrast> course) {
        double way = Math.signum(lead.middle());
        var last = course.get(course.size() - 1);
        var most = course.stream()
                .filter(Contrast::isDirected)
                .max(Comparator.comparingDouble(c -> way * c.middle()))
                .orElse(lead);
        double left = way * last.middle() / (way * most.middle());
        if (last.certainty().directed() && left < 0) {
            return say("turns", most, last);
        }
        if (last.certainty().isSame() || left < GONE) {
            return say(last.certainty().isOpen() ? "gone.maybe" : "gone", most, last);
        }
        var after = course.stream().filter(c -> !end(c).isBefore(end(lead))).toList();
        double least = after.stream().mapToDouble(c -> way * c.middle()).min().orElse(0);
        double largest = way * most.middle();
        if (least >= STEADY * largest) {
            return words.say("note.course.steady", asked.year(last));
        }
        boolean atEnd = end(most).plusMonths(MONTHS).isAfter(end(last)) && left >= STEADY;
        if (atEnd && way * lead.middle() < STEADY * way * last.middle()) {
            return say("grows", most, last);
        }
        return atEnd ? varies(after, way) : say("fades", most, last);
    }

    /** Between which it goes up and down from the moment that was told first. */
    private String varies(List<Contrast> after, double way) {
        var texts = new ContrastText(asked.reading(), words);
        Comparator<Contrast> size = Comparator.comparingDouble(c -> way * c.middle());
        var least = after.stream().min(size).orElseThrow();
        var most = after.stream().max(size).orElseThrow();
        return words.say(
                "note.course.varies",
                asked.year(most),
                texts.comparative(least),
                texts.when(least),
                texts.comparative(most),
                texts.when(most));
    }

    private LocalDate end(Contrast contrast) {
        return asked.reading()
                .dayOf(contrast.figures().get(contrast.figures().size() - 1).last());
    }

    private String say(String key, Contrast most, Contrast last) {
        var texts = new ContrastText(asked.reading(), words);
        return words.say(
                "note.course." + key,
                texts.when(most),
                texts.comparative(most),
                texts.when(last),
                texts.comparative(last));
    }

    /** Every year, or every month of what has no season and does not add up. */
    private List<List<KeptFigure>> moments(Contrast lead) {
        var metric = lead.metric();
        int service = lead.figures().get(0).service();
        var reading = asked.reading();
        if (metric.sumsOverMonths() || (metric == Metric.WAITING && asked.hasSeason())) {
            return IntStream.range(0, reading.years().size())
                    .filter(reading::wholeYear)
                    .mapToObj(y -> List.of(KeptFigure.ofYear(
                            reading.findings().frame(),
                            service,
                            metric,
                            reading.years().get(y))))
                    .toList();
        }
        return IntStream.range(0, reading.months())
                .mapToObj(m -> List.of(KeptFigure.atEnd(service, metric, m)))
                .toList();
    }
}
