package nl.plafond.model;

import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Hours;
import nl.plafond.vocabulary.Share;

/**
 * Care that is granted for a limited time: when an indication ends somebody looks again, some stop and the others have a new one.
 *
 * <p>Where that takes hours of a desk it is asked for on the day on which the indication ends, and care goes on until the desk has
 * decided. Who is ready and waits in their place is not looked at any more.
 *
 * @param term for how long an indication is given, over time; of those that begin from a day on
 * @param ends which part of those who are looked at stops then (0 to 1), over time
 * @param hours what that takes of the desk of the service; often none
 * @param cost euros for each time, beside what the hours cost
 * @param standStill for how long care stands still for who goes on, over time: they leave their place, and come for it again after it; for 0
 *     days it does not
 */
public record Indication(Timeline<Days> term, Timeline<Share> ends, Hours hours, Euro cost, Timeline<Days> standStill) {
    /** A shorter one would be looked at all the time. */
    public static final int SHORTEST_DAYS = 7;

    public Indication {
        Validation.requireThere("term", term, "ends", ends, "hours", hours, "cost", cost, "stand-still", standStill);
        var rules = new Validation().requireNotNegative("cost", cost.value());
        term.steps()
                .values()
                .forEach(days -> rules.require("", ofTerm("term", days.value()).broken()));
        rules.orRefuse();
    }

    /** The same, where somebody else pays for the looking. */
    Indication withoutCost() {
        return new Indication(term, ends, hours, new Euro(0), standStill);
    }

    /** An indication lasts a week at least. */
    public static Validation ofTerm(String path, double days) {
        return new Validation()
                .require(
                        days >= SHORTEST_DAYS && days < Double.POSITIVE_INFINITY,
                        () -> Violation.value(path, days)
                                .allowed(
                                        "expected.indication-term",
                                        "expected a term of {0} days or more",
                                        SHORTEST_DAYS));
    }

    /** Hours are those of a desk. */
    public static Validation ofHours(boolean hasHours, boolean hasDesk) {
        return new Validation().requireBeside("indication", !hasHours || hasDesk, "desk");
    }
}
