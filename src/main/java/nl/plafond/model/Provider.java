package nl.plafond.model;

import java.util.Optional;
import nl.plafond.vocabulary.Factor;
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
 * @param price what it is paid for care and places, as a part of the price of the service, over time
 * @param presence while it takes people
 */
public record Provider(
        String id,
        Label name,
        Share share,
        Optional<Timeline<Places>> places,
        Optional<Dated<Plafond>> plafond,
        Timeline<Factor> price,
        Presence presence) {
    public Provider {
        Validation.requireThere(
                "id",
                id,
                "name",
                name,
                "share",
                share,
                "places",
                places,
                "plafond",
                plafond,
                "price",
                price,
                "presence",
                presence);
        places.ifPresent(ServiceLimits::requireWhole);
    }

    /** A provider that is paid the price of the service. */
    public Provider(
            String id, Label name, Share share, Optional<Timeline<Places>> places, Optional<Dated<Plafond>> plafond) {
        this(id, name, share, places, plafond, Timeline.constant(Factor.ONE), Presence.ALWAYS);
    }

    /** The same provider with other places. */
    public Provider withPlaces(Timeline<Places> other) {
        return new Provider(id, name, share, Optional.of(other), plafond, price, presence);
    }

    /** The same provider at another price, as a part of that of the service. */
    public Provider withPrice(Timeline<Factor> other) {
        return new Provider(id, name, share, places, plafond, other, presence);
    }

    /** The same provider, which takes people at other times. */
    public Provider withPresence(Presence other) {
        return new Provider(id, name, share, places, plafond, price, other);
    }

    /** The same provider with another plafond. */
    public Provider withPlafond(Dated<Plafond> other) {
        return new Provider(id, name, share, places, Optional.of(other), price, presence);
    }
}
