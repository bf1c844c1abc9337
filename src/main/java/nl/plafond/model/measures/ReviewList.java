package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.Intervention;
import nl.plafond.model.ServiceId;

/** A review of everyone who waits on a date. */
public record ReviewList(Intervention.Review review) implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(review);
    }

    @Override
    public ServiceId service() {
        return review.service();
    }

    @Override
    public LocalDate from() {
        return review.on();
    }
}
