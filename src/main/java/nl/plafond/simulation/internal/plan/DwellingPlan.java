package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import nl.plafond.model.DwellingStream;
import nl.plafond.simulation.internal.random.Key;

/** A stream of dwellings as a replication needs it. */
public final class DwellingPlan {
    public final long key;
    public final StepFunction perYear;
    public final double mostPerYear;
    public final StepFunction factor;
    public final int layers;
    public final double urgency;

    DwellingPlan(DwellingStream stream, LocalDate start, double end) {
        key = Key.of("dwellings " + stream.id());
        perYear = StepFunction.of(stream.perYear(), start);
        mostPerYear = perYear.largest(end);
        factor = StepFunction.of(stream.factor(), start);
        layers = (int) Math.ceil(factor.largest(end));
        urgency = stream.urgency().value();
    }
}
