package nl.plafond.model.measures;

import java.util.List;
import nl.plafond.model.Label;
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
}
