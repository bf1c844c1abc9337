package nl.plafond.input.bind;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.BillSplit;
import nl.plafond.model.PayerKey;

/** Builds the ways to divide a bill, and their keys, from a sound file. */
public final class SplitBuilder {
    /** What a shift may begin with besides a key, so that no key may be called so. */
    public static final String RESIDENCE = "residence";

    private final Map<String, PayerKey> keys;

    private SplitBuilder(Map<String, PayerKey> keys) {
        this.keys = keys;
    }

    /** All of them, in the order of the file. */
    static List<BillSplit> splits(Node top) {
        var keys = top.at("keys").fields().stream().collect(toMap(Node::name, SplitBuilder::key));
        return top.at("splits").fields().stream()
                .map(new SplitBuilder(keys)::split)
                .toList();
    }

    /** Percentages such as 33.3, 33.3 and 33.4 add up to 100 but for rounding; the parts must add up to 1 exactly. */
    private static PayerKey key(Node node) {
        var parts = node.at("parts").fields();
        double total = parts.stream().mapToDouble(NodeValues::plain).sum();
        return new PayerKey(
                node.name(),
                NodeValues.label(node.at("name")),
                parts.stream().collect(toMap(Node::name, part -> NodeValues.plain(part) / total)));
    }

    private BillSplit split(Node node) {
        return new BillSplit(
                node.name(),
                NodeValues.label(node.at("name")),
                node.at("services").items().stream().map(NodeValues::service).toList(),
                rule(node),
                node.at("smoothing").optional().map(this::smoothing));
    }

    private BillSplit.Rule rule(Node node) {
        return switch (NodeValues.text(node.at("by"))) {
            case "residence" -> new BillSplit.ByResidence();
            case "key" -> new BillSplit.ByKey(named(node.at("key")));
            case "shift" ->
                new BillSplit.Shift(
                        node.at("before").is(RESIDENCE) ? Optional.empty() : Optional.of(named(node.at("before"))),
                        named(node.at("after")),
                        NodeValues.date(node.at("from")),
                        NodeValues.whole(node.at("years")));
            default -> throw new IllegalStateException("no split " + node.at("by"));
        };
    }

    private BillSplit.Smoothing smoothing(Node node) {
        return new BillSplit.Smoothing(NodeValues.part(node.at("above")), named(node.at("key")));
    }

    private PayerKey named(Node name) {
        return keys.get(NodeValues.text(name));
    }
}
