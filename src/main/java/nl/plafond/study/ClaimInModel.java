package nl.plafond.study;

import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.claims.Claim;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;

/**
 * A claim with the model that it is about, as it sets it.
 *
 * @param claim the claim
 * @param model the region with the claim's own settings
 * @param scenarios what may change in it
 * @param futures the same in possible futures
 */
public record ClaimInModel(Claim claim, CareModel model, List<Scenario> scenarios, PossibleRegion futures) {
    public ClaimInModel {
        scenarios = List.copyOf(scenarios);
    }

    /** The model at its own values. */
    PossibleRegion.Drawn atValues() {
        return new PossibleRegion.Drawn(model, scenarios);
    }

    /** A model under a scenario, a measure of the programme, or all adopted ones. */
    static CareModel under(PossibleRegion.Drawn region, String name) {
        var model = region.model();
        var programme = model.programme();
        if (name.equals(Programme.TOGETHER)) {
            return model.under(programme.together());
        }
        return region.scenarios().stream()
                .filter(s -> s.id().equals(name))
                .findFirst()
                .or(() -> programme.measures().stream()
                        .filter(m -> m.id().equals(name))
                        .findFirst()
                        .map(ProgrammeMeasure::alone))
                .map(model::under)
                .orElseThrow(() -> new IllegalArgumentException("nothing called " + name + " in " + model.id()));
    }
}
