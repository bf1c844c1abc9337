package nl.plafond.results;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.Questions;
import nl.plafond.vocabulary.Metric;

/**
 * Something that is played in each future, and what is kept of it.
 *
 * @param name what it is called in tables
 * @param services the services that it changes, by name; of the others it has no figures, for they are those of the first. All of
 *     them together are always there; {@link KeptFigure#ALL} for only these
 * @param eachYear what is kept of each year, or at its end, so that one sees a course; money of all services together
 * @param asked of what every figure is kept
 */
public record KeptPlay(String name, Set<String> services, Set<Metric> eachYear, List<Asked> asked) {
    /** What is kept of each year under a scenario. */
    public static final Set<Metric> COURSE = Set.of(Metric.WAITING, Metric.ELSEWHERE, Metric.COST_TOTAL);

    public KeptPlay {
        services = Set.copyOf(services);
        eachYear = Set.copyOf(eachYear);
        asked = List.copyOf(asked);
    }

    /** What is kept of scenarios for questions about them; the first is the one that the others are held against. */
    public static List<KeptPlay> of(List<Scenario> scenarios, CareModel model, Questions questions) {
        return scenarios.stream()
                .map(scenario -> of(
                        scenario,
                        scenario.equals(scenarios.get(0))
                                ? model.services().stream().map(Service::id)
                                : scenario.concerns(model).stream(),
                        questions))
                .toList();
    }

    private static KeptPlay of(Scenario scenario, Stream<ServiceId> services, Questions questions) {
        return new KeptPlay(
                scenario.id(),
                services.map(ServiceId::value).collect(Collectors.toSet()),
                COURSE,
                questions.all().stream()
                        .filter(question -> question.scenarios().contains(scenario.id()))
                        .map(Asked::of)
                        .toList());
    }

    /**
     * What somebody asks.
     *
     * @param services of which services, by name; all of them together are always asked for too
     * @param months at the ends of which months
     * @param years of which years
     */
    public record Asked(Set<String> services, Set<YearMonth> months, Set<Integer> years) {
        /** What a question asks. */
        static Asked of(Question question) {
            var months = new HashSet<YearMonth>();
            var years = new HashSet<Integer>();
            for (var moment : question.moments()) {
                if (moment instanceof Years period) {
                    IntStream.rangeClosed(period.first(), period.last()).forEach(years::add);
                    months.add(YearMonth.of(period.last(), Month.DECEMBER));
                } else {
                    var month = YearMonth.from(((MonthEnd) moment).day());
                    months.add(month);
                    years.add(month.getYear());
                }
            }
            return new Asked(
                    question.services().stream().map(ServiceId::value).collect(Collectors.toSet()), months, years);
        }

        public Asked {
            services = Set.copyOf(services);
            months = Set.copyOf(months);
            years = Set.copyOf(years);
        }

        private boolean holds(KeptFigure figure, Frame frame) {
            var service = figure.serviceIn(frame);
            var month = frame.months().get(figure.last());
            return (service.equals(KeptFigure.ALL) || services.contains(service))
                    && (figure.isOfYear() ? years.contains(month.getYear()) : months.contains(month));
        }
    }

    /** Whether it has a figure of its own. */
    boolean has(KeptFigure figure, Frame frame) {
        var service = figure.serviceIn(frame);
        boolean isTouched = service.equals(KeptFigure.ALL) ? !services.isEmpty() : services.contains(service);
        return isTouched
                && ((eachYear.contains(figure.metric()) && isOfCourse(figure, frame))
                        || asked.stream().anyMatch(a -> a.holds(figure, frame)));
    }

    /**
     * What adds up is that of a year, and of the rest it is the end of the year that counts. Money moves from service to service,
     * so its course is that of all of them together.
     */
    private static boolean isOfCourse(KeptFigure figure, Frame frame) {
        if (figure.metric().isMoney() && !figure.serviceIn(frame).equals(KeptFigure.ALL)) {
            return false;
        }
        boolean isLast = figure.last() == frame.months().size() - 1;
        return figure.metric().sumsOverMonths()
                ? figure.isOfYear()
                : !figure.isOfYear()
                        && (isLast || frame.months().get(figure.last()).getMonthValue() == 12);
    }
}
