package nl.plafond.input.check;

import java.util.List;
import java.util.TreeMap;
import nl.plafond.input.bind.SplitBuilder;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.PayerKey;
import nl.plafond.words.Phrase;

/** Checks the ways to divide a bill, and the keys that they divide by. */
final class SplitCheck {
    private static final double PERCENT = 100;

    private final ModelContext region;
    private final Diagnostics diagnostics;

    SplitCheck(ModelContext region) {
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    void check() {
        fields("keys").forEach(this::key);
        fields("splits").forEach(this::split);
    }

    private List<Node> fields(String group) {
        return region.find(group).map(Node::fields).orElse(List.of());
    }

    private void key(Node key) {
        if (key.name().equals(SplitBuilder.RESIDENCE)) {
            diagnostics.add(
                    Diagnostics.about(key, Phrase.of("found.key-residence")).error());
        }
        municipalities(key.at("parts"));
        sum(key);
    }

    private void municipalities(Node parts) {
        var municipalities = region.find("municipalities");
        if (municipalities.isEmpty()) {
            diagnostics.needs(parts, "municipalities");
            return;
        }
        if (!municipalities.get().json().isObject() || !parts.json().isObject()) {
            return;
        }
        parts.fields().forEach(part -> region.requireKnownKey(part, "municipalities", "expected.municipality"));
        var missing = municipalities.get().fields().stream()
                .map(Node::name)
                .filter(name -> !parts.at(name).exists())
                .toList();
        boolean misspelled = parts.fields().stream()
                .anyMatch(part -> !municipalities.get().at(part.name()).exists());
        if (!missing.isEmpty() && !misspelled) {
            diagnostics.warn(parts, Phrase.of("found.pays-nothing", ShownValue.list(missing)), "suggest.add-part");
        }
    }

    private void sum(Node key) {
        var parts = key.at("parts");
        if (parts.exists()) {
            var shares = new TreeMap<String, Double>();
            parts.fields().forEach(part -> shares.put(part.name(), part.number().orElse(0.0) / PERCENT));
            Refusals.tell(key, PayerKey.rules(shares), diagnostics);
        }
    }

    private void split(Node split) {
        split.at("services").items().forEach(region::requireService);
        requireKey(split.at("key"));
        requireKey(split.at("after"));
        requireKey(split.at("smoothing").at("key"));
        if (!split.at("before").is(SplitBuilder.RESIDENCE)) {
            requireKey(split.at("before"));
        }
        if (split.at("from").date().isPresent()) {
            var period = new PeriodCheck(region);
            if (period.inPeriod(split.at("from"))) {
                period.newYear(split.at("from"));
            }
        }
    }

    private void requireKey(Node name) {
        region.requireKnown(name, "keys", "expected.key");
    }
}
