package nl.plafond.model.questions;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.model.Violation;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.vocabulary.Metric;

/**
 * A question that is answered by setting scenarios beside each other.
 *
 * @param id its name in files
 * @param question as the reader asks it
 * @param scenarios the ids of the scenarios that answer it, two to five, in the order in which they are shown
 * @param against which of them the others are compared with
 * @param services about which services it is
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
        List<ObservationTime> moments,
        Optional<Target> target,
        Map<Metric.Unit, Double> worthSaying)
        implements QuestionRecordBuilder.With {
    private static final int MOST_SCENARIOS = 5;

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
                "moments",
                moments,
                "target",
                target,
                "worth-saying",
                worthSaying);
        scenarios = List.copyOf(scenarios);
        services = List.copyOf(services);
        moments = List.copyOf(moments);
        worthSaying = Map.copyOf(worthSaying);
        var asked = scenarios;
        var compared = against;
        var when = moments;
        new Validation()
                .requireNoneTwice("scenarios", scenarios.stream())
                .require(
                        scenarios.size() >= 2 && scenarios.size() <= MOST_SCENARIOS,
                        () -> Violation.value("scenarios", asked))
                .require(scenarios.contains(against), () -> Violation.value("against", compared))
                .require(!moments.isEmpty(), () -> Violation.value("moments", when))
                .orRefuse();
    }

    /** The scenarios that are compared with the other one, in their order. */
    public List<String> compared() {
        return scenarios.stream().filter(s -> !s.equals(against)).toList();
    }
}
