package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.Funding;
import nl.plafond.model.ServiceId;

/** Another form of funding from a date on. */
public record SetFunding(ServiceId service, LocalDate from, Funding funding) implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> s.withFunding(s.funding().thenAlways(from, funding)));
    }
}
