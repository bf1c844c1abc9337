package nl.plafond.simulation;

import java.time.LocalDate;
import nl.plafond.model.DwellingStream;
import nl.plafond.simulation.random.Key;

/** A stream of dwellings as the running world needs it. */
final class DwellingPlan {
    final long key;
    final Steps perYear;
    final double mostPerYear;
    final Steps factor;
    final int layers;
    final double urgency;

    DwellingPlan(DwellingStream stream, LocalDate start, double end) {
        key = Key.of("dwellings " + stream.id());
        perYear = Steps.of(stream.perYear(), start);
        mostPerYear = perYear.largest(end);
        factor = Steps.of(stream.factor(), start);
        layers = (int) Math.ceil(factor.largest(end));
        urgency = stream.urgency().value();
    }
}
