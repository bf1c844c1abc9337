package nl.plafond.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.levers.EditedScenario;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;

/**
 * The variants of a question as they were drawn, beside what they are compared with.
 *
 * @param model the region with the numbers of all of them
 * @param unchanged unchanged policy
 * @param results the variants
 * @param against what they are compared with; empty for unchanged policy
 */
record EditedScenarios(
        CareModel model,
        Scenario unchanged,
        List<EditedScenario.Drawn> results,
        Optional<EditedScenario.Drawn> against) {
    EditedScenarios {
        results = List.copyOf(results);
    }

    static EditedScenarios of(
            ServedModel region, List<EditedScenario.Drawn> results, Optional<EditedScenario.Drawn> against) {
        var parameters = new LinkedHashSet<>(region.model().parameters());
        Stream.concat(against.stream(), results.stream())
                .forEach(d -> parameters.addAll(d.model().parameters()));
        return new EditedScenarios(
                region.model().withParameters(List.copyOf(parameters)), region.baseline(), results, against);
    }

    /** What was drawn: what the variants are compared with, unless that is unchanged policy, and the variants. */
    List<EditedScenario.Drawn> drawn() {
        return Stream.concat(against.stream(), results.stream()).toList();
    }

    /** What the page shows: what is compared with, and the variants. */
    List<Scenario> compared() {
        var first = against.map(EditedScenario.Drawn::scenario).orElse(unchanged);
        return Stream.concat(Stream.of(first), results.stream().map(EditedScenario.Drawn::scenario))
                .toList();
    }

    /** What a run plays: unchanged policy first, whatever the variants are compared with. */
    List<Scenario> all() {
        return Stream.concat(Stream.of(unchanged), drawn().stream().map(EditedScenario.Drawn::scenario))
                .toList();
    }
}
