package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.Access;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;

/** Another way in which clients are divided over the providers, from a date on (centrale toegang, or no more). */
public record ChangeAccess(ServiceId service, LocalDate from, Access access) implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var providers = s.providers();
            return s.withProviders(providers.withAccess(providers.access().thenAlways(from, access)));
        });
    }
}
