package nl.plafond.input.bind;

import nl.plafond.input.yaml.Node;
import nl.plafond.model.Afterwards;
import nl.plafond.model.Bridging;
import nl.plafond.model.DurationTypes;
import nl.plafond.model.ExpertTable;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.TemporaryPlaces;
import nl.plafond.model.Timeline;
import nl.plafond.model.TimelineReader;
import nl.plafond.model.WaitingRules;
import nl.plafond.model.WaitingRules.Escalation;
import nl.plafond.model.WaitingRules.ListStop;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.model.WaitingRulesRecordBuilder;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;

/** Builds the rules for those who wait from a sound file. */
final class WaitingBuilder {
    private WaitingBuilder() {}

    static WaitingRules waiting(Node node) {
        return WaitingRulesRecordBuilder.builder()
                .patience(node.at("patience").optional().map(DurationTypes.ALL::read))
                .patienceFactor(Timeline.constant(Factor.ONE))
                .leaving(NodeValues.routes(node.at("leaving"), Waits.AT_HOME))
                .bridging(node.at("bridging").optional().map(WaitingBuilder::bridging))
                .norm(node.at("norm").optional().map(NodeValues::days).orElse(Days.UNLIMITED))
                .order(order(node.at("order").text().orElse("urgent-first")))
                .escalation(node.at("escalation").optional().map(WaitingBuilder::escalation))
                .heavierPerYear(NodeValues.growth(node.at("heavier")))
                .stop(node.at("list-stop").optional().map(WaitingBuilder::stop))
                .afterwards(node.at("afterwards")
                        .optional()
                        .map(AfterwardsBuilder::afterwards)
                        .orElse(Afterwards.NOTHING))
                .matching(node.at("matching").optional().map(DurationTypes.ALL::read))
                .expertTable(node.at("expert-table").optional().map(WaitingBuilder::expertTable))
                .temporary(node.at("temporary-places").optional().map(WaitingBuilder::temporary))
                .build();
    }

    private static Bridging bridging(Node node) {
        return new Bridging(
                NodeValues.label(node.at("name")),
                NodeValues.price(node.at("price")),
                Timeline.constant(NodeValues.share(node.at("share"))));
    }

    private static ExpertTable expertTable(Node node) {
        var after = NodeValues.days(node.at("after"));
        return new ExpertTable(
                after,
                node.at("urgent-after").optional().map(NodeValues::days).orElse(after),
                TimelineReader.read(node.at("per-year"), PerYear::new),
                NodeValues.price(node.at("price")));
    }

    private static TemporaryPlaces temporary(Node node) {
        return new TemporaryPlaces(
                TimelineReader.read(node.at("places"), Places::new),
                NodeValues.days(node.at("longest")),
                NodeValues.price(node.at("price")));
    }

    private static Order order(String choice) {
        return switch (choice) {
            case "first-come" -> Order.FIRST_COME;
            case "over-norm-first" -> Order.OVER_NORM_FIRST;
            default -> Order.URGENT_FIRST;
        };
    }

    private static Escalation escalation(Node node) {
        return new Escalation(new PerYear(NodeValues.plain(node.at("hazard"))), NodeValues.service(node.at("to")));
    }

    private static ListStop stop(Node node) {
        return new ListStop(
                NodeValues.whole(node.at("length")), NodeValues.routes(node.at("otherwise"), Waits.AT_HOME));
    }
}
