package nl.plafond.input.levers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.controls.Control;
import nl.plafond.controls.Control.Choice;
import nl.plafond.controls.Control.Month;
import nl.plafond.controls.Control.Option;
import nl.plafond.controls.Control.Setting;
import nl.plafond.controls.Control.Slider;
import nl.plafond.controls.Control.Switch;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.bind.ProvenanceReader;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Label;

/**
 * What a reader may set by the levers of a model.
 *
 * @param names what the controls are called where the file does not say
 */
record LeverControls(ControlNames names) {
    /** The name of the slider of a lever: its own, or that of a number under its switch. */
    static String slider(Lever lever) {
        return lever.hasSwitch() ? lever.id() + ".value" : lever.id();
    }

    /** The name of the month control of a lever. */
    static String month(Lever lever) {
        return lever.id() + ".from";
    }

    /** The controls of a lever, the one that it is called after first. */
    List<Control> of(Lever lever) {
        var controls = new ArrayList<Control>();
        var number = lever.number();
        controls.add(control(
                lever,
                lever.id(),
                Optional.empty(),
                NodeValues.label(lever.node().at("name")),
                setting(lever),
                true));
        if (lever.hasSwitch() && number.isPresent()) {
            var measure = lever.measures().findFirst().orElseThrow();
            controls.add(control(
                    lever,
                    slider(lever),
                    Optional.of(lever.id()),
                    names.number(measure, number.get()),
                    slider(lever, number.get()),
                    false));
        }
        lever.start()
                .ifPresent(start -> controls.add(control(
                        lever,
                        month(lever),
                        Optional.of(lever.id()),
                        ControlNames.say("month."
                                + MeasureDates.key(lever.measures().findFirst().orElseThrow())),
                        new Month(
                                NodeValues.date(start.at("least")),
                                NodeValues.date(start.at("most")),
                                lever.begins().orElseThrow()),
                        false)));
        return controls;
    }

    private static Control control(
            Lever lever, String id, Optional<String> under, Label name, Setting setting, boolean isFirst) {
        var knobs = lever.number().stream().toList();
        var measures = lever.measures().toList();
        return new Control(
                id,
                under,
                name,
                isFirst ? lever.node().at("hint").optional().map(NodeValues::label) : Optional.empty(),
                measures.get(0).type().orElseThrow().group(),
                measures.stream()
                        .flatMap(m -> MeasureControls.services(m).stream())
                        .distinct()
                        .toList(),
                setting,
                isFirst
                        ? measures.stream()
                                .flatMap(m -> MeasureControls.facts(m, knobs).stream())
                                .toList()
                        : List.of());
    }

    private static Setting setting(Lever lever) {
        if (lever.hasChoices()) {
            var options = Stream.concat(
                    Stream.of(new Option(Lever.AS_IS, ControlNames.say("as-is"))),
                    lever.node().at("choices").fields().stream()
                            .map(choice -> new Option(choice.name(), NodeValues.label(choice.at("name")))));
            return new Choice(options.toList(), Lever.AS_IS);
        }
        return lever.hasSwitch()
                ? new Switch(false)
                : slider(lever, lever.number().orElseThrow());
    }

    private static Slider slider(Lever lever, Node number) {
        var slider = lever.slider().orElseThrow();
        return new Slider(
                NodeValues.plain(slider.at("least")),
                NodeValues.plain(slider.at("most")),
                NodeValues.plain(slider.at("step")),
                NodeValues.plain(number),
                ProvenanceReader.parameter(number));
    }
}
