package nl.plafond.model.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.plafond.model.Access;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.Intervention;
import nl.plafond.model.Plafond;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.Providers;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Euro;

/** A measure on the room of a service: its places, its plafond, its access. */
public sealed interface RoomMeasure extends Measure.OfService {
    /**
     * More or fewer places from a date on.
     *
     * @param provider whose places; empty for those of the service as a whole
     * @param full when the whole change is there; the same day as {@code from} for all at once
     * @param transferTo where the surplus is moved to on each day on which places drop; empty if nobody is moved and
     *     nobody admitted until there is room again (drain)
     * @param friction euros for each place that the measure closes, once
     */
    record ChangePlaces(
            ServiceId service,
            Optional<String> provider,
            LocalDate from,
            LocalDate full,
            Change change,
            Optional<ServiceId> transferTo,
            Euro friction)
            implements RoomMeasure {
        /** More or fewer places of the service as a whole, by draining and without friction. */
        public ChangePlaces(ServiceId service, LocalDate from, LocalDate full, Change change) {
            this(service, Optional.empty(), from, full, change, Optional.empty(), new Euro(0));
        }

        @Override
        public CareModel applyTo(CareModel model) {
            var before = model.service(service);
            var places = places(before).orElseThrow(() -> new IllegalArgumentException(service + ": no places"));
            var changed = places.changed(from, full, change::applyTo).whole();
            var result = model.with(service, s -> withPlaces(s, changed));
            for (var drop : changed.drops().entrySet()) {
                var day = drop.getKey();
                boolean during = !day.isBefore(from) && !day.isAfter(full);
                double more = closed(places, changed, day) - closed(places, changed, day.minusDays(1));
                result = during ? close(result, day, Math.max(0, Math.min(drop.getValue(), more))) : result;
            }
            return result;
        }

        /** How many places the measure has closed by a day. */
        private static double closed(Timeline before, Timeline after, LocalDate day) {
            return before.on(day) - after.on(day);
        }

        private Optional<Timeline> places(Service s) {
            return provider.isEmpty() ? s.room().places() : s.placesOf(provider.get());
        }

        private Service withPlaces(Service s, Timeline changed) {
            return provider.isEmpty()
                    ? s.withRoom(s.room().withPlaces(changed))
                    : s.withProviders(s.providers().with(provider.get(), p -> p.withPlaces(changed)));
        }

        private CareModel close(CareModel model, LocalDate day, double closing) {
            double cost = closing * friction.value();
            var result = cost == 0
                    ? model
                    : model.with(new ProgrammeCost(
                            service,
                            day,
                            day.plusDays(1),
                            cost,
                            ProgrammeCost.Purpose.CLOSING_PLACES,
                            Optional.empty()));
            return transferTo.isEmpty()
                    ? result
                    : result.with(new Intervention.MoveSurplus(day, service, provider, transferTo.get()));
        }

        @Override
        public Set<ServiceId> touches() {
            return transferTo.map(to -> Set.of(service, to)).orElse(Set.of(service));
        }
    }

    /**
     * A new service opens its doors: its places come in steps of equal size, evenly over a period, on top of any it has.
     *
     * @param full when the last places are there
     * @param places how many places it will have
     * @param step how many come at a time
     */
    record BuildUp(ServiceId service, LocalDate from, LocalDate full, int places, int step) implements RoomMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var built = s.room().places().orElse(Timeline.constant(0));
                int steps = (places + step - 1) / step;
                long days = ChronoUnit.DAYS.between(from, full);
                for (int i = 1; i <= steps; i++) {
                    var day = from.plusDays(steps == 1 ? 0 : days * (i - 1) / (steps - 1));
                    int more = Math.min(places, i * step) - (i - 1) * step;
                    built = built.changed(day, day, before -> before + more);
                }
                return s.withRoom(s.room().withPlaces(built));
            });
        }
    }

    /**
     * Another amount of the plafond from a date on.
     *
     * @param provider whose plafond; empty for that of the service as a whole
     */
    record ChangePlafond(ServiceId service, Optional<String> provider, LocalDate from, Change change)
            implements RoomMeasure {
        /** Another amount for the service as a whole. */
        public ChangePlafond(ServiceId service, LocalDate from, Change change) {
            this(service, Optional.empty(), from, change);
        }

        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                if (!s.hasPlafond()) {
                    throw new IllegalArgumentException(service + ": no plafond");
                }
                return changePlafond(
                        s,
                        provider,
                        old -> old.mapped(plafond ->
                                plafond.withPerYear(plafond.perYear().changed(from, from, change::applyTo))));
            });
        }
    }

    /**
     * Another kind of plafond from a date on.
     *
     * @param provider whose plafond; empty for that of the service as a whole
     * @param plafond the new one
     * @param sameAmount whether it takes over the amount and the index of the plafond that it replaces
     */
    record SetPlafond(ServiceId service, Optional<String> provider, LocalDate from, Plafond plafond, boolean sameAmount)
            implements RoomMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> changePlafond(s, provider, this::replaced));
        }

        private Dated<Plafond> replaced(Dated<Plafond> old) {
            var before = old.lastBefore(from, p -> !(p instanceof Plafond.None));
            var amount = before.filter(p -> sameAmount).map(p -> plafond.with(p.perYear(), p.index()));
            return old.thenAlways(from, amount.orElse(plafond));
        }
    }

    /** Another way in which clients are divided over the providers, from a date on (centrale toegang, or no more). */
    record ChangeAccess(ServiceId service, LocalDate from, Access access) implements RoomMeasure {
        @Override
        public CareModel applyTo(CareModel model) {
            return model.with(service, s -> {
                var providers = s.providers();
                return s.withProviders(providers.withAccess(providers.access().thenAlways(from, access)));
            });
        }
    }

    /**
     * The plafond of one provider, or that of the service as a whole and of each provider that has one of its own, put
     * through a change.
     */
    private static Service changePlafond(
            Service service, Optional<String> provider, UnaryOperator<Dated<Plafond>> change) {
        if (provider.isPresent()) {
            var own = change.apply(service.plafondOf(provider.get()));
            return service.withProviders(service.providers().with(provider.get(), p -> p.withPlafond(own)));
        }
        var each = service.providers().each().stream()
                .map(p ->
                        p.plafond().map(own -> p.withPlafond(change.apply(own))).orElse(p))
                .toList();
        return service.withRoom(
                        service.room().withPlafond(change.apply(service.room().plafond())))
                .withProviders(new Providers(service.providers().access(), each));
    }
}
