package nl.plafond.model.measures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;

/**
 * A named list of measures on the model as it is.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param question what the scenario asks, in one line
 * @param measures what changes, in the order in which the file lists them; none for unchanged policy
 */
public record Scenario(String id, Label name, Label question, List<Measure> measures) {
    public Scenario {
        Validation.requireThere("id", id, "name", name, "question", question, "measures", measures);
        measures = List.copyOf(measures);
    }

    /**
     * The services that its measures may change anything in, whatever the numbers are: those that a measure touches, and all
     * that have to do with them.
     *
     * @param model the region as it is
     */
    public Set<ServiceId> concerns(CareModel model) {
        var touched = measures.stream().flatMap(m -> touched(m, model)).collect(Collectors.toSet());
        return Stream.of(model, model.under(this))
                .flatMap(m -> m.separated().stream())
                .map(part -> part.services().stream().map(Service::id).toList())
                .filter(part -> part.stream().anyMatch(touched::contains))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static Stream<ServiceId> touched(Measure measure, CareModel model) {
        var reached = model.services().stream().filter(measure::reaches).map(Service::id);
        return Stream.concat(measure.touches().stream(), reached);
    }
}
