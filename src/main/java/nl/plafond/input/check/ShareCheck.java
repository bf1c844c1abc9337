package nl.plafond.input.check;

import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Referrals;
import nl.plafond.model.Validation;
import nl.plafond.words.Phrase;

/** Checks that parts add up to the whole. */
final class ShareCheck {
    private static final double PERCENT = 100;

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
        var shares = each.stream().mapToDouble(part -> part.at("share").number().orElse(0.0) / PERCENT);
        Refusals.tell(parts, new Validation().requireWhole("", shares), diagnostics);
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
        var each = factors.items().stream()
                .map(factor -> factor.number().orElse(1.0))
                .toList();
        Refusals.tell(factors, Referrals.ofMonths(each), diagnostics);
    }
}
