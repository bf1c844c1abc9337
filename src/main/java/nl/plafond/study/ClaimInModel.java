package nl.plafond.study;

import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.claims.Claim;
import nl.plafond.model.measures.Scenario;

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
}
