package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import nl.plafond.model.Families;

/** The families that places are in, as a replication needs them. */
public final class FamilyPlan {
    /** How many places a family has. */
    public final int places;
    /** The hazard per day that a family stops. */
    public final StepFunction stop;
    /** How many families come in a day. */
    public final StepFunction recruited;

    FamilyPlan(Families families, LocalDate start) {
        places = (int) families.each().value();
        stop = StepFunction.of(families.stop(), start, perYear -> perYear / RegionPlan.DAYS_PER_YEAR);
        recruited = StepFunction.of(families.recruited(), start, perYear -> perYear / RegionPlan.DAYS_PER_YEAR);
    }
}
