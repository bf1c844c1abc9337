package nl.plafond.input;

import java.util.List;
import nl.plafond.words.Phrase;

/** Checks the ways to divide a bill, and the keys that they divide by. */
final class SplitCheck {
    /** What percentages with a few decimals may leave; the parts are taken relative to their sum. */
    private static final double ROUNDING = 0.005;

    private final Region region;
    private final Complaints complaints;

    SplitCheck(Region region) {
        this.region = region;
        this.complaints = region.complaints();
    }

    void check() {
        fields("keys").forEach(this::key);
        fields("splits").forEach(this::split);
    }

    private List<Spot> fields(String group) {
        return region.find(group).map(Spot::fields).orElse(List.of());
    }

    private void key(Spot key) {
        if (key.name().equals(SplitBuilder.RESIDENCE)) {
            complaints.add(
                    Complaints.about(key, Phrase.of("found.key-residence")).error());
        }
        municipalities(key.at("parts"));
        sum(key.at("parts"));
    }

    private void municipalities(Spot parts) {
        var municipalities = region.find("municipalities");
        if (municipalities.isEmpty()) {
            complaints.needs(parts, "municipalities");
            return;
        }
        if (!municipalities.get().node().isObject() || !parts.node().isObject()) {
            return;
        }
        parts.fields().forEach(part -> region.requireKnownKey(part, "municipalities", "expected.municipality"));
        var missing = municipalities.get().fields().stream()
                .map(Spot::name)
                .filter(name -> !parts.at(name).exists())
                .toList();
        boolean misspelled = parts.fields().stream()
                .anyMatch(part -> !municipalities.get().at(part.name()).exists());
        if (!missing.isEmpty() && !misspelled) {
            complaints.warn(parts, Phrase.of("found.pays-nothing", Shown.list(missing)), "suggest.add-part");
        }
    }

    private void sum(Spot parts) {
        if (!parts.exists() || !parts.isSound()) {
            return;
        }
        double total =
                parts.fields().stream().mapToDouble(p -> p.number().orElse(0.0)).sum();
        if (Math.abs(total - 100) > ROUNDING) {
            complaints.add(Complaints.about(parts, Phrase.of("found.sum", ShareCheck.shown(total)))
                    .expected("expected.hundred")
                    .error());
        }
    }

    private void split(Spot split) {
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

    private void requireKey(Spot name) {
        region.requireKnown(name, "keys", "expected.key");
    }
}
