package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;

/** Those who join the list from a date on have more or less patience. */
public record ChangePatience(ServiceId service, LocalDate from, double byShare) implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var factor = s.waiting().patienceFactor().changed(from, from, before -> before * (1 + byShare));
            return s.withWaiting(s.waiting().withPatienceFactor(factor));
        });
    }
}
