package nl.plafond.input;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.model.BillSplit;
import nl.plafond.model.PayerKey;

/** Builds the ways to divide a bill, and their keys, from a sound file. */
final class SplitBuilder {
    /** What a shift may begin with besides a key, so that no key may be called so. */
    static final String RESIDENCE = "residence";

    private final Map<String, PayerKey> keys;

    private SplitBuilder(Map<String, PayerKey> keys) {
        this.keys = keys;
    }

    /** All of them, in the order of the file. */
    static List<BillSplit> splits(Spot top) {
        var keys = top.at("keys").fields().stream().collect(toMap(Spot::name, SplitBuilder::key));
        return top.at("splits").fields().stream()
                .map(new SplitBuilder(keys)::split)
                .toList();
    }

    /** Percentages such as 33.3, 33.3 and 33.4 add up to 100 but for rounding; the parts must add up to 1 exactly. */
    private static PayerKey key(Spot spot) {
        var parts = spot.at("parts").fields();
        double total = parts.stream().mapToDouble(Quantity::plain).sum();
        return new PayerKey(
                spot.name(),
                Quantity.label(spot.at("name")),
                parts.stream().collect(toMap(Spot::name, part -> Quantity.plain(part) / total)));
    }

    private BillSplit split(Spot spot) {
        return new BillSplit(
                spot.name(),
                Quantity.label(spot.at("name")),
                spot.at("services").items().stream().map(Quantity::service).toList(),
                rule(spot),
                spot.at("smoothing").optional().map(this::smoothing));
    }

    private BillSplit.Rule rule(Spot spot) {
        return switch (Quantity.text(spot.at("by"))) {
            case "residence" -> new BillSplit.ByResidence();
            case "key" -> new BillSplit.ByKey(named(spot.at("key")));
            case "shift" ->
                new BillSplit.Shift(
                        spot.at("before").is(RESIDENCE) ? Optional.empty() : Optional.of(named(spot.at("before"))),
                        named(spot.at("after")),
                        Quantity.date(spot.at("from")),
                        Quantity.whole(spot.at("years")));
            default -> throw new IllegalStateException("no split " + spot.at("by"));
        };
    }

    private BillSplit.Smoothing smoothing(Spot spot) {
        return new BillSplit.Smoothing(Quantity.part(spot.at("above")), named(spot.at("key")));
    }

    private PayerKey named(Spot name) {
        return keys.get(Quantity.text(name));
    }
}
