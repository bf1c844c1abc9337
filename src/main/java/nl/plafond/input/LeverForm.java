package nl.plafond.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plafond.words.Phrase;

/**
 * Checks what a lever says of itself: what it is, which number it moves and between which ends.
 *
 * @param lever as far as it is sound
 */
record LeverForm(Lever lever, Region region) {
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
            complain(lever.spot(), Phrase.of("found.lever-as-measure", lever.id()), "expected.other-name");
        }
        ReservedNames.lever(lever.spot(), region.complaints());
        var asIs = lever.spot().at("choices").at(Lever.AS_IS);
        if (asIs.exists()) {
            complain(asIs, Phrase.of("found.choice-as-is", Lever.AS_IS), "expected.other-name");
        }
    }

    /** Whether it is one of the three things that a lever can be; complains if not. */
    private boolean whatItIs() {
        var spot = lever.spot();
        boolean measures = spot.at("measures").exists();
        if (measures == lever.hasChoices()) {
            if (measures || !spot.hasBrokenKey()) {
                complain(
                        spot,
                        Phrase.of(measures ? "found.measures-and-choices" : "found.no-measures-or-choices"),
                        "expected.by-or-to");
            }
            return false;
        }
        if (lever.slider().isPresent() && lever.hasChoices()) {
            complain(lever.slider().get(), Phrase.of("found.slider-and-choices"), "expected.by-or-to");
            return false;
        }
        int count = spot.at("measures").items().size();
        if (lever.slider().isPresent() && count > 1) {
            complain(
                    spot.at("measures"),
                    Phrase.of("found.items", String.valueOf(count)),
                    "expected.one-measure-to-move");
            return false;
        }
        return true;
    }

    private void slider() {
        var slider = lever.slider().filter(Spot::isSound);
        if (slider.isEmpty() || lever.measures().findFirst().isEmpty()) {
            return;
        }
        var number = lever.number();
        if (number.isEmpty()) {
            unknownNumber(slider.get().at("moves"));
        } else if (!number.get().at("range").isList()) {
            complain(number.get(), Phrase.of("found.missing-key", "range"), "expected.range-of-slider");
        } else if (number.get().isSound() && number.get().at("value").node().isNumber() && ends(slider.get())) {
            steps(slider.get(), number.get().at("value"));
        }
    }

    private void unknownNumber(Spot moves) {
        var measure = lever.measures().findFirst().orElseThrow();
        var item = measure.spot().document().at(Pointers.parent(measure.spot().pointer()));
        if (item.isSound()) {
            var numbers = measure.spot()
                    .all()
                    .filter(Knobs::canMove)
                    .map(number -> Knobs.name(measure, number))
                    .toList();
            region.complainUnknown(moves, numbers, "expected.number-to-move");
        }
    }

    private boolean ends(Spot slider) {
        var least = Knobs.decimal(slider.at("least"));
        boolean inOrder = Knobs.decimal(slider.at("most")).compareTo(least) > 0;
        if (!inOrder) {
            complain(
                    slider.at("most"),
                    Shown.found(slider.at("most").node()),
                    "expected.above",
                    Phrase.of("what.number"),
                    least.toPlainString());
        }
        return inOrder;
    }

    private void steps(Spot slider, Spot value) {
        var least = Knobs.decimal(slider.at("least"));
        var most = Knobs.decimal(slider.at("most"));
        var step = Knobs.decimal(slider.at("step"));
        var start = Knobs.decimal(value);
        if (!Steps.divides(step, most.subtract(least))) {
            complain(
                    slider.at("step"),
                    Shown.found(slider.at("step").node()),
                    "expected.step-between",
                    least.toPlainString(),
                    most.toPlainString());
        } else if (start.compareTo(least) < 0 || start.compareTo(most) > 0 || !isOnStep(start, least, step)) {
            complain(
                    value,
                    Shown.found(value.node()),
                    "expected.start-of-slider",
                    least.toPlainString(),
                    most.toPlainString(),
                    step.toPlainString());
        }
    }

    private static boolean isOnStep(BigDecimal start, BigDecimal least, BigDecimal step) {
        return Steps.divides(step, start.subtract(least));
    }

    private void start() {
        var start = lever.start().filter(Spot::isSound);
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
        if (sound && period.notBefore(most, Quantity.date(least))) {
            between(begins.get(), start.get());
        }
    }

    private void between(LocalDate begins, Spot start) {
        var least = Quantity.date(start.at("least"));
        var most = Quantity.date(start.at("most"));
        if (begins.isBefore(least) || begins.isAfter(most)) {
            complain(
                    start,
                    Phrase.of("found.begins-outside", begins.toString()),
                    "expected.between",
                    least.toString(),
                    most.toString());
        }
    }

    private void complain(Spot spot, Phrase found, String expected, Object... arguments) {
        region.complaints()
                .add(Complaints.about(spot, found).expected(expected, arguments).error());
    }
}
