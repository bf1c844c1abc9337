package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import nl.plafond.model.Indication;

/** Indications of limited term, as a replication needs them. */
public final class IndicationPlan {
    /** How many days an indication lasts that begins now. */
    public final StepFunction term;
    /** Which part stops of those whose indication ends now. */
    public final StepFunction ends;
    /** How many hours of the desk a new one takes; 0 where it takes none. */
    public final double hours;

    public final double cost;
    /** For how many days care stands still for who goes on. */
    public final StepFunction standStill;

    IndicationPlan(Indication indication, LocalDate start) {
        term = StepFunction.of(indication.term(), start);
        ends = StepFunction.of(indication.ends(), start);
        hours = indication.hours().value();
        cost = indication.cost().value();
        standStill = StepFunction.of(indication.standStill(), start);
    }
}
