package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.StayRule;

/** A maximum stay, or none (infinite), for those who are admitted from a date on. */
public record MaximumStay(ServiceId service, LocalDate from, double days) implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var maximum = s.stay().maximum().thenAlways(from, days);
            return s.withStay(new StayRule(s.stay().length(), s.stay().factor(), maximum));
        });
    }
}
