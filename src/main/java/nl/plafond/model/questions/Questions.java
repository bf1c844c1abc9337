package nl.plafond.model.questions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.model.measures.Scenario;
import nl.plafond.vocabulary.Metric;

/**
 * The questions that a run is to answer.
 *
 * @param all the most important first; none for a model with one scenario and no questions of its own
 */
public record Questions(List<Question> all) {
    public Questions {
        Validation.requireThere("questions", all);
        all = List.copyOf(all);
    }

    /** What the question is called that nobody wrote down. */
    public static final String COMPARISON = "vergelijking";

    /**
     * What is asked where nobody wrote down a question: what scenarios do to the list and the cost, compared with one of them, in
     * the services that any of them touches. There is none where nothing is to be compared.
     *
     * @param question as the reader asks it
     * @param model the region
     * @param scenarios what is compared, the one that the others are compared with among them
     */
    public static Questions comparison(Label question, CareModel model, List<Scenario> scenarios, String against) {
        var ids = scenarios.stream().map(Scenario::id).toList();
        return new Questions(
                ids.size() < 2
                        ? List.of()
                        : List.of(QuestionRecordBuilder.builder()
                                .id(COMPARISON)
                                .question(question)
                                .scenarios(ids)
                                .against(against)
                                .services(touched(model, scenarios, ids))
                                .metrics(List.of(Metric.WAITING, Metric.COST_TOTAL))
                                .moments(moments(model))
                                .target(Optional.empty())
                                .worthSaying(Map.of())
                                .build()));
    }

    /** When scenarios are compared unless somebody asks otherwise: on the look-at day and on the last one. */
    public static List<ObservationTime> moments(CareModel model) {
        return Stream.of(model.lookAt(), model.end().minusDays(1))
                .distinct()
                .<ObservationTime>map(MonthEnd::new)
                .toList();
    }

    /** The services that differ between some of the scenarios: whose part of the region is not the same under all of them. */
    public static List<ServiceId> touched(CareModel model, List<Scenario> scenarios, List<String> asked) {
        var parts = scenarios.stream()
                .filter(scenario -> asked.contains(scenario.id()))
                .map(scenario -> model.under(scenario).separated())
                .toList();
        var differing = new HashSet<ServiceId>();
        parts.stream()
                .flatMap(List::stream)
                .filter(part -> !parts.stream().allMatch(of -> of.contains(part)))
                .forEach(part -> part.services().forEach(service -> differing.add(service.id())));
        return model.services().stream()
                .map(Service::id)
                .filter(differing::contains)
                .toList();
    }

    /**
     * The questions as far as some of the scenarios answer them: a question of which the other scenarios are not played, or
     * the one that they are compared with, falls out.
     */
    public Questions among(List<String> scenarios) {
        return new Questions(all.stream()
                .filter(question -> scenarios.contains(question.against())
                        && (question.isCourse() || question.compared().stream().anyMatch(scenarios::contains)))
                .map(question -> question.withScenarios(question.scenarios().stream()
                        .filter(scenarios::contains)
                        .toList()))
                .toList());
    }

    /** The questions for a model that ends sooner: what comes after its last day is asked of that day. */
    public Questions until(LocalDate lastDay) {
        return new Questions(
                all.stream().map(question -> until(question, lastDay)).toList());
    }

    private static Question until(Question question, LocalDate lastDay) {
        var kept = question.moments().stream()
                .filter(moment -> moment instanceof Years years
                        ? years.last() <= lastDay.getYear()
                        : !((MonthEnd) moment).day().isAfter(lastDay))
                .toList();
        return question.withMoments(kept.isEmpty() ? List.of(new MonthEnd(lastDay)) : kept);
    }

    /** The months at whose ends something is asked, and those in which scenarios are compared anyhow, in their order. */
    public SortedSet<YearMonth> months(CareModel model) {
        var months = new TreeSet<YearMonth>();
        Stream.concat(moments(model).stream(), all.stream().flatMap(question -> question.moments().stream()))
                .filter(MonthEnd.class::isInstance)
                .forEach(moment -> months.add(YearMonth.from(((MonthEnd) moment).day())));
        return months;
    }
}
