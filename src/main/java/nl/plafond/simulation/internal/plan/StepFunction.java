package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Quantity;

/** A timeline in days since the start of the simulation, in primitive arrays. */
public final class StepFunction {
    private static final double ROUNDING = 1e-9;

    private final double[] days;
    private final double[] values;

    private StepFunction(double[] days, double[] values) {
        this.days = days;
        this.values = values;
    }

    static StepFunction of(Timeline<?> timeline, LocalDate start) {
        return of(timeline, start, value -> value);
    }

    /** A timeline, or always the same value where there is none. */
    static <Q extends Quantity<Q>> StepFunction of(Optional<Timeline<Q>> timeline, double without, LocalDate start) {
        return timeline.map(own -> of(own, start)).orElse(constant(without));
    }

    /** The same value always. */
    static StepFunction constant(double value) {
        return new StepFunction(new double[] {Double.NEGATIVE_INFINITY}, new double[] {value});
    }

    /** A timeline in another unit. */
    static StepFunction of(Timeline<?> timeline, LocalDate start, DoubleUnaryOperator inUnit) {
        var days = new double[timeline.steps().size()];
        var values = new double[days.length];
        int i = 0;
        for (var step : timeline.steps().entrySet()) {
            boolean always = step.getKey().equals(LocalDate.MIN);
            days[i] = always ? Double.NEGATIVE_INFINITY : ChronoUnit.DAYS.between(start, step.getKey());
            values[i++] = inUnit.applyAsDouble(step.getValue().value());
        }
        return new StepFunction(days, values);
    }

    /** What is left of it without others that are part of it; zero where only rounding is left. */
    StepFunction without(List<StepFunction> parts) {
        if (parts.isEmpty()) {
            return this;
        }
        var left = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            double at = days[i];
            double taken = parts.stream().mapToDouble(part -> part.at(at)).sum();
            left[i] = values[i] - taken <= ROUNDING * values[i] ? 0 : values[i] - taken;
        }
        return new StepFunction(days, left);
    }

    /** Whether it has one value, this one, all the time. */
    boolean isAlways(double value) {
        return values.length == 1 && values[0] == value;
    }

    /** What this comes to times another. */
    public StepFunction times(StepFunction other) {
        var all = DoubleStream.concat(Arrays.stream(days), Arrays.stream(other.days))
                .distinct()
                .sorted()
                .filter(day -> day >= Math.max(days[0], other.days[0]))
                .toArray();
        return new StepFunction(
                all, Arrays.stream(all).map(day -> at(day) * other.at(day)).toArray());
    }

    /** The value at a time. */
    public double at(double time) {
        int i = days.length - 1;
        while (days[i] > time) {
            i--;
        }
        return values[i];
    }

    /** The largest value from the start up to a day. */
    double largest(double end) {
        double largest = at(0);
        for (int i = 0; i < days.length; i++) {
            if (days[i] > 0 && days[i] < end) {
                largest = Math.max(largest, values[i]);
            }
        }
        return largest;
    }

    /** The integral of the value over a period. */
    public double integral(double from, double to) {
        double sum = 0;
        for (int i = 0; i < days.length; i++) {
            double begin = Math.max(from, days[i]);
            double stop = Math.min(to, i + 1 < days.length ? days[i + 1] : Double.POSITIVE_INFINITY);
            sum += Math.max(0, stop - begin) * values[i];
        }
        return sum;
    }

    /** The next day on which the value changes; infinite if it does not any more. */
    double nextChange(double after) {
        for (double day : days) {
            if (day > after) {
                return day;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The days on which the value changes after the start. */
    double[] changes() {
        return Arrays.stream(days).filter(day -> day > 0).toArray();
    }
}
