package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;

/** Another price from a date on. */
public record ChangePrice(ServiceId service, LocalDate from, Change change) implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> s.withPrice(s.price().changed(from, from, change::applyTo)));
    }
}
