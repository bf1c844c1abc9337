package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.StayRule;

/** Longer or shorter stays of those who are admitted from a date on. */
public record ChangeStay(ServiceId service, LocalDate from, LocalDate full, double byShare) implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var factor = s.stay().factor().changed(from, full, before -> before * (1 + byShare));
            return s.withStay(new StayRule(s.stay().length(), factor, s.stay().maximum()));
        });
    }
}
