package nl.plafond.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Bridging;
import nl.plafond.model.Destination;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Room;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Start;
import nl.plafond.model.StayRule;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules;
import nl.plafond.units.Days;
import nl.plafond.units.Share;

/**
 * Builds services from a sound file.
 *
 * @param start the first day of the model
 * @param end the first day after it
 * @param priceIndex what a plafond without an index of its own follows
 */
record ServiceBuilder(LocalDate start, LocalDate end, Timeline priceIndex) {
    private static final Route HOME = new Route(new Destination.Home(), Share.ALL, Route.Waits.AT_HOME);

    Service service(Spot spot) {
        return new Service(
                new ServiceId(spot.name()),
                Quantity.label(spot.at("name")),
                ReferralsBuilder.referrals(spot.at("referrals"), start, end),
                stay(spot),
                room(spot),
                waiting(spot.at("waiting")),
                optional(spot.at("duty-to-place")).map(duty -> Quantity.constant(duty.at("overflow-price"))),
                routes(spot.at("out"), Route.Waits.IN_PLACE),
                optional(spot.at("out-at-maximum"))
                        .map(out -> routes(out, Route.Waits.IN_PLACE))
                        .orElse(List.of()),
                Quantity.constant(spot.at("price")),
                atStart(spot.at("start")));
    }

    private static StayRule stay(Spot spot) {
        var maximum = optional(spot.at("maximum-stay")).map(Quantity::days).orElse(Days.UNLIMITED);
        return new StayRule(
                SpanBuilder.span(spot.at("stay")), Timeline.constant(1), Timeline.constant(maximum.value()));
    }

    private Room room(Spot spot) {
        return new Room(
                optional(spot.at("places")).map(Quantity::dated),
                optional(spot.at("plafond")).map(this::plafond));
    }

    private Plafond plafond(Spot spot) {
        var rule = Quantity.text(spot.at("admission")).equals("committed")
                ? AdmissionRule.COMMITTED
                : AdmissionRule.UNTIL_REACHED;
        var index = optional(spot.at("index"))
                .map(i -> Timeline.constant(Quantity.part(i)))
                .orElse(priceIndex);
        return new Plafond.Hard(rule, Quantity.dated(spot.at("per-year")), index);
    }

    private static WaitingRules waiting(Spot spot) {
        return new WaitingRules(
                optional(spot.at("patience")).map(SpanBuilder::span),
                optional(spot.at("bridging")).map(ServiceBuilder::bridging),
                optional(spot.at("norm")).map(Quantity::days).orElse(Days.UNLIMITED));
    }

    private static Bridging bridging(Spot spot) {
        return new Bridging(
                Quantity.label(spot.at("name")), Quantity.constant(spot.at("price")), Quantity.share(spot.at("share")));
    }

    /** Where clients go; all of them home where the file does not say. */
    static List<Route> routes(Spot spot, Route.Waits unlessSaid) {
        return spot.exists()
                ? spot.items().stream().map(route -> route(route, unlessSaid)).toList()
                : List.of(HOME);
    }

    private static Route route(Spot spot, Route.Waits unlessSaid) {
        var to = Quantity.text(spot.at("to"));
        var waits = spot.at("waits").text().map(ServiceBuilder::waits).orElse(unlessSaid);
        return new Route(
                to.equals(Region.HOME) ? new Destination.Home() : new Destination.To(new ServiceId(to)),
                Quantity.share(spot.at("share")),
                waits);
    }

    private static Route.Waits waits(String choice) {
        return choice.equals("at-home") ? Route.Waits.AT_HOME : Route.Waits.IN_PLACE;
    }

    private static Start atStart(Spot spot) {
        return new Start(
                Quantity.whole(spot.at("in-care")),
                Quantity.whole(spot.at("waiting")),
                optional(spot.at("urgent-waiting")).map(Quantity::whole).orElse(0));
    }

    private static Optional<Spot> optional(Spot spot) {
        return spot.exists() ? Optional.of(spot) : Optional.empty();
    }
}
