package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.Share;

/** Another part of the referrals is urgent from a date on. */
public record ChangeUrgency(ServiceId service, LocalDate from, Share urgent) implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var urgency = s.referrals().urgent().thenAlways(from, urgent.value());
            return s.withReferrals(s.referrals().withUrgent(urgency));
        });
    }
}
