package nl.plafond.input;

import nl.plafond.model.Span;
import nl.plafond.model.Span.Empirical;
import nl.plafond.model.Span.Exponential;
import nl.plafond.model.Span.Fixed;
import nl.plafond.model.Span.GammaSpan;
import nl.plafond.model.Span.Lognormal;
import nl.plafond.model.Span.Mixture;
import nl.plafond.model.Span.Weibull;

/** Builds distributions of time from sound files. */
final class SpanBuilder {
    private SpanBuilder() {}

    static Span span(Spot spot) {
        var family = Quantity.text(spot.at("family"));
        return switch (family) {
            case "fixed" -> new Fixed(days(spot, "mean"));
            case "exponential" -> new Exponential(days(spot, "mean"));
            case "gamma" -> new GammaSpan(days(spot, "mean"), Quantity.plain(spot.at("cv")));
            case "lognormal" -> new Lognormal(days(spot, "mean"), Quantity.plain(spot.at("cv")));
            case "weibull" -> new Weibull(Quantity.plain(spot.at("shape")), days(spot, "scale"));
            case "mixture" -> mixture(spot.at("parts"));
            case "empirical" ->
                new Empirical(spot.at("observed").items().stream()
                        .map(Quantity::plain)
                        .toList());
            default -> throw new IllegalStateException("no family " + family);
        };
    }

    private static double days(Spot spot, String key) {
        return Quantity.days(spot.at(key)).value();
    }

    /** Percentages such as 33.3, 33.3 and 33.4 add up to 100 but for rounding; the shares must add up to 1 exactly. */
    private static Span mixture(Spot parts) {
        double total = parts.items().stream()
                .mapToDouble(part -> Quantity.plain(part.at("share")))
                .sum();
        return new Mixture(parts.items().stream()
                .map(part -> new Mixture.Part(Quantity.plain(part.at("share")) / total, span(part)))
                .toList());
    }
}
