package nl.plafond.input;

import java.math.BigDecimal;
import java.util.Set;
import nl.plafond.model.Label;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a number that a reader set: an assumption of his, whose papers say what the model has. */
final class SetNumber {
    private static final Set<String> PAPERS = Set.of("source", "quote", "derivation", "range", "reason");

    private SetNumber() {}

    /** The number with another value, in a range that holds it. */
    static ObjectNode of(Spot number, BigDecimal value, String reason) {
        var node = JsonNodeFactory.instance.objectNode();
        for (var field : number.fields()) {
            switch (field.name()) {
                case "value" -> node.put("value", value);
                case "status" -> node.put("status", "assumption");
                default -> {
                    if (!PAPERS.contains(field.name())) {
                        node.set(field.name(), field.node());
                    }
                }
            }
        }
        var given = Knobs.decimal(number);
        boolean hasRange = number.at("range").isList();
        node.putArray("range")
                .add((hasRange ? Knobs.low(number) : given).min(value))
                .add((hasRange ? Knobs.high(number) : given).max(value));
        return node.put("reason", reason);
    }

    /** What the model has, with what that rests on. */
    static Label shown(Spot number) {
        var status = ControlNames.say("status." + number.at("status").text().orElse(""));
        var source = number.at("source").text();
        var plain = Knobs.decimal(number).stripTrailingZeros().toPlainString();
        var papers = ControlNames.say(
                source.isPresent() ? "file.papers-source" : "file.papers",
                status,
                new Label(source.orElse(""), source.orElse("")));
        return new Label(plain.replace('.', ',') + " " + papers.nl(), plain + " " + papers.en());
    }
}
