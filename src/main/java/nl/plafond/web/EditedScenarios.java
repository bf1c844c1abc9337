package nl.plafond.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.levers.EditedScenario;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;

/**
 * The variants of a question as they were drawn, beside unchanged policy.
 *
 * @param model the region with the numbers of all variants
 * @param scenarios unchanged policy and the variants
 * @param results the variants
 */
record EditedScenarios(CareModel model, List<Scenario> scenarios, List<EditedScenario.Drawn> results) {
    EditedScenarios {
        scenarios = List.copyOf(scenarios);
        results = List.copyOf(results);
    }

    static EditedScenarios of(ServedModel region, List<EditedScenario.Drawn> results) {
        var parameters = new LinkedHashSet<>(region.model().parameters());
        results.forEach(d -> parameters.addAll(d.model().parameters()));
        return new EditedScenarios(
                region.model().withParameters(List.copyOf(parameters)),
                Stream.concat(Stream.of(region.baseline()), results.stream().map(EditedScenario.Drawn::scenario))
                        .toList(),
                results);
    }

    /** The model under each scenario. */
    List<CareModel> plans() {
        var plans = new ArrayList<CareModel>();
        scenarios.forEach(s -> plans.add(model.under(s)));
        return plans;
    }
}
