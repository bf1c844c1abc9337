package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.questions.Question;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.Course;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.vocabulary.Metric;

/**
 * A question as a run can answer it: its scenarios and services by number, and the figures that it asks for.
 *
 * @param reading the run
 * @param found what was found of the question
 */
record Asked(RunView reading, QuestionFinding found) {
    Question question() {
        return found.question();
    }

    /** The scenario that the others are compared with. */
    int against() {
        return reading.number(question().against());
    }

    /** Those that are compared with it, in their order. */
    List<Integer> compared() {
        return question().compared().stream().map(reading::number).toList();
    }

    /** All of them, the one that is compared with first. */
    List<Integer> scenarios() {
        return reading.scenarios(question());
    }

    /** The services that it is about, by number. */
    List<Integer> services() {
        return question().services().stream().map(reading::number).toList();
    }

    /** The only service, or all of them together. */
    int scope() {
        return reading.scope(question());
    }

    /** What it asks for, figure by figure and moment by moment, the most important first. */
    List<List<KeptFigure>> figures() {
        var headlines =
                found.headlines().stream().map(HeadlineFinding::headline).toList();
        var all = question().isCourse()
                ? headlines.stream().flatMap(h -> Stream.of(h.against(), h.of()))
                : headlines.stream().map(Headline::of);
        return all.map(Headline.Reading::figures).distinct().toList();
    }

    /** The first figure that it asks for at its moments; over a year instead of at its end where the list has a season. */
    List<List<KeptFigure>> first() {
        var figures = figures();
        var metric = figures.get(0).get(0).metric();
        return figures.stream()
                .filter(f -> f.get(0).metric() == metric)
                .map(f -> metric == Metric.WAITING && hasSeason() ? ofYear(f) : f)
                .distinct()
                .toList();
    }

    private List<KeptFigure> ofYear(List<KeptFigure> figures) {
        var figure = figures.get(0);
        var frame = reading.findings().frame();
        return figure.isOfYear()
                ? figures
                : List.of(KeptFigure.ofYear(
                        frame,
                        figure.service(),
                        figure.metric(),
                        frame.months().get(figure.last()).getYear()));
    }

    /** Whether the list goes up and down every year under any of the scenarios, so that one day is not the year. */
    boolean hasSeason() {
        return scenarios().stream()
                .anyMatch(s ->
                        Course.of(reading, s, Metric.WAITING, scope()).season().isPresent());
    }

    /** A scenario beside the one that it is compared with. */
    Contrast contrast(int scenario, List<KeptFigure> figures) {
        return Contrast.of(reading, scenario, against(), figures, question().worthSaying());
    }

    /**
     * The contrast to tell first, at the first moment at which any is likely: of the first scenario that does something for the
     * better, else of the first that does anything; where nothing is likely, of what may do most.
     */
    Contrast lead() {
        return first().stream()
                .flatMap(figures -> first(figures).stream())
                .findFirst()
                .orElseGet(() -> contrasts(first().get(0)).stream()
                        .max(Comparator.<Contrast>comparingInt(c -> c.certainty() == Certainty.DEPENDS ? 1 : 0)
                                .thenComparingDouble(c -> Math.abs(c.middle())))
                        .orElseThrow());
    }

    private Optional<Contrast> first(List<KeptFigure> figures) {
        var directed = contrasts(figures).stream()
                .filter(c -> c.certainty().directed())
                .toList();
        return directed.stream()
                .filter(c ->
                        Certainty.improves(c.figure().difference(), c.metric().better()))
                .max(Comparator.comparingDouble(c -> question().isRanking() ? Math.abs(c.middle()) : 0))
                .or(() -> directed.stream().findFirst());
    }

    /** Each scenario beside the one that it is compared with, in their order. */
    List<Contrast> contrasts(List<KeptFigure> figures) {
        return compared().stream().map(s -> contrast(s, figures)).toList();
    }

    /**
     * What a scenario does besides: to the next figure that is asked, and to the cost; where money is asked and nothing else, to
     * the list, if there ever is any.
     */
    List<Contrast> beside(Contrast lead) {
        var figures = new ArrayList<List<KeptFigure>>();
        figures().stream()
                .filter(f -> f.get(0).metric() != lead.metric() && f.get(0).metric() != Metric.COST_TOTAL)
                .findFirst()
                .ifPresent(figures::add);
        if (!lead.metric().isMoney()) {
            figures.add(ofYears(reading.findings().all(), Metric.COST_TOTAL, lead));
        } else if (figures.isEmpty() && reading.ever(Metric.WAITING, scope())) {
            var last = lead.figures().get(lead.figures().size() - 1);
            figures.add(
                    hasSeason()
                            ? ofYears(scope(), Metric.WAITING, lead)
                            : List.of(KeptFigure.atEnd(scope(), Metric.WAITING, last.last())));
        }
        return figures.stream().map(f -> contrast(lead.scenario(), f)).toList();
    }

    /** A figure of the years that a contrast is about. */
    List<KeptFigure> ofYears(int service, Metric metric, Contrast lead) {
        var frame = reading.findings().frame();
        return lead.figures().stream()
                .map(f -> frame.months().get(f.last()).getYear())
                .map(year -> KeptFigure.ofYear(frame, service, metric, year))
                .toList();
    }

    /** The last year that a contrast is about. */
    int year(Contrast lead) {
        var last = lead.figures().get(lead.figures().size() - 1);
        return reading.findings().frame().months().get(last.last()).getYear();
    }

    /** A value that is known, as a level. */
    static Estimate known(double value) {
        return new Estimate(value, value, value, value, value, value, Integer.MAX_VALUE);
    }

    /** What was found of a contrast, or of its scenario at the nearest thing asked. */
    Optional<HeadlineFinding> headline(Contrast contrast) {
        var id = reading.scenarios().get(contrast.scenario()).id();
        var own = found.headlines().stream()
                .filter(h ->
                        h.headline().of().scenario().equals(id) && h.headline().metric() == contrast.metric())
                .toList();
        return own.stream()
                .filter(h -> h.headline().of().figures().equals(contrast.figures()))
                .findFirst()
                .or(() -> own.stream().findFirst());
    }
}
