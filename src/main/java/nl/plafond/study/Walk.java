package nl.plafond.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plafond.model.Parameter;

/**
 * The way from the model's own values to ends of the ranges of one number, or of several that move together. Places on it run
 * from 0 at the values to 1 at the ends.
 *
 * @param steps the numbers that move
 * @param tolerance how far apart two places may be that are told apart; for a whole number a step
 */
record Walk(List<Step> steps, double tolerance) {
    Walk {
        steps = List.copyOf(steps);
    }

    /** A number and the end that it moves to. */
    record Step(Parameter number, double end) {
        private double length() {
            return Math.abs(end - number.value());
        }

        private boolean isWhole() {
            return Parameter.isWhole(number.unit());
        }

        double at(double place) {
            double value = place == 1 ? end : number.value() + place * (end - number.value());
            return isWhole() ? Math.rint(value) : value;
        }
    }

    /** The end of a range on one side. */
    static Step step(Parameter number, boolean up) {
        var range = number.range().orElseThrow();
        return new Step(number, up ? range.high() : range.low());
    }

    /**
     * The way of a number to one of its ends.
     *
     * @param parts the tolerance is this part of the range
     */
    static Walk of(Parameter number, boolean up, int parts) {
        var step = step(number, up);
        var range = number.range().orElseThrow();
        double least = step.isWhole() ? 1 : (range.high() - range.low()) / parts;
        return new Walk(List.of(step), step.length() == 0 ? 1 : least / step.length());
    }

    /** Whether the value is the end, so that there is no way to go. */
    boolean isEmpty() {
        return steps.stream().allMatch(step -> step.length() == 0);
    }

    /** The value of the first number at a place. */
    double value(double place) {
        return steps.get(0).at(place);
    }

    /** The place where the first number has a value. */
    double place(double value) {
        var step = steps.get(0);
        return step.length() == 0
                ? 1
                : (value - step.number().value()) / (step.end() - step.number().value());
    }

    /** The place of the nearest value that there is, as a whole number that moves alone has no parts. */
    double snapped(double place) {
        return isWhole() ? place(value(place)) : place;
    }

    /** Whether it is the way of one whole number. */
    boolean isWhole() {
        return steps.size() == 1 && steps.get(0).isWhole();
    }

    /** Whether the first number gets higher. */
    boolean isUp() {
        return steps.get(0).end() > steps.get(0).number().value();
    }

    /** The values of the moved numbers at a place; none at their own values. */
    Map<String, Double> at(double place) {
        var values = new LinkedHashMap<String, Double>();
        if (place > 0) {
            steps.forEach(step -> values.put(step.number().path(), step.at(place)));
        }
        return values;
    }
}
