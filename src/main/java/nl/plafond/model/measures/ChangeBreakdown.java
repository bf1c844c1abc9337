package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;

/** Stays of those who are admitted from a date on break down more or less often. */
public record ChangeBreakdown(ServiceId service, LocalDate from, LocalDate full, double byShare)
        implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old =
                    s.wayOut().breakdown().orElseThrow(() -> new IllegalArgumentException(service + ": no breakdown"));
            var hazard = old.perYear().changed(from, full, before -> before * (1 + byShare));
            return s.withWayOut(s.wayOut().withBreakdown(old.withPerYear(hazard)));
        });
    }
}
