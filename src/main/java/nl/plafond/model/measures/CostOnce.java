package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.Euro;

/**
 * Money that is spent once on a date.
 *
 * @param part what it is a part of, where several measures need it and it is paid once
 */
public record CostOnce(ServiceId service, LocalDate from, Euro amount, Optional<String> part)
        implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(new ProgrammeCost(
                service, from, from.plusDays(1), amount.value(), ProgrammeCost.Purpose.PROGRAMME, part));
    }
}
