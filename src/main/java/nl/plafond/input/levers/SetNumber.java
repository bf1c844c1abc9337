package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.util.Set;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Label;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a number that a reader set: a choice of theirs, whose papers say what the model has. */
final class SetNumber {
    private static final Set<String> PAPERS = Set.of("source", "quote", "derivation", "range", "shape", "reason");

    private SetNumber() {}

    /** The number with another value, in a range that holds it. */
    static ObjectNode of(Node number, BigDecimal value, String reason) {
        var json = JsonNodeFactory.instance.objectNode();
        for (var field : number.fields()) {
            switch (field.name()) {
                case "value" -> json.put("value", value);
                case "status" -> json.put("status", "choice");
                default -> {
                    if (!PAPERS.contains(field.name())) {
                        json.set(field.name(), field.json());
                    }
                }
            }
        }
        var given = AdjustableNumbers.decimal(number);
        boolean hasRange = number.at("range").isList();
        json.putArray("range")
                .add((hasRange ? AdjustableNumbers.low(number) : given).min(value))
                .add((hasRange ? AdjustableNumbers.high(number) : given).max(value));
        return json.put("reason", reason);
    }

    /** What the model has, with what that rests on. */
    static Label shown(Node number) {
        var status = ControlNames.say("status." + number.at("status").text().orElse(""));
        var source = number.at("source").text();
        var plain = AdjustableNumbers.decimal(number).stripTrailingZeros().toPlainString();
        var papers = ControlNames.say(
                source.isPresent() ? "file.papers-source" : "file.papers",
                status,
                new Label(source.orElse(""), source.orElse("")));
        return new Label(plain.replace('.', ',') + " " + papers.nl(), plain + " " + papers.en());
    }
}
