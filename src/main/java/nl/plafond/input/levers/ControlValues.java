package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plafond.controls.Control;
import nl.plafond.controls.Control.Choice;
import nl.plafond.controls.Control.Month;
import nl.plafond.controls.Control.Slider;
import nl.plafond.controls.Control.Switch;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.words.Phrase;

/** What a reader set, as far as it is possible; what is not gets a remark, and what nobody asks for is never looked at. */
public final class ControlValues {
    /** A page that adds up steps in binary fractions may be this part of a step beside the one that is meant. */
    private static final BigDecimal SLACK = new BigDecimal("0.000001");

    private final Map<String, Control> controls;
    private final Map<String, String> set;
    private final List<Remark> refusals = new ArrayList<>();
    private final Map<String, String> used = new TreeMap<>();

    ControlValues(List<Control> controls, Map<String, String> set) {
        this.controls = controls.stream().collect(Collectors.toMap(Control::id, Function.identity()));
        this.set = set;
        set.keySet().stream()
                .filter(id -> !this.controls.containsKey(id))
                .forEach(id -> refuse(id, "remark.no-control", ShownValue.quoted(id)));
    }

    /** What was set and makes a difference: not where it stood already, and not under a switch that is off. */
    Map<String, String> used() {
        return Map.copyOf(used);
    }

    /** What cannot be set, of what was asked for. */
    List<Remark> refusals() {
        return refusals.stream().distinct().toList();
    }

    /** Whether a switch is on. */
    boolean isOn(String id) {
        boolean start = controls.get(id).setting() instanceof Switch s && s.start();
        var value = set.getOrDefault(id, start ? "on" : "off");
        if (!value.equals("on") && !value.equals("off")) {
            refuse(id, "remark.not-a-switch");
        }
        boolean isOn = value.equals("on");
        if (isOn != start) {
            used.put(id, value);
        }
        return isOn;
    }

    /** What was chosen. */
    String choice(String id) {
        var choice = (Choice) controls.get(id).setting();
        var value = set.getOrDefault(id, choice.start());
        if (choice.options().stream().noneMatch(option -> option.id().equals(value))) {
            refuse(id, "remark.no-choice");
            return choice.start();
        }
        if (!value.equals(choice.start())) {
            used.put(id, value);
        }
        return value;
    }

    /** Where a slider stands, if it is not where it starts. */
    Optional<BigDecimal> number(String id) {
        if (!set.containsKey(id) || !(controls.get(id).setting() instanceof Slider slider)) {
            return Optional.empty();
        }
        var typed = TypedNumber.of(set.get(id), slider.number().unit(), BigDecimal.valueOf(slider.step()));
        typed.problem().ifPresent(problem -> refusals.add(new Remark(Optional.of(id), problem)));
        if (typed.value().isEmpty()) {
            return Optional.empty();
        }
        var value = typed.value().get();
        return value.compareTo(BigDecimal.valueOf(slider.start())) == 0 ? Optional.empty() : onAStep(id, value, slider);
    }

    private Optional<BigDecimal> onAStep(String id, BigDecimal value, Slider slider) {
        var least = BigDecimal.valueOf(slider.least());
        var most = BigDecimal.valueOf(slider.most());
        var step = BigDecimal.valueOf(slider.step());
        var steps = value.subtract(least).divide(step, 0, RoundingMode.HALF_EVEN);
        var nearest = least.add(steps.multiply(step));
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            refuse(id, "remark.outside", least, most);
            return Optional.empty();
        }
        if (nearest.subtract(value).abs().compareTo(step.multiply(SLACK)) > 0) {
            refuse(id, "remark.between-steps", step, nearest.min(most));
            return Optional.empty();
        }
        used.put(id, ShownValue.plain(nearest).toPlainString());
        return Optional.of(ShownValue.plain(nearest));
    }

    /** The month of a month control, if it is not where it starts. */
    Optional<LocalDate> month(String id) {
        if (!set.containsKey(id) || !(controls.get(id).setting() instanceof Month month)) {
            return Optional.empty();
        }
        var day = Node.parsed(set.get(id));
        if (day.equals(Optional.of(month.start()))) {
            return Optional.empty();
        }
        if (day.isEmpty() || day.get().getDayOfMonth() != 1) {
            refuse(id, "remark.not-a-month", ShownValue.quoted(set.get(id)));
            return Optional.empty();
        }
        if (day.get().isBefore(month.least()) || day.get().isAfter(month.most())) {
            refuse(id, "remark.outside-months", month(month.least()), month(month.most()));
            return Optional.empty();
        }
        used.put(id, set.get(id));
        return day;
    }

    private static Phrase month(LocalDate day) {
        return Phrase.of("month." + day.getMonthValue(), String.valueOf(day.getYear()));
    }

    /** Says that something cannot be set like this. */
    void refuse(String control, String key, Object... arguments) {
        refusals.add(Remark.at(control, key, arguments));
    }
}
