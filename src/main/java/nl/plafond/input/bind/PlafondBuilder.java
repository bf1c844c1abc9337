package nl.plafond.input.bind;

import java.util.Optional;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Dated;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Plafond.IfNone;
import nl.plafond.model.Plafond.Renewal;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Share;

/**
 * Builds plafonds from sound files.
 *
 * @param priceIndex what a plafond without an index of its own follows
 */
public record PlafondBuilder(Timeline priceIndex) {
    /** A plafond that stays as it is, if there is one. */
    Optional<Dated<Plafond>> always(Node node) {
        return node.optional().map(this::plafond).map(Dated::always);
    }

    /** A plafond; one without an amount is there to take over the amount of another, and has none of its own. */
    Plafond plafond(Node node) {
        var perYear =
                node.at("per-year").optional().map(Quantity::dated).orElse(Timeline.constant(Double.POSITIVE_INFINITY));
        var index = node.at("index")
                .optional()
                .map(i -> Timeline.constant(Quantity.part(i)))
                .orElse(priceIndex);
        return switch (Quantity.text(node.at("kind"))) {
            case "hard" -> new Plafond.Hard(rule(node), perYear, index);
            case "smart" -> smart(node, perYear, index);
            case "soft" ->
                new Plafond.Soft(
                        rule(node), perYear, index, node.at("if-none").is("admit") ? IfNone.ADMIT : IfNone.WAIT);
            case "expectation" -> new Plafond.Expectation(perYear, index);
            case "none" -> new Plafond.None();
            default -> throw new IllegalStateException("no plafond " + node.at("kind"));
        };
    }

    private static AdmissionRule rule(Node node) {
        return node.at("admission").is("committed") ? AdmissionRule.COMMITTED : AdmissionRule.UNTIL_REACHED;
    }

    private static Plafond smart(Node node, Timeline perYear, Timeline index) {
        return new Plafond.Smart(
                perYear,
                index,
                Quantity.shareOr(node.at("reserve"), Share.NONE),
                node.at("rebalancing").is("quarterly"),
                node.at("next-year").is("from-production") ? Renewal.FROM_PRODUCTION : Renewal.AS_AGREED,
                Quantity.partOrNone(node.at("adjustment")),
                node.at("development-plan")
                        .optional()
                        .map(PlafondBuilder::stayFactor)
                        .orElse(Timeline.constant(1)));
    }

    private static Timeline stayFactor(Node plan) {
        var from = Quantity.date(plan.at("from"));
        var full = plan.at("full").date().orElse(from);
        double change = Quantity.part(plan.at("stay"));
        return Timeline.constant(1).changed(from, full, factor -> factor * (1 + change));
    }
}
