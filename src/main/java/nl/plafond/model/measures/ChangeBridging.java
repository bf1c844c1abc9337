package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.Bridging;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.Share;

/**
 * Other bridging care for those who join the list from a date on, at another price for everyone.
 *
 * @param share which part of those who join the list receives it; empty if that stays as it is
 * @param price euros per client per day; empty if that stays as it is
 */
public record ChangeBridging(ServiceId service, LocalDate from, Optional<Share> share, Optional<Double> price)
        implements ServiceMeasure {
    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var old = s.waiting()
                    .bridging()
                    .orElseThrow(() -> new IllegalArgumentException(service + ": no bridging care"));
            var shares = share.map(part -> old.share().thenAlways(from, part.value()))
                    .orElse(old.share());
            var prices = price.map(euros -> old.price().thenAlways(from, euros)).orElse(old.price());
            return s.withWaiting(s.waiting().withBridging(new Bridging(old.name(), prices, shares)));
        });
    }
}
