package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.check.ModelContext;
import nl.plafond.input.check.PeriodCheck;
import nl.plafond.input.check.ReservedNames;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.words.Phrase;

/**
 * Checks what a lever says of itself: what it is, which number it moves and between which ends.
 *
 * @param lever as far as it is sound
 */
record LeverFormCheck(Lever lever, ModelContext region) {
    private static final Pattern OF_A_SCENARIO = Pattern.compile("m[0-9]+");

    void check() {
        name();
        if (whatItIs()) {
            slider();
            start();
        }
    }

    private void name() {
        if (OF_A_SCENARIO.matcher(lever.id()).matches()) {
            complain(lever.node(), Phrase.of("found.lever-as-measure", lever.id()), "expected.other-name");
        }
        ReservedNames.lever(lever.node(), region.diagnostics());
        var asIs = lever.node().at("choices").at(Lever.AS_IS);
        if (asIs.exists()) {
            complain(asIs, Phrase.of("found.choice-as-is", Lever.AS_IS), "expected.other-name");
        }
    }

    /** Whether it is one of the three things that a lever can be; complains if not. */
    private boolean whatItIs() {
        var node = lever.node();
        boolean measures = node.at("measures").exists();
        if (measures == lever.hasChoices()) {
            if (measures || !node.hasBrokenKey()) {
                complain(
                        node,
                        Phrase.of(measures ? "found.measures-and-choices" : "found.no-measures-or-choices"),
                        "expected.by-or-to");
            }
            return false;
        }
        if (lever.slider().isPresent() && lever.hasChoices()) {
            complain(lever.slider().get(), Phrase.of("found.slider-and-choices"), "expected.by-or-to");
            return false;
        }
        int count = node.at("measures").items().size();
        if (lever.slider().isPresent() && count > 1) {
            complain(
                    node.at("measures"),
                    Phrase.of("found.items", String.valueOf(count)),
                    "expected.one-measure-to-move");
            return false;
        }
        return true;
    }

    private void slider() {
        var slider = lever.slider().filter(Node::isSound);
        if (slider.isEmpty() || lever.measures().findFirst().isEmpty()) {
            return;
        }
        var number = lever.number();
        if (number.isEmpty()) {
            unknownNumber(slider.get().at("moves"));
        } else if (!number.get().at("range").isList()) {
            complain(number.get(), Phrase.of("found.missing-key", "range"), "expected.range-of-slider");
        } else if (number.get().isSound() && number.get().at("value").json().isNumber() && ends(slider.get())) {
            steps(slider.get(), number.get().at("value"));
        }
    }

    private void unknownNumber(Node moves) {
        var measure = lever.measures().findFirst().orElseThrow();
        var item = measure.node().document().at(Pointers.parent(measure.node().pointer()));
        if (item.isSound()) {
            var numbers = measure.node()
                    .all()
                    .filter(AdjustableNumbers::canMove)
                    .map(number -> AdjustableNumbers.name(measure, number))
                    .toList();
            region.complainUnknown(moves, numbers, "expected.number-to-move");
        }
    }

    private boolean ends(Node slider) {
        var least = AdjustableNumbers.decimal(slider.at("least"));
        boolean inOrder = AdjustableNumbers.decimal(slider.at("most")).compareTo(least) > 0;
        if (!inOrder) {
            complain(
                    slider.at("most"),
                    ShownValue.found(slider.at("most").json()),
                    "expected.above",
                    Phrase.of("what.number"),
                    least.toPlainString());
        }
        return inOrder;
    }

    private void steps(Node slider, Node value) {
        var least = AdjustableNumbers.decimal(slider.at("least"));
        var most = AdjustableNumbers.decimal(slider.at("most"));
        var step = AdjustableNumbers.decimal(slider.at("step"));
        var start = AdjustableNumbers.decimal(value);
        if (!SliderSteps.divides(step, most.subtract(least))) {
            complain(
                    slider.at("step"),
                    ShownValue.found(slider.at("step").json()),
                    "expected.step-between",
                    least.toPlainString(),
                    most.toPlainString());
        } else if (start.compareTo(least) < 0 || start.compareTo(most) > 0 || !isOnStep(start, least, step)) {
            complain(
                    value,
                    ShownValue.found(value.json()),
                    "expected.start-of-slider",
                    least.toPlainString(),
                    most.toPlainString(),
                    step.toPlainString());
        }
    }

    private static boolean isOnStep(BigDecimal start, BigDecimal least, BigDecimal step) {
        return SliderSteps.divides(step, start.subtract(least));
    }

    private void start() {
        var start = lever.start().filter(Node::isSound);
        var begins = lever.begins();
        if (start.isEmpty() || begins.isEmpty()) {
            return;
        }
        var period = new PeriodCheck(region);
        var least = start.get().at("least");
        var most = start.get().at("most");
        boolean sound = Stream.of(least, most)
                .map(end -> period.inPeriod(end) && period.firstOfMonth(end))
                .reduce(true, Boolean::logicalAnd);
        if (sound && period.notBefore(most, NodeValues.date(least))) {
            between(begins.get(), start.get());
        }
    }

    private void between(LocalDate begins, Node start) {
        var least = NodeValues.date(start.at("least"));
        var most = NodeValues.date(start.at("most"));
        if (begins.isBefore(least) || begins.isAfter(most)) {
            complain(
                    start,
                    Phrase.of("found.begins-outside", begins.toString()),
                    "expected.between",
                    least.toString(),
                    most.toString());
        }
    }

    private void complain(Node node, Phrase found, String expected, Object... arguments) {
        region.diagnostics()
                .add(Diagnostics.about(node, found)
                        .expected(expected, arguments)
                        .error());
    }
}
