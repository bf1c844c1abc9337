package nl.plafond.input;

import java.time.LocalDate;
import java.util.OptionalDouble;
import nl.plafond.model.Dated;
import nl.plafond.model.DutyToPlace;
import nl.plafond.model.Funding;
import nl.plafond.model.Plafond;
import nl.plafond.model.Providers;
import nl.plafond.model.Room;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Start;
import nl.plafond.model.StayRule;
import nl.plafond.model.Timeline;
import nl.plafond.units.Days;

/**
 * Builds services from a sound file.
 *
 * @param start the first day of the model
 * @param end the first day after it
 * @param plafonds builds their plafonds
 */
record ServiceBuilder(LocalDate start, LocalDate end, PlafondBuilder plafonds) {
    Service service(Spot spot) {
        return new Service(
                new ServiceId(spot.name()),
                Quantity.label(spot.at("name")),
                ReferralsBuilder.referrals(spot.at("referrals"), start, end),
                stay(spot),
                room(spot),
                spot.at("providers")
                        .optional()
                        .map(new ProvidersBuilder(plafonds)::providers)
                        .orElse(Providers.ONE),
                WaitingBuilder.waiting(spot.at("waiting")),
                spot.at("duty-to-place").optional().map(ServiceBuilder::duty),
                WayOutBuilder.wayOut(spot),
                Quantity.constant(spot.at("price")),
                Dated.always(spot.at("funding")
                        .optional()
                        .map(FundingBuilder::funding)
                        .orElse(Funding.PER_ETMAAL)),
                documentedCost(spot.at("documented-cost")),
                atStart(spot.at("start")));
    }

    private static StayRule stay(Spot spot) {
        var maximum = spot.at("maximum-stay").optional().map(Quantity::days).orElse(Days.UNLIMITED);
        return new StayRule(
                SpanBuilder.span(spot.at("stay")), Timeline.constant(1), Timeline.constant(maximum.value()));
    }

    private static OptionalDouble documentedCost(Spot spot) {
        return spot.exists() ? OptionalDouble.of(Quantity.plain(spot)) : OptionalDouble.empty();
    }

    private Room room(Spot spot) {
        return new Room(
                spot.at("places").optional().map(Quantity::dated),
                plafonds.always(spot.at("plafond")).orElse(Dated.always(new Plafond.None())));
    }

    private static DutyToPlace duty(Spot spot) {
        return new DutyToPlace(
                Quantity.constant(spot.at("overflow-price")),
                spot.at("comes-back").node().asBoolean(false));
    }

    private static Start atStart(Spot spot) {
        return new Start(
                Quantity.whole(spot.at("in-care")),
                Quantity.wholeOrNone(spot.at("waiting-for-dwelling")),
                spot.at("blocked").fields().stream()
                        .map(b -> new Start.Blocked(new ServiceId(b.name()), Quantity.whole(b)))
                        .toList(),
                Quantity.whole(spot.at("waiting")),
                Quantity.wholeOrNone(spot.at("urgent-waiting")),
                spot.at("waited").at("observed").items().stream()
                        .map(Quantity::plain)
                        .toList());
    }
}
