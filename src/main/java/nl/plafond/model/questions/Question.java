package nl.plafond.model.questions;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.model.Violation;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.vocabulary.Metric;

/**
 * A question that is answered by setting scenarios beside each other, or one scenario beside itself at an earlier moment.
 *
 * @param id its name in files
 * @param question as the reader asks it
 * @param scenarios the ids of the scenarios that answer it, in the order in which they are shown; with one of them it is about
 *     its course, from the first moment on
 * @param against which of them the others are compared with
 * @param services about which services it is
 * @param metrics about which figures it is, the most important first; none for those that any question is about
 * @param moments when: at the ends of months, or over years; at least one
 * @param target what one wants to reach, if anything
 * @param worthSaying from which difference on it is worth saying, by unit, a share as a part of 1; a unit that is not in it
 *     has the threshold that the report takes by itself
 */
@RecordBuilder
public record Question(
        String id,
        Label question,
        List<String> scenarios,
        String against,
        List<ServiceId> services,
        List<Metric> metrics,
        List<ObservationTime> moments,
        Optional<Target> target,
        Map<Metric.Unit, Double> worthSaying)
        implements QuestionRecordBuilder.With {
    /** More scenarios than these beside each other are ranked instead. */
    private static final int MOST_BESIDE = 5;

    private static final List<Metric> LIST = List.of(Metric.WAITING);
    private static final List<Metric> LIST_AND_COST = List.of(Metric.WAITING, Metric.COST_TOTAL);

    public Question {
        Validation.requireThere(
                "id",
                id,
                "question",
                question,
                "scenarios",
                scenarios,
                "against",
                against,
                "services",
                services,
                "metrics",
                metrics,
                "moments",
                moments,
                "target",
                target,
                "worth-saying",
                worthSaying);
        scenarios = List.copyOf(scenarios);
        services = List.copyOf(services);
        metrics = List.copyOf(metrics);
        moments = List.copyOf(moments);
        worthSaying = Map.copyOf(worthSaying);
        var asked = scenarios;
        var compared = against;
        var when = moments;
        new Validation()
                .requireNoneTwice("scenarios", scenarios.stream())
                .require(!scenarios.isEmpty(), () -> Violation.value("scenarios", asked))
                .require(scenarios.contains(against), () -> Violation.value("against", compared))
                .require(!moments.isEmpty(), () -> Violation.value("moments", when))
                .orRefuse();
    }

    /** The scenarios that are compared with the other one, in their order. */
    public List<String> compared() {
        return scenarios.stream().filter(s -> !s.equals(against)).toList();
    }

    /** Whether it is about one scenario, which is compared with itself at an earlier moment. */
    public boolean isCourse() {
        return scenarios.size() == 1;
    }

    /** Whether it is about so many scenarios that one wants to know the order of what they do, and not each of them. */
    public boolean isRanking() {
        return scenarios.size() > MOST_BESIDE;
    }

    /** The figures that it is about: those that it names, else that of its target, else the list and the cost of a period. */
    public List<Metric> measured() {
        if (!metrics.isEmpty()) {
            return metrics;
        }
        return target.map(t -> List.of(t.metric())).orElse(periods().isEmpty() ? LIST : LIST_AND_COST);
    }

    /** The ends of months that it names, in their order. */
    public List<MonthEnd> dates() {
        return moments(MonthEnd.class).toList();
    }

    /** The periods that it names. */
    public List<Years> periods() {
        return moments(Years.class).toList();
    }

    private <T extends ObservationTime> Stream<T> moments(Class<T> kind) {
        return moments.stream().filter(kind::isInstance).map(kind::cast);
    }
}
