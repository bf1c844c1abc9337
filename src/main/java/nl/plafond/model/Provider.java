package nl.plafond.model;

import java.util.Optional;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;

/**
 * An organisation that delivers a service.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param share which part of the clients prefers it, and which part it has of what the service has as a whole
 * @param places how many clients it can have in care at once, over time; empty for its part of the service's places
 * @param plafond its own plafond; empty for its part of the service's plafond
 */
public record Provider(
        String id, Label name, Share share, Optional<Timeline<Places>> places, Optional<Dated<Plafond>> plafond) {
    public Provider {
        Validation.requireThere("id", id, "name", name, "share", share, "places", places, "plafond", plafond);
        places.ifPresent(ServiceLimits::requireWhole);
    }

    /** The same provider with other places. */
    public Provider withPlaces(Timeline<Places> other) {
        return new Provider(id, name, share, Optional.of(other), plafond);
    }

    /** The same provider with another plafond. */
    public Provider withPlafond(Dated<Plafond> other) {
        return new Provider(id, name, share, places, Optional.of(other));
    }
}
