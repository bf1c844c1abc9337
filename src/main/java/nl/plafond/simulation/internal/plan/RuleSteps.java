package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.plafond.model.Dated;

/** A rule that is replaced by another on days since the start of the simulation; {@link StepFunction} is the same for numbers. */
public final class RuleSteps<T> {
    private final double[] days;
    private final List<T> rules;

    private RuleSteps(double[] days, List<T> rules) {
        this.days = days;
        this.rules = rules;
    }

    static <S, T> RuleSteps<T> of(Dated<S> dated, LocalDate start, Function<S, T> made) {
        var days = new double[dated.steps().size()];
        var rules = new ArrayList<T>();
        for (var step : dated.steps().entrySet()) {
            boolean always = step.getKey().equals(LocalDate.MIN);
            days[rules.size()] = always ? Double.NEGATIVE_INFINITY : ChronoUnit.DAYS.between(start, step.getKey());
            rules.add(made.apply(step.getValue()));
        }
        return new RuleSteps<>(days, List.copyOf(rules));
    }

    /** The rule at a time. */
    public T at(double time) {
        int i = days.length - 1;
        while (days[i] > time) {
            i--;
        }
        return rules.get(i);
    }

    /** The day on which the rule of a time began to hold; before the start for the first one. */
    double since(double time) {
        int i = days.length - 1;
        while (days[i] > time) {
            i--;
        }
        return days[i];
    }

    /** The next day on which the rule changes; infinite if it does not any more. */
    double nextChange(double after) {
        for (double day : days) {
            if (day > after) {
                return day;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Every rule that holds at some time. */
    public List<T> rules() {
        return rules;
    }

    /** The days after the start on which the rule changes. */
    double[] changes() {
        return Arrays.stream(days).filter(day -> day > 0).toArray();
    }
}
