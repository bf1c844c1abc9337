package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Funding;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.Euro;

/** A measure on what a service costs. */
public sealed interface MoneyMeasure extends Measure.OfService {
    /** Another price from a date on. */
    record ChangePrice(ServiceId service, LocalDate from, Change change) implements MoneyMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> s.withPrice(s.price().changed(from, from, change::applyTo)));
        }
    }

    /** Another form of funding from a date on. */
    record SetFunding(ServiceId service, LocalDate from, Funding funding) implements MoneyMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> s.withFunding(s.funding().thenAlways(from, funding)));
        }
    }

    /**
     * Money that is spent once on a date.
     *
     * @param part what it is a part of, where several measures need it and it is paid once
     */
    record CostOnce(ServiceId service, LocalDate from, Euro amount, Optional<String> part) implements MoneyMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(new ProgrammeCost(
                    service, from, from.plusDays(1), amount.value(), ProgrammeCost.Purpose.PROGRAMME, part));
        }
    }

    /**
     * Money that is spent each year over a period, evenly over the days of each year.
     *
     * @param part what it is a part of, where several measures need it and it is paid once
     */
    record CostPerYear(ServiceId service, LocalDate from, LocalDate until, Euro perYear, Optional<String> part)
            implements MoneyMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            var changed = model;
            for (var day = from; day.isBefore(until); ) {
                var nextYear = LocalDate.of(day.getYear() + 1, 1, 1);
                var stop = nextYear.isBefore(until) ? nextYear : until;
                changed = changed.with(new ProgrammeCost(
                        service,
                        day,
                        stop,
                        perYear.value() / day.lengthOfYear(),
                        ProgrammeCost.Purpose.PROGRAMME,
                        part));
                day = stop;
            }
            return changed;
        }
    }
}
