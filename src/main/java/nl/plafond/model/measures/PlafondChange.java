package nl.plafond.model.measures;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.plafond.model.Dated;
import nl.plafond.model.Plafond;
import nl.plafond.model.Service;
import nl.plafond.model.Validation;

/**
 * What a measure makes of the plafond of one provider, or of that of the service as a whole and of each provider that
 * has one of its own.
 *
 * @param provider whose plafond; empty for that of the service as a whole
 * @param change what becomes of a plafond
 */
record PlafondChange(Optional<String> provider, UnaryOperator<Dated<Plafond>> change) {
    PlafondChange {
        Validation.requireThere("provider", provider, "change", change);
    }

    /** The service with the plafond changed. */
    Service in(Service service) {
        if (provider.isPresent()) {
            var own = change.apply(service.plafondOf(provider.get()));
            return service.withProviders(service.providers().with(provider.get(), p -> p.withPlafond(own)));
        }
        var each = service.providers().each().stream()
                .map(p ->
                        p.plafond().map(own -> p.withPlafond(change.apply(own))).orElse(p))
                .toList();
        return service.withRoom(
                        service.room().withPlafond(change.apply(service.room().plafond())))
                .withProviders(service.providers().withEach(each));
    }
}
