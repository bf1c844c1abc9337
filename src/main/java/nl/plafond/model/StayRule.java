package nl.plafond.model;

import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Factor;

/**
 * How long clients stay.
 *
 * @param length the distribution of the stay in days
 * @param factor what measures make of it, over time, for those admitted from then on (1 without measures)
 * @param maximum the longest stay in days, over time, for those admitted from then on (infinite without a maximum)
 */
public record StayRule(DurationDistribution length, Timeline<Factor> factor, Timeline<Days> maximum) {
    public StayRule {
        Validation.requireThere("length", length, "factor", factor, "maximum", maximum);
        new Validation()
                .require(
                        maximum.steps().values().stream().allMatch(days -> days.value() > 0),
                        () -> Violation.value("maximum-stay", 0)
                                .allowed("expected.above", "expected {0} above {1}", Validation.NUMBER, 0))
                .require(
                        factor.steps().values().stream().allMatch(f -> f.value() > 0),
                        () -> Violation.value("stay", 0)
                                .allowed("expected.above", "expected {0} above {1}", Validation.NUMBER, 0))
                .orRefuse();
    }
}
