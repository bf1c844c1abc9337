package nl.plafond.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Checks that the number under a slider may have the values that it can be set to, all sliders of a file at once. */
final class SliderValues {
    private SliderValues() {}

    static void check(Document file, List<Lever> levers, Complaints complaints) {
        check(file, levers, "least", slider -> Knobs.decimal(slider.at("least")), complaints);
        check(file, levers, "most", slider -> Knobs.decimal(slider.at("most")), complaints);
        if (!complaints.serious()) {
            check(file, levers, "step", SliderValues::second, complaints);
        }
    }

    private static BigDecimal second(Spot slider) {
        return Knobs.decimal(slider.at("least")).add(Knobs.decimal(slider.at("step")));
    }

    /** Complains at a key of each slider that takes its number to a value that the schema refuses. */
    private static void check(
            Document file, List<Lever> levers, String key, Function<Spot, BigDecimal> value, Complaints complaints) {
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
                    .ifPresent(error -> complaints.add(Complaints.about(end, Shown.found(end.node()))
                            .expected(Wanted.value(error))
                            .error()));
        }
    }

    /** Where the number of a lever with a slider stands in the file. */
    private static String pointer(Lever lever) {
        return lever.spot().pointer() + lever.number().orElseThrow().pointer();
    }
}
