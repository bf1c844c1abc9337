package nl.plafond.simulation;

import nl.plafond.model.CareModel;
import nl.plafond.model.ModelRules;
import nl.plafond.simulation.internal.plan.QuantileTables;
import nl.plafond.simulation.internal.plan.RegionPlan;

/**
 * Makes models ready to be played, several threads at once if need be.
 *
 * <p>It takes a millisecond or so, whatever the numbers are. A planner remembers what it has tabulated, so that the second
 * scenario of a region is ready sooner than the first.
 */
public final class Planner {
    private final QuantileTables tables = new QuantileTables();

    /** The plan of a model. */
    public Plan plan(CareModel model) {
        ModelRules.ofPlay(model).orRefuse();
        return new Plan(RegionPlan.of(model, tables));
    }
}
