package nl.plafond.model.questions;

import nl.plafond.model.Validation;
import nl.plafond.model.Violation;
import nl.plafond.vocabulary.Metric;

/**
 * What one wants to reach.
 *
 * @param metric of which figure; what adds up over months, such as euros, is held against it by the year
 * @param bound on which side of the value it should be
 * @param value in the unit of the metric; a share as a part of 1
 */
public record Target(Metric metric, Bound bound, double value) {
    public Target {
        Validation.requireThere("metric", metric, "bound", bound);
        double written = value;
        new Validation()
                .require(Double.isFinite(value), () -> Violation.value("value", written))
                .orRefuse();
    }

    /** On which side of a value a figure should be. */
    public enum Bound {
        /** So much or less. */
        AT_MOST,
        /** So much or more. */
        AT_LEAST
    }

    /** Whether a figure reaches it; one that does not exist does not. */
    public boolean isMetBy(double figure) {
        return bound == Bound.AT_MOST ? figure <= value : figure >= value;
    }
}
