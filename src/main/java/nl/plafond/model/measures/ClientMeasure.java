package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafond.model.Bridging;
import nl.plafond.model.CareModel;
import nl.plafond.model.Diversion;
import nl.plafond.model.Intervention;
import nl.plafond.model.Referrals;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.model.StayRule;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Share;

/** A measure on the clients of a service: who comes, how long they wait and stay, and where they go. */
public sealed interface ClientMeasure extends Measure.OfService {
    /**
     * More or fewer referrals from a date on.
     *
     * @param full when the whole change is there
     * @param change what becomes of the referrals per year
     */
    record ChangeInflow(ServiceId service, LocalDate from, LocalDate full, Change change) implements ClientMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var referrals = s.referrals();
                return s.withReferrals(
                        referrals.withFactor(change.onFactor(referrals.factor(), from, full, referrals.perYear())));
            });
        }
    }

    /**
     * A share of the referrals goes to another service from a date on.
     *
     * @param full when the whole share is diverted
     */
    record Divert(
            ServiceId service,
            LocalDate from,
            LocalDate full,
            Share share,
            ServiceId to,
            Diversion.IfFull ifFull,
            Optional<String> part)
            implements ClientMeasure {
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

    /** Longer or shorter stays of those who are admitted from a date on. */
    record ChangeStay(ServiceId service, LocalDate from, LocalDate full, double byShare) implements ClientMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var factor = s.stay().factor().changed(from, full, before -> before * (1 + byShare));
                return s.withStay(
                        new StayRule(s.stay().length(), factor, s.stay().maximum()));
            });
        }
    }

    /** A maximum stay, or none (infinite), for those who are admitted from a date on. */
    record MaximumStay(ServiceId service, LocalDate from, double days) implements ClientMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var maximum = s.stay().maximum().thenAlways(from, days);
                return s.withStay(new StayRule(s.stay().length(), s.stay().factor(), maximum));
            });
        }
    }

    /** A review of everyone who waits on a date. */
    record ReviewList(Intervention.Review review) implements ClientMeasure {
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

    /** A transfer of clients to another law on a date. */
    record TransferClients(Intervention.Transfer transfer) implements ClientMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(transfer);
        }

        @Override
        public ServiceId service() {
            return transfer.service();
        }

        @Override
        public LocalDate from() {
            return transfer.on();
        }
    }

    /** Another part of the referrals is urgent from a date on. */
    record ChangeUrgency(ServiceId service, LocalDate from, Share urgent) implements ClientMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var urgency = s.referrals().urgent().thenAlways(from, urgent.value());
                return s.withReferrals(s.referrals().withUrgent(urgency));
            });
        }
    }

    /** Those who join the list from a date on have more or less patience. */
    record ChangePatience(ServiceId service, LocalDate from, double byShare) implements ClientMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var factor = s.waiting().patienceFactor().changed(from, from, before -> before * (1 + byShare));
                return s.withWaiting(s.waiting().withPatienceFactor(factor));
            });
        }
    }

    /**
     * Other bridging care for those who join the list from a date on, at another price for everyone.
     *
     * @param share which part of those who join the list receives it; empty if that stays as it is
     * @param price euros per client per day; empty if that stays as it is
     */
    record ChangeBridging(ServiceId service, LocalDate from, Optional<Share> share, Optional<Double> price)
            implements ClientMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var old = s.waiting()
                        .bridging()
                        .orElseThrow(() -> new IllegalArgumentException(service + ": no bridging care"));
                var shares = share.map(part -> old.share().thenAlways(from, part.value()))
                        .orElse(old.share());
                var prices =
                        price.map(euros -> old.price().thenAlways(from, euros)).orElse(old.price());
                return s.withWaiting(s.waiting().withBridging(new Bridging(old.name(), prices, shares)));
            });
        }
    }

    /** Stays of those who are admitted from a date on break down more or less often. */
    record ChangeBreakdown(ServiceId service, LocalDate from, LocalDate full, double byShare) implements ClientMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var old = s.wayOut()
                        .breakdown()
                        .orElseThrow(() -> new IllegalArgumentException(service + ": no breakdown"));
                var hazard = old.perYear().changed(from, full, before -> before * (1 + byShare));
                return s.withWayOut(s.wayOut().withBreakdown(old.withPerYear(hazard)));
            });
        }
    }

    /** Other ways out for those whose care is complete from a date on; the shares add up to 1. */
    record ChangeRoutes(ServiceId service, LocalDate from, List<Route> routes) implements ClientMeasure {
        public ChangeRoutes {
            routes = List.copyOf(routes);
        }

        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var changed = s.wayOut().routes().thenAlways(from, routes);
                return s.withWayOut(s.wayOut().withRoutes(changed));
            });
        }
    }
}
