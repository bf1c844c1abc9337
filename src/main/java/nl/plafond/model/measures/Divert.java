package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.plafond.model.CareModel;
import nl.plafond.model.Diversion;
import nl.plafond.model.Referrals;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Share;

/**
 * A share of the referrals goes to another service from a date on.
 *
 * @param full when the whole share is diverted
 */
public record Divert(
        ServiceId service,
        LocalDate from,
        LocalDate full,
        Share share,
        ServiceId to,
        Diversion.IfFull ifFull,
        Optional<String> part)
        implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        model.service(to);
        return model.with(service, s -> s.withReferrals(addTo(s.referrals())));
    }

    /** The referrals of the service with this diversion too. */
    public Referrals addTo(Referrals referrals) {
        var shares = Timeline.constant(0).changed(from, full, before -> share.value());
        return referrals.diverted(new Diversion(to, shares, ifFull, part), from);
    }

    @Override
    public Set<ServiceId> touches() {
        return Set.of(service, to);
    }
}
