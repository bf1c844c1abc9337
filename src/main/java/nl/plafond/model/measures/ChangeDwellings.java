package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.Set;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;

/**
 * More or fewer dwellings from a date on.
 *
 * @param dwellings the stream of dwellings, by name
 * @param full when the whole change is there
 * @param change what becomes of the dwellings per year
 */
public record ChangeDwellings(String dwellings, LocalDate from, LocalDate full, Change change) implements Measure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(dwellings, d -> d.withFactor(change.onFactor(d.factor(), from, full, d.perYear())));
    }

    @Override
    public Set<ServiceId> touches() {
        return Set.of();
    }
}
