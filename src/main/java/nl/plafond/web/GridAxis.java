package nl.plafond.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.controls.Control;
import nl.plafond.input.levers.TypedNumber;

/**
 * A control of a page that is played beforehand, with the values that are played.
 *
 * @param control what is set
 * @param values as a variant has them; at least two, in the order of the control, the one that it starts at among them
 */
public record GridAxis(Control control, List<String> values) {
    /** Round numbers of steps between one value and the next, times powers of ten. */
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5").map(BigDecimal::new).toList();

    public GridAxis {
        values = List.copyOf(values);
        if (values.size() < 2 || values.stream().distinct().count() < values.size()) {
            throw new IllegalArgumentException(control.id() + " needs two values at least, each once");
        }
        if (!values.contains(start(control))) {
            throw new IllegalArgumentException(control.id() + " needs " + start(control) + ", where it starts");
        }
    }

    /** The value that changes nothing. */
    public static String start(Control control) {
        if (control.setting() instanceof Control.Slider slider) {
            return plain(slider.start());
        }
        if (control.setting() instanceof Control.Month month) {
            return month.start().toString();
        }
        return control.setting() instanceof Control.Switch onOrOff
                ? onOrOff(onOrOff.start())
                : ((Control.Choice) control.setting()).start();
    }

    /** A control with these values and the one that it starts at, in its order. */
    public static GridAxis of(Control control, Collection<String> values) {
        var all = new LinkedHashSet<>(values);
        all.add(start(control));
        var order = order(control);
        return new GridAxis(control, all.stream().sorted(order).toList());
    }

    private static Comparator<String> order(Control control) {
        if (control.setting() instanceof Control.Slider) {
            return Comparator.comparing(BigDecimal::new);
        }
        if (control.setting() instanceof Control.Choice choice) {
            var ids = choice.options().stream().map(Control.Option::id).toList();
            return Comparator.comparingInt(ids::indexOf);
        }
        // Days, and off before on.
        return Comparator.naturalOrder();
    }

    /** A value of a control as a variant has it; empty for what is none. */
    public static Optional<String> value(Control control, String typed) {
        if (control.setting() instanceof Control.Slider slider) {
            return TypedNumber.of(typed, slider.number().unit(), BigDecimal.valueOf(slider.step()))
                    .value()
                    .filter(v -> v.doubleValue() >= slider.least() && v.doubleValue() <= slider.most())
                    .filter(v -> isOnStep(slider, v) || plain(v).equals(start(control)))
                    .map(GridAxis::plain);
        }
        if (control.setting() instanceof Control.Month month) {
            return day(typed)
                    .filter(d -> d.equals(month.start())
                            || (d.getDayOfMonth() == 1 && !d.isBefore(month.least()) && !d.isAfter(month.most())))
                    .map(LocalDate::toString);
        }
        return Optional.of(typed).filter(evenly(control, Integer.MAX_VALUE)::contains);
    }

    private static boolean isOnStep(Control.Slider slider, BigDecimal value) {
        return value.subtract(BigDecimal.valueOf(slider.least()))
                        .remainder(BigDecimal.valueOf(slider.step()))
                        .signum()
                == 0;
    }

    /** A day, or a month for its first. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.matches("\\d{4}-\\d{2}") ? typed + "-01" : typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** All values that there are, or at most so many at equal and round distances; for a month the first one of each year. */
    public static List<String> evenly(Control control, int most) {
        if (control.setting() instanceof Control.Slider slider) {
            return evenly(slider, most);
        }
        if (control.setting() instanceof Control.Month month) {
            return Stream.concat(
                            Stream.of(month.start()),
                            month.least()
                                    .withDayOfYear(1)
                                    .datesUntil(month.most())
                                    .filter(d -> d.getDayOfYear() == 1))
                    .filter(day -> !day.isBefore(month.least()))
                    .sorted()
                    .distinct()
                    .map(LocalDate::toString)
                    .toList();
        }
        return control.setting() instanceof Control.Choice choice
                ? choice.options().stream().map(Control.Option::id).toList()
                : List.of(onOrOff(false), onOrOff(true));
    }

    private static List<String> evenly(Control.Slider slider, int most) {
        var step = BigDecimal.valueOf(slider.step());
        for (int power = 0; ; power++) {
            for (var round : ROUND) {
                var steps = round.scaleByPowerOfTen(power);
                // Half a step is no value of the slider.
                if (steps.stripTrailingZeros().scale() > 0) {
                    continue;
                }
                var values = spaced(slider, step.multiply(steps));
                if (values.size() <= most) {
                    return values;
                }
            }
        }
    }

    private static List<String> spaced(Control.Slider slider, BigDecimal distance) {
        var start = BigDecimal.valueOf(slider.start());
        var least = BigDecimal.valueOf(slider.least());
        var most = BigDecimal.valueOf(slider.most());
        var values = new ArrayList<String>();
        var first = start.subtract(
                start.subtract(least).divideToIntegralValue(distance).multiply(distance));
        for (var value = first; value.compareTo(most) <= 0; value = value.add(distance)) {
            values.add(plain(value));
        }
        return values;
    }

    private static String plain(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String onOrOff(boolean isOn) {
        return isOn ? "on" : "off";
    }
}
