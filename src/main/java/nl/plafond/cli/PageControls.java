package nl.plafond.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.controls.Control;
import nl.plafond.input.levers.ScenarioEditor;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.web.GridAxis;
import nl.plafond.web.PlayedGrid;
import nl.plafond.words.Texts;

/**
 * Which controls a page has, with the values that are played.
 *
 * @param scenario that is changed
 * @param service that the page is about; empty for all together
 * @param words the texts for what cannot be
 */
record PageControls(ScenarioEditor editor, Scenario scenario, Optional<ServiceId> service, Texts words) {
    private static final int MOST_CONTROLS = 3;
    private static final int BY_ITSELF = 2;
    /** More values of a control are no easier to point at. */
    private static final int MOST_VALUES = 11;
    /** About as many pictures as go into a page that can be mailed. */
    private static final int MOST_SETTINGS = 90;

    /**
     * The controls that are named, each as {@code id} or {@code id=value,value}; if none is, the first two numbers of different
     * groups that act on the service.
     */
    List<GridAxis> axes(List<String> typed) {
        var wanted = new LinkedHashMap<Control, List<String>>();
        typed.forEach(text -> read(text, wanted));
        if (typed.isEmpty()) {
            first().forEach(control -> wanted.put(control, List.of()));
        }
        if (wanted.isEmpty() || wanted.size() > MOST_CONTROLS) {
            throw new WrongInputException(words.say("page.controls", wanted.size(), ids()));
        }
        wanted.keySet().forEach(control -> requireAtWork(control, wanted));
        wanted.forEach(this::requireTwo);
        return axes(wanted);
    }

    private static List<GridAxis> axes(Map<Control, List<String>> wanted) {
        for (int most = MOST_VALUES; ; most--) {
            int each = most;
            var axes = wanted.entrySet().stream()
                    .map(e -> GridAxis.of(
                            e.getKey(), e.getValue().isEmpty() ? GridAxis.evenly(e.getKey(), each) : e.getValue()))
                    .toList();
            if (new PlayedGrid(axes).size() <= MOST_SETTINGS || most == BY_ITSELF + 1) {
                return axes;
            }
        }
    }

    private void read(String text, Map<Control, List<String>> wanted) {
        var parts = text.split("=", 2);
        var control = all().stream()
                .filter(c -> c.id().equals(parts[0].strip()))
                .findFirst()
                .orElseThrow(() -> new WrongInputException(words.say(
                        "page.no-such-control",
                        parts[0].strip(),
                        scenario.id(),
                        PageSubject.nearestFirst(
                                parts[0].strip(),
                                all().stream().map(Control::id).toList()))));
        var values = parts.length == 1
                ? List.<String>of()
                : Arrays.stream(parts[1].split(",", -1))
                        .map(value -> value(control, value.strip()))
                        .toList();
        if (wanted.putIfAbsent(control, values) != null) {
            throw new WrongInputException(words.say("page.twice", control.id()));
        }
    }

    /** Beside where it starts a control needs another value. */
    private void requireTwo(Control control, List<String> values) {
        if (!values.isEmpty() && values.stream().allMatch(GridAxis.start(control)::equals)) {
            throw new WrongInputException(words.say("page.one-value", control.id(), GridAxis.start(control)));
        }
    }

    private String value(Control control, String typed) {
        return GridAxis.value(control, typed)
                .orElseThrow(() ->
                        new WrongInputException(words.say("page.bad-value", control.id(), typed, allowed(control))));
    }

    private String allowed(Control control) {
        if (control.setting() instanceof Control.Slider slider) {
            return words.say("page.between", slider.least(), slider.most(), slider.step());
        }
        if (control.setting() instanceof Control.Month month) {
            return words.say("page.months", month.least(), month.most());
        }
        return String.join(", ", GridAxis.evenly(control, MOST_VALUES));
    }

    /** What is of another service, or belongs to something that is not there, does nothing. */
    private void requireAtWork(Control control, Map<Control, List<String>> wanted) {
        if (service.isPresent()
                && !control.services().isEmpty()
                && !control.services().contains(service.get())) {
            throw new WrongInputException(words.say(
                    "page.other-service",
                    control.id(),
                    service.get(),
                    control.services().get(0)));
        }
        control.under()
                .flatMap(id -> all().stream().filter(c -> c.id().equals(id)).findFirst())
                .filter(parent -> !wanted.containsKey(parent))
                .filter(parent -> !(parent.setting() instanceof Control.Switch onOrOff && onOrOff.start()))
                .ifPresent(parent -> {
                    throw new WrongInputException(words.say("page.belongs", control.id(), parent.id()));
                });
    }

    private List<Control> first() {
        var firsts = new EnumMap<ControlGroup, Control>(ControlGroup.class);
        all().stream()
                .filter(c -> c.under().isEmpty() && c.setting() instanceof Control.Slider)
                .filter(c -> service.isEmpty() || c.services().contains(service.get()))
                .forEach(c -> firsts.putIfAbsent(c.group(), c));
        return firsts.values().stream().limit(BY_ITSELF).toList();
    }

    private List<Control> all() {
        return editor.controls(scenario.id());
    }

    private String ids() {
        return String.join(", ", all().stream().map(Control::id).toList());
    }
}
