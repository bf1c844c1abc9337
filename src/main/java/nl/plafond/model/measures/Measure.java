package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.plafond.model.CareModel;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.sentences.Sentence;

/** One dated change of policy; applied to a model it draws another model beside it. */
public sealed interface Measure permits ServiceMeasure, ChangeDwellings, ChangeStaff, ChangeDeskHours {
    /** The model as it is with this measure. */
    CareModel applyTo(CareModel model);

    /** The day on which it starts. */
    LocalDate from();

    /** The day on which the whole of it is there; the first day for a measure that does not grow. */
    default LocalDate full() {
        return from();
    }

    /** What it does, in a few words that are not yet in any language; the first is the main thing. */
    List<Sentence> says();

    /** The services that it names; none for a measure on the region as a whole. */
    Set<ServiceId> touches();

    /** Whether anything may change in a service by it alone. */
    default boolean reaches(Service service) {
        return touches().contains(service.id());
    }

    /** The days on which the measures of a scenario start, in order, each once. */
    static List<LocalDate> dates(Scenario scenario) {
        return scenario.measures().stream()
                .map(Measure::from)
                .distinct()
                .sorted()
                .toList();
    }
}
