package nl.plafond.input;

import nl.plafond.model.Bridging;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules;
import nl.plafond.model.WaitingRules.Escalation;
import nl.plafond.model.WaitingRules.ListStop;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.units.Days;

/** Builds the rules for those who wait from a sound file. */
final class WaitingBuilder {
    private WaitingBuilder() {}

    static WaitingRules waiting(Spot spot) {
        return new WaitingRules(
                spot.at("patience").optional().map(SpanBuilder::span),
                Timeline.constant(1),
                RouteBuilder.routes(spot.at("leaving"), Waits.AT_HOME),
                spot.at("bridging").optional().map(WaitingBuilder::bridging),
                spot.at("norm").optional().map(Quantity::days).orElse(Days.UNLIMITED),
                order(spot.at("order").text().orElse("urgent-first")),
                spot.at("escalation").optional().map(WaitingBuilder::escalation),
                Quantity.partOrNone(spot.at("heavier")),
                spot.at("list-stop").optional().map(WaitingBuilder::stop),
                spot.at("matching").optional().map(SpanBuilder::span));
    }

    private static Bridging bridging(Spot spot) {
        return new Bridging(
                Quantity.label(spot.at("name")),
                Quantity.constant(spot.at("price")),
                Timeline.constant(Quantity.part(spot.at("share"))));
    }

    private static Order order(String choice) {
        return switch (choice) {
            case "first-come" -> Order.FIRST_COME;
            case "over-norm-first" -> Order.OVER_NORM_FIRST;
            default -> Order.URGENT_FIRST;
        };
    }

    private static Escalation escalation(Spot spot) {
        return new Escalation(Quantity.plain(spot.at("hazard")), Quantity.service(spot.at("to")));
    }

    private static ListStop stop(Spot spot) {
        return new ListStop(
                Quantity.whole(spot.at("length")), RouteBuilder.routes(spot.at("otherwise"), Waits.AT_HOME));
    }
}
