package nl.plafond.model.region;

import java.util.Optional;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Places;

/**
 * More or fewer places; when places close nobody is moved and nobody admitted until there is room again, unless the surplus
 * is moved elsewhere.
 *
 * @param service of which service
 * @param provider of which provider; empty for the service as a whole
 * @param transferTo where the surplus is moved to; empty if nobody is moved
 * @param friction what each place that closes costs, once
 */
public record PlacesChange(ServiceId service, Optional<String> provider, Optional<ServiceId> transferTo, Euro friction)
        implements Changing<Places, Measures.Growing> {
    static PlacesChange of(String service) {
        return new PlacesChange(new ServiceId(service), Optional.empty(), Optional.empty(), new Euro(0));
    }

    /** Of one provider. */
    public PlacesChange provider(String other) {
        return new PlacesChange(service, Optional.of(other), transferTo, friction);
    }

    /** Whoever is in care above the places that are left is moved to another service. */
    public PlacesChange transferTo(String other) {
        return new PlacesChange(service, provider, Optional.of(new ServiceId(other)), friction);
    }

    /** Each place that closes costs so much, once. */
    public PlacesChange friction(Euro perPlace) {
        return new PlacesChange(service, provider, transferTo, perPlace);
    }

    @Override
    public Measures.Growing with(Change change) {
        return (from, full) -> new ChangePlaces(service, provider, from, full, change, transferTo, friction);
    }
}
