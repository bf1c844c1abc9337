package nl.plafond.model;

import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;

/**
 * The families that places of a service are in: foster families and family homes, some of which stop and others come.
 *
 * <p>A family that stops takes its places out of the service. No child is put on the street for that, or taken out of a home
 * before there is another: whoever lives there stays, above the places that are left, until the provider has room in another
 * family, and goes there before anyone on the list. It is the place that breaks down and not the placement, so the stay goes on
 * as it was.
 *
 * <p>A family that comes brings as many places. What recruiting yields and what stopping costs come beside the places over time
 * of the service, which say how many there would be without: a measure that adds places adds families that may stop in turn. So
 * the number of families tends to {@code recruited / stop}, wherever it begins.
 *
 * @param each how many places a family has: a whole number of 1 or more
 * @param stop the hazard per year that a family stops, over time
 * @param recruited how many families come in a year, over time; providers get their shares of them
 */
public record Families(Places each, Timeline<PerYear> stop, Timeline<PerYear> recruited) {
    public Families {
        Validation.requireThere("each", each, "stop", stop, "recruited", recruited);
        new Validation()
                .require(
                        each.value() >= 1 && each.value() == Math.rint(each.value()),
                        () -> Violation.value("places", each.value())
                                .allowed(
                                        "expected.from-to",
                                        "expected {0} from {1} to {2}",
                                        Violation.Wording.of("what.whole-number", "a whole number"),
                                        1,
                                        ServiceLimits.MOST_PLACES))
                .orRefuse();
    }
}
