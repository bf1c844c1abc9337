package nl.plafond.model;

import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.HoursPerWeek;

/**
 * The consulenten who decide on who is referred (toegang): an indication comes before the waiting list, and takes hours of
 * theirs.
 *
 * <p>Some services may have a desk together. Who is urgent goes first, then who came first; what has been begun is finished.
 * A desk with so many hours a week works a seventh of them each calendar day, on one indication after the other.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param hours how many hours it has, over time
 * @param price what an hour that is used costs; 0 where nobody counts that
 */
public record AccessDesk(String id, Label name, Timeline<HoursPerWeek> hours, Euro price) {
    public AccessDesk {
        Validation.requireThere("id", id, "name", name, "hours", hours, "price", price);
        new Validation().requireNotNegative("price", price.value()).orRefuse();
    }

    /** The same desk with other hours. */
    public AccessDesk withHours(Timeline<HoursPerWeek> other) {
        return new AccessDesk(id, name, other, price);
    }
}
