package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import nl.plafond.model.ExpertTable;

/** When someone has waited so long that care is found for them, as a replication needs it. */
public final class ExpertTablePlan {
    /** How many are taken on in a calendar year at most. */
    public final StepFunction perYear;

    private final double after;
    private final double urgentAfter;

    ExpertTablePlan(ExpertTable table, LocalDate start) {
        perYear = StepFunction.of(table.perYear(), start);
        after = table.after().value();
        urgentAfter = table.urgentAfter().value();
    }

    /** When someone who joined the list on a day has waited so long. */
    public double due(double joined, boolean urgent) {
        return joined + (urgent ? urgentAfter : after);
    }
}
