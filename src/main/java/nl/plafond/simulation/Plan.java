package nl.plafond.simulation;

import java.util.Arrays;
import nl.plafond.model.CareModel;
import nl.plafond.results.Frame;
import nl.plafond.simulation.internal.plan.RegionPlan;

/** A model made ready to be played: never changed, shared by all replications and threads. */
public final class Plan {
    public final RegionPlan region;

    Plan(RegionPlan region) {
        this.region = region;
    }

    /** The plan of a model; a {@link Planner} makes more than one of a kind faster. */
    public static Plan of(CareModel model) {
        return new Planner().plan(model);
    }

    /** Whether everything is counted over the same periods as under another plan of the same services. */
    public boolean isCountedAs(Plan other) {
        return Arrays.equals(region.boundaries, other.region.boundaries)
                && Arrays.deepEquals(region.concerns, other.region.concerns);
    }

    /** What the logbook of this plan has rows for. */
    public Frame frame() {
        return region.frame;
    }

    /** What the logbook of a model has rows for. */
    public static Frame frame(CareModel model) {
        return RegionPlan.frame(model);
    }
}
