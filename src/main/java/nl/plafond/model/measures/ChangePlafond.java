package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;

/**
 * Another amount of the plafond from a date on.
 *
 * @param provider whose plafond; empty for that of the service as a whole
 */
public record ChangePlafond(ServiceId service, Optional<String> provider, LocalDate from, Change change)
        implements ServiceMeasure {
    /** Another amount for the service as a whole. */
    public ChangePlafond(ServiceId service, LocalDate from, Change change) {
        this(service, Optional.empty(), from, change);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            if (!s.hasPlafond()) {
                throw new IllegalArgumentException(service + ": no plafond");
            }
            return new PlafondChange(
                            provider,
                            old -> old.mapped(plafond ->
                                    plafond.withPerYear(plafond.perYear().changed(from, from, change::applyTo))))
                    .in(s);
        });
    }
}
