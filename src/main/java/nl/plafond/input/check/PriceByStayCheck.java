package nl.plafond.input.check;

import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.PriceByStay;

/** Checks what is paid by how long clients have been in care, of a service or of a measure. */
final class PriceByStayCheck {
    private PriceByStayCheck() {}

    /** Complains about steps that are too many, out of order or on a day on which there can be none. */
    static void check(Node steps, Diagnostics diagnostics) {
        if (steps.isSound()) {
            Refusals.tell(steps, PriceByStay.rules(PriceByStay.STEPS.reader().apply(steps)), diagnostics);
        }
    }

    /** Whether nothing is wrong with them; nor is it where there are none. */
    static boolean areInOrder(Node steps) {
        return steps.isSound()
                && PriceByStay.rules(PriceByStay.STEPS.reader().apply(steps))
                        .broken()
                        .findAny()
                        .isEmpty();
    }
}
