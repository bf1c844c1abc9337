package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;

/**
 * More or fewer referrals from a date on.
 *
 * @param full when the whole change is there
 * @param change what becomes of the referrals per year
 */
public record ChangeInflow(ServiceId service, LocalDate from, LocalDate full, Change change) implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var referrals = s.referrals();
            return s.withReferrals(
                    referrals.withFactor(change.onFactor(referrals.factor(), from, full, referrals.perYear())));
        });
    }
}
