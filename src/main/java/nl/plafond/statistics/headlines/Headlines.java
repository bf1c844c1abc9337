package nl.plafond.statistics.headlines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.model.questions.Question;
import nl.plafond.results.Frame;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.headlines.Headline.Reading;
import nl.plafond.vocabulary.Metric;

/**
 * Makes the headlines of questions.
 *
 * <p>What adds up over months, such as money, is asked by the year: of each period the mean of its years, and where a question
 * has no periods of the year of its first date. Of the rest it is the end of a month that counts, and where a question has no
 * dates the end of each period; a list in a period is its mean over the months.
 */
public record Headlines(Frame frame) {
    /**
     * The headlines of a question: by scenario, then by figure, then by moment.
     *
     * @return none if it cannot be answered, as of a course of which only one moment is played
     */
    public List<Headline> of(Question question) {
        return question.isCourse() ? course(question) : comparisons(question);
    }

    private List<Headline> comparisons(Question question) {
        var headlines = new ArrayList<Headline>();
        for (var scenario : question.compared()) {
            for (var metric : question.measured()) {
                for (var moment : moments(question, metric)) {
                    headlines.add(new Headline(question, moment.under(scenario), moment.under(question.against())));
                }
            }
        }
        return headlines;
    }

    /** Later moments, each against the first. */
    private List<Headline> course(Question question) {
        var headlines = new ArrayList<Headline>();
        for (var metric : question.measured()) {
            var moments = moments(question, metric);
            moments.stream()
                    .skip(1)
                    .map(later -> new Headline(
                            question,
                            later.under(question.against()),
                            moments.get(0).under(question.against())))
                    .forEach(headlines::add);
        }
        return headlines;
    }

    /** Some figures, and when they are. */
    private record Moment(ObservationTime when, List<KeptFigure> figures) {
        Reading under(String scenario) {
            return new Reading(scenario, figures);
        }
    }

    /** The figure of a target at a moment: under each scenario of the question, in their order. */
    record TargetReadings(ObservationTime moment, List<Reading> readings) {}

    /** At each moment of a question the figure that its target is about; none without a target. */
    List<TargetReadings> targets(Question question) {
        return question.target().stream()
                .flatMap(target -> moments(question, target.metric()).stream())
                .map(moment -> new TargetReadings(
                        moment.when(),
                        question.scenarios().stream().map(moment::under).toList()))
                .toList();
    }

    private List<Moment> moments(Question question, Metric metric) {
        int service = service(question, metric);
        if (metric.sumsOverMonths()) {
            return periods(service, metric, years(question));
        }
        if (metric == Metric.WAITING && question.dates().isEmpty()) {
            return periods(service, metric, question.periods().stream());
        }
        return ends(question)
                .filter(month -> month >= 0)
                .mapToObj(month -> new Moment(
                        new MonthEnd(frame.months().get(month).atEndOfMonth()),
                        List.of(KeptFigure.atEnd(service, metric, month))))
                .toList();
    }

    /** The only service of the question, or all of them together. */
    private int service(Question question, Metric metric) {
        boolean isOfOne = question.services().size() == 1 && !metric.isMoney();
        return isOfOne
                ? frame.services().indexOf(question.services().get(0).value())
                : frame.services().size();
    }

    private static Stream<Years> years(Question question) {
        return question.periods().isEmpty()
                ? question.dates().stream()
                        .limit(question.isCourse() ? Long.MAX_VALUE : 1)
                        .map(date -> new Years(date.day().getYear(), date.day().getYear()))
                : question.periods().stream();
    }

    private List<Moment> periods(int service, Metric metric, Stream<Years> periods) {
        return periods.map(years -> new Moment(years, ofYears(service, metric, years)))
                .filter(moment -> !moment.figures().isEmpty())
                .toList();
    }

    private List<KeptFigure> ofYears(int service, Metric metric, Years years) {
        return IntStream.rangeClosed(years.first(), years.last())
                .filter(frame.years()::contains)
                .mapToObj(year -> KeptFigure.ofYear(frame, service, metric, year))
                .toList();
    }

    private IntStream ends(Question question) {
        return question.dates().isEmpty()
                ? question.periods().stream().mapToInt(years -> lastMonth(years.last()))
                : question.dates().stream().map(MonthEnd::day).mapToInt(frame::month);
    }

    private int lastMonth(int year) {
        return IntStream.range(0, frame.months().size())
                .filter(month -> frame.months().get(month).getYear() == year)
                .max()
                .orElse(-1);
    }
}
