package nl.plafond.input.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;

/** Checks that parts add up to the whole. */
final class ShareCheck {
    /** What rounding of a few percentages to a few decimals may leave. */
    private static final double ROUNDING = 1e-6;

    /** Twelve factors with two decimals may be this far beside a mean of 1. */
    private static final double MEAN_ROUNDING = 0.005;

    private static final int MONTHS = 12;

    private final Diagnostics diagnostics;

    ShareCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The parts of every mixture. */
    void everySpan(Node top) {
        top.all()
                .filter(node -> node.at("family").is("mixture"))
                .map(span -> span.at("parts"))
                .forEach(this::addsUp);
    }

    /** A list or a group of parts, each with a share in percent. */
    void addsUp(Node parts) {
        var each = parts.isList() ? parts.items() : parts.fields();
        if (each.isEmpty() || !parts.isSound()) {
            return;
        }
        double total = each.stream()
                .mapToDouble(part -> part.at("share").number().orElse(0.0))
                .sum();
        if (Math.abs(total - 100) > ROUNDING) {
            diagnostics.add(Diagnostics.about(parts, Phrase.of("found.sum", shown(total)))
                    .expected("expected.hundred")
                    .error());
        }
    }

    /** A profile over the months: a bare list only if it says nothing, and otherwise a list with papers. */
    void profile(Node months) {
        if (!months.exists() || !months.isSound()) {
            return;
        }
        var factors = months.isList() ? months : months.at("profile");
        if (months.isList()
                && !factors.items().stream().allMatch(f -> f.number().orElse(1.0) == 1)) {
            diagnostics.add(Diagnostics.about(months, Phrase.of("found.bare-profile"))
                    .expected("expected.profile")
                    .error());
            return;
        }
        double mean = factors.items().stream()
                        .mapToDouble(factor -> factor.number().orElse(1.0))
                        .sum()
                / MONTHS;
        if (Math.abs(mean - 1) > MEAN_ROUNDING) {
            diagnostics.add(Diagnostics.about(factors, Phrase.of("found.mean", shown(mean)))
                    .expected("expected.mean-one")
                    .error());
        }
    }

    static String shown(double number) {
        return BigDecimal.valueOf(number)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
