package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.Plafond;
import nl.plafond.model.ServiceId;

/**
 * Another kind of plafond from a date on.
 *
 * @param provider whose plafond; empty for that of the service as a whole
 * @param plafond the new one
 * @param sameAmount whether it takes over the amount and the index of the plafond that it replaces
 */
public record SetPlafond(
        ServiceId service, Optional<String> provider, LocalDate from, Plafond plafond, boolean sameAmount)
        implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> new PlafondChange(provider, this::replaced).in(s));
    }

    private Dated<Plafond> replaced(Dated<Plafond> old) {
        var before = old.lastBefore(from, p -> !(p instanceof Plafond.None));
        var amount = before.filter(p -> sameAmount).map(p -> plafond.with(p.perYear(), p.index()));
        return old.thenAlways(from, amount.orElse(plafond));
    }
}
