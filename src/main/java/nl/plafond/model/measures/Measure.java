package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;

/** One dated change of policy; applied to a model it draws another model beside it. */
public sealed interface Measure permits Measure.OfService, Measure.ChangeDwellings {
    /** The model as it is with this measure. */
    CareModel applyTo(CareModel model);

    /** The day on which it starts. */
    LocalDate from();

    /** The day on which the whole of it is there; the first day for a measure that does not grow. */
    default LocalDate full() {
        return from();
    }

    /** The services that it names; none for a measure on the region as a whole. */
    Set<ServiceId> touches();

    /** What the measures of a scenario are, for a reader who wants to see their dates. */
    static List<LocalDate> dates(Scenario scenario) {
        return scenario.measures().stream()
                .map(Measure::from)
                .distinct()
                .sorted()
                .toList();
    }

    /** A measure on one service. */
    sealed interface OfService extends Measure permits RoomMeasure, ClientMeasure, MoneyMeasure {
        /** The service that the measure acts on. */
        ServiceId service();

        @Override
        default Set<ServiceId> touches() {
            return Set.of(service());
        }
    }

    /**
     * More or fewer dwellings from a date on.
     *
     * @param dwellings the stream of dwellings, by name
     * @param full when the whole change is there
     * @param change what becomes of the dwellings per year
     */
    record ChangeDwellings(String dwellings, LocalDate from, LocalDate full, Change change) implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(dwellings, d -> d.withFactor(change.onFactor(d.factor(), from, full, d.perYear())));
        }

        @Override
        public Set<ServiceId> touches() {
            return Set.of();
        }
    }
}
