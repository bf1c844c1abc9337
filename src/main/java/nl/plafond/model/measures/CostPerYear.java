package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.Euro;

/**
 * Money that is spent each year over a period, evenly over the days of each year.
 *
 * @param part what it is a part of, where several measures need it and it is paid once
 */
public record CostPerYear(ServiceId service, LocalDate from, LocalDate until, Euro perYear, Optional<String> part)
        implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        var changed = model;
        for (var day = from; day.isBefore(until); ) {
            var nextYear = LocalDate.of(day.getYear() + 1, 1, 1);
            var stop = nextYear.isBefore(until) ? nextYear : until;
            changed = changed.with(new ProgrammeCost(
                    service, day, stop, perYear.value() / day.lengthOfYear(), ProgrammeCost.Purpose.PROGRAMME, part));
            day = stop;
        }
        return changed;
    }
}
