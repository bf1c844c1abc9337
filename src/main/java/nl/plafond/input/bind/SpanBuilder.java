package nl.plafond.input.bind;

import nl.plafond.input.yaml.Node;
import nl.plafond.model.Span;
import nl.plafond.model.Span.Empirical;
import nl.plafond.model.Span.Exponential;
import nl.plafond.model.Span.Fixed;
import nl.plafond.model.Span.GammaSpan;
import nl.plafond.model.Span.Lognormal;
import nl.plafond.model.Span.Mixture;
import nl.plafond.model.Span.Weibull;

/** Builds distributions of time from sound files. */
public final class SpanBuilder {
    private SpanBuilder() {}

    public static Span span(Node node) {
        var family = Quantity.text(node.at("family"));
        return switch (family) {
            case "fixed" -> new Fixed(days(node, "mean"));
            case "exponential" -> new Exponential(days(node, "mean"));
            case "gamma" -> new GammaSpan(days(node, "mean"), Quantity.plain(node.at("cv")));
            case "lognormal" -> new Lognormal(days(node, "mean"), Quantity.plain(node.at("cv")));
            case "weibull" -> new Weibull(Quantity.plain(node.at("shape")), days(node, "scale"));
            case "mixture" -> mixture(node.at("parts"));
            case "empirical" ->
                new Empirical(node.at("observed").items().stream()
                        .map(Quantity::plain)
                        .toList());
            default -> throw new IllegalStateException("no family " + family);
        };
    }

    private static double days(Node node, String key) {
        return Quantity.days(node.at(key)).value();
    }

    /** Percentages such as 33.3, 33.3 and 33.4 add up to 100 but for rounding; the shares must add up to 1 exactly. */
    private static Span mixture(Node parts) {
        double total = parts.items().stream()
                .mapToDouble(part -> Quantity.plain(part.at("share")))
                .sum();
        return new Mixture(parts.items().stream()
                .map(part -> new Mixture.Part(Quantity.plain(part.at("share")) / total, span(part)))
                .toList());
    }
}
