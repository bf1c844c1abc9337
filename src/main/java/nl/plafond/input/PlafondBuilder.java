package nl.plafond.input;

import java.util.Optional;
import nl.plafond.model.Dated;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Plafond.IfNone;
import nl.plafond.model.Plafond.Renewal;
import nl.plafond.model.Timeline;
import nl.plafond.units.Share;

/**
 * Builds plafonds from sound files.
 *
 * @param priceIndex what a plafond without an index of its own follows
 */
record PlafondBuilder(Timeline priceIndex) {
    /** A plafond that stays as it is, if there is one. */
    Optional<Dated<Plafond>> always(Spot spot) {
        return spot.optional().map(this::plafond).map(Dated::always);
    }

    /** A plafond; one without an amount is there to take over the amount of another, and has none of its own. */
    Plafond plafond(Spot spot) {
        var perYear =
                spot.at("per-year").optional().map(Quantity::dated).orElse(Timeline.constant(Double.POSITIVE_INFINITY));
        var index = spot.at("index")
                .optional()
                .map(i -> Timeline.constant(Quantity.part(i)))
                .orElse(priceIndex);
        return switch (Quantity.text(spot.at("kind"))) {
            case "hard" -> new Plafond.Hard(rule(spot), perYear, index);
            case "smart" -> smart(spot, perYear, index);
            case "soft" ->
                new Plafond.Soft(
                        rule(spot), perYear, index, spot.at("if-none").is("admit") ? IfNone.ADMIT : IfNone.WAIT);
            case "expectation" -> new Plafond.Expectation(perYear, index);
            case "none" -> new Plafond.None();
            default -> throw new IllegalStateException("no plafond " + spot.at("kind"));
        };
    }

    private static AdmissionRule rule(Spot spot) {
        return spot.at("admission").is("committed") ? AdmissionRule.COMMITTED : AdmissionRule.UNTIL_REACHED;
    }

    private static Plafond smart(Spot spot, Timeline perYear, Timeline index) {
        return new Plafond.Smart(
                perYear,
                index,
                Quantity.shareOr(spot.at("reserve"), Share.NONE),
                spot.at("rebalancing").is("quarterly"),
                spot.at("next-year").is("from-production") ? Renewal.FROM_PRODUCTION : Renewal.AS_AGREED,
                Quantity.partOrNone(spot.at("adjustment")),
                spot.at("development-plan")
                        .optional()
                        .map(PlafondBuilder::stayFactor)
                        .orElse(Timeline.constant(1)));
    }

    private static Timeline stayFactor(Spot plan) {
        var from = Quantity.date(plan.at("from"));
        var full = plan.at("full").date().orElse(from);
        double change = Quantity.part(plan.at("stay"));
        return Timeline.constant(1).changed(from, full, factor -> factor * (1 + change));
    }
}
