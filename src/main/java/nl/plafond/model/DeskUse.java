package nl.plafond.model;

import nl.plafond.vocabulary.Hours;

/**
 * What the clients of a service take of a desk before they are on its list.
 *
 * @param desk which, by name
 * @param hoursPerReferral how many hours an indication takes of someone who is referred, or comes back
 * @param hoursPerMove how many hours it takes of someone who moves on from another service, who does not wait for it; often none
 * @param waiting how many wait for an indication on the first day
 */
public record DeskUse(String desk, Hours hoursPerReferral, Hours hoursPerMove, int waiting) {
    public DeskUse {
        Validation.requireThere("desk", desk, "hours-per-referral", hoursPerReferral, "hours-per-move", hoursPerMove);
        new Validation()
                .require(
                        hoursPerReferral.value() > 0,
                        () -> Violation.value("hours-per-referral", hoursPerReferral.value())
                                .allowed("expected.above", "expected {0} above {1}", Validation.NUMBER, 0))
                .requireNotNegative("waiting", waiting)
                .orRefuse();
    }
}
