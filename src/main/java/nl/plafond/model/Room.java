package nl.plafond.model;

import java.util.Optional;

/**
 * The room of a service: places, a plafond, both, or no limit at all.
 *
 * @param places how many clients can be in care at once, over time
 * @param plafond how much may be produced in a year
 */
public record Room(Optional<Timeline> places, Optional<Plafond> plafond) {
    /** Whether the service has any limit, so that clients may have to wait. */
    public boolean limited() {
        return places.isPresent() || plafond.isPresent();
    }
}
