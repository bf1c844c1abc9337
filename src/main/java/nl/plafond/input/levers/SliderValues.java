package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.input.yaml.SchemaCheck;
import nl.plafond.input.yaml.SchemaExpectation;
import nl.plafond.input.yaml.Schemas;
import nl.plafond.input.yaml.ShownValue;
import tools.jackson.databind.node.ObjectNode;

/** Checks that the number under a slider may have the values that it can be set to, all sliders of a file at once. */
final class SliderValues {
    private SliderValues() {}

    static void check(Document file, List<Lever> levers, Diagnostics diagnostics) {
        check(file, levers, "least", slider -> AdjustableNumbers.decimal(slider.at("least")), diagnostics);
        check(file, levers, "most", slider -> AdjustableNumbers.decimal(slider.at("most")), diagnostics);
        if (!diagnostics.serious()) {
            check(file, levers, "step", SliderValues::second, diagnostics);
        }
    }

    private static BigDecimal second(Node slider) {
        return AdjustableNumbers.decimal(slider.at("least")).add(AdjustableNumbers.decimal(slider.at("step")));
    }

    /** Complains at a key of each slider that takes its number to a value that the schema refuses. */
    private static void check(
            Document file, List<Lever> levers, String key, Function<Node, BigDecimal> value, Diagnostics diagnostics) {
        var moved = levers.stream().filter(lever -> lever.slider().isPresent()).toList();
        var varied = file.root().deepCopy();
        moved.forEach(lever -> ((ObjectNode) varied.at(pointer(lever)))
                .put("value", value.apply(lever.slider().orElseThrow())));
        var wrong = SchemaCheck.best(Schemas.errors(file.withRoot(varied)));
        for (var lever : moved) {
            var end = lever.slider().orElseThrow().at(key);
            wrong.stream()
                    .filter(error -> Pointers.within(SchemaCheck.pointer(error), pointer(lever)))
                    .findFirst()
                    .ifPresent(error -> diagnostics.add(Diagnostics.about(end, ShownValue.found(end.json()))
                            .expected(SchemaExpectation.value(error))
                            .error()));
        }
    }

    /** Where the number of a lever with a slider stands in the file. */
    private static String pointer(Lever lever) {
        return lever.node().pointer() + lever.number().orElseThrow().pointer();
    }
}
