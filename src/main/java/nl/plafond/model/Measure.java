package nl.plafond.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.plafond.units.Euro;
import nl.plafond.units.Share;

/** One dated change of policy; applied to a model it draws another model beside it. */
public sealed interface Measure {
    /** The model as it is with this measure. */
    CareModel applyTo(CareModel model);

    /** The service that the measure acts on. */
    ServiceId service();

    /** The day on which it starts. */
    LocalDate from();

    /**
     * More or fewer places from a date on; when they drop below the number in care nobody is moved and nobody admitted
     * (drain).
     *
     * @param full when the whole change is there; the same day as {@code from} for all at once
     */
    record ChangePlaces(ServiceId service, LocalDate from, LocalDate full, Change change) implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var places = s.room().places().orElseThrow(() -> new IllegalArgumentException(service + ": no places"));
                var changed = places.changed(from, full, change::applyTo).whole();
                return s.withRoom(new Room(Optional.of(changed), s.room().plafond()));
            });
        }
    }

    /**
     * A new service opens its doors: its places come in steps of equal size, evenly over a period.
     *
     * @param full when the last places are there
     * @param places how many places it will have
     * @param step how many come at a time
     */
    record BuildUp(ServiceId service, LocalDate from, LocalDate full, int places, int step) implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var built = s.room().places().orElse(Timeline.constant(0));
                int steps = (places + step - 1) / step;
                long days = ChronoUnit.DAYS.between(from, full);
                for (int i = 1; i <= steps; i++) {
                    var day = from.plusDays(steps == 1 ? 0 : days * (i - 1) / (steps - 1));
                    built = built.thenAlways(day, Math.min(places, i * step));
                }
                return s.withRoom(new Room(Optional.of(built), s.room().plafond()));
            });
        }
    }

    /** Another plafond from a date on. */
    record ChangePlafond(ServiceId service, LocalDate from, Change change) implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var plafond =
                        s.room().plafond().orElseThrow(() -> new IllegalArgumentException(service + ": no plafond"));
                var changed = plafond.withPerYear(plafond.perYear().changed(from, from, change::applyTo));
                return s.withRoom(new Room(s.room().places(), Optional.of(changed)));
            });
        }
    }

    /**
     * More or fewer referrals from a date on.
     *
     * @param full when the whole change is there
     * @param change what becomes of the referrals per year
     */
    record ChangeInflow(ServiceId service, LocalDate from, LocalDate full, Change change) implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var referrals = s.referrals();
                var factor = referrals.factor().changed(from, full, before -> {
                    double perYear = referrals.perYear().on(from) * before;
                    return perYear == 0 ? before : before * change.applyTo(perYear) / perYear;
                });
                return s.withReferrals(referrals.withFactor(factor));
            });
        }
    }

    /**
     * A share of the referrals goes to another service from a date on.
     *
     * @param full when the whole share is diverted
     */
    record Divert(ServiceId service, LocalDate from, LocalDate full, Share share, ServiceId to, Diversion.IfFull ifFull)
            implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            model.service(to);
            var shares = Timeline.constant(0).changed(from, full, before -> share.value());
            return model.with(service, s -> s.withReferrals(s.referrals().diverted(new Diversion(to, shares, ifFull))));
        }
    }

    /** Longer or shorter stays of those who are admitted from a date on. */
    record ChangeStay(ServiceId service, LocalDate from, LocalDate full, double byShare) implements Measure {
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
    record MaximumStay(ServiceId service, LocalDate from, double days) implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var maximum = s.stay().maximum().thenAlways(from, days);
                return s.withStay(new StayRule(s.stay().length(), s.stay().factor(), maximum));
            });
        }
    }

    /** A review of everyone who waits on a date. */
    record ReviewList(Intervention.Review review) implements Measure {
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
    record TransferClients(Intervention.Transfer transfer) implements Measure {
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

    /** Another price from a date on. */
    record ChangePrice(ServiceId service, LocalDate from, Change change) implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> s.withPrice(s.price().changed(from, from, change::applyTo)));
        }
    }

    /** Money that is spent once on a date. */
    record CostOnce(ServiceId service, LocalDate from, Euro amount) implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(new ProgrammeCost(service, from, from.plusDays(1), amount.value()));
        }
    }

    /** Money that is spent each year over a period, evenly over the days of each year. */
    record CostPerYear(ServiceId service, LocalDate from, LocalDate until, Euro perYear) implements Measure {
        @Override
        public CareModel applyTo(CareModel model) {
            var changed = model;
            for (var day = from; day.isBefore(until); ) {
                var nextYear = LocalDate.of(day.getYear() + 1, 1, 1);
                var stop = nextYear.isBefore(until) ? nextYear : until;
                changed = changed.with(new ProgrammeCost(service, day, stop, perYear.value() / day.lengthOfYear()));
                day = stop;
            }
            return changed;
        }
    }

    /** What the measures of a scenario are, for a reader who wants to see their dates. */
    static List<LocalDate> dates(Scenario scenario) {
        return scenario.measures().stream()
                .map(Measure::from)
                .distinct()
                .sorted()
                .toList();
    }
}
