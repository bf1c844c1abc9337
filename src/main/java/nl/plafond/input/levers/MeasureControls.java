package nl.plafond.input.levers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.controls.Control;
import nl.plafond.controls.Control.Month;
import nl.plafond.controls.Control.Slider;
import nl.plafond.controls.Control.Switch;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.ProvenanceReader;
import nl.plafond.input.check.MeasureLists;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Label;
import nl.plafond.model.Parameter;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.ControlGroup;

/**
 * What a reader may set of the measures of a scenario itself: whether each is there, from when, and its numbers.
 *
 * @param names what the controls are called
 */
record MeasureControls(ControlNames names) {
    /** The name of the switch of a measure by its place in the file. */
    static String id(int place) {
        return "m" + place;
    }

    /** The controls of each measure in a file, in its order. */
    List<Control> of(Document scenario) {
        var measures = MeasureLists.measures(scenario);
        var labels = labels(measures);
        var controls = new ArrayList<Control>();
        for (int i = 0; i < measures.size(); i++) {
            controls.addAll(controls(id(i), measures.get(i), labels.get(i)));
        }
        return controls;
    }

    private List<Control> controls(String id, MeasureNode measure, Label name) {
        var services = services(measure);
        var controls = new ArrayList<Control>();
        var knobs = AdjustableNumbers.of(measure);
        controls.add(new Control(
                id,
                Optional.empty(),
                name,
                Optional.empty(),
                ControlGroup.SCENARIO,
                services,
                new Switch(true),
                facts(measure, knobs)));
        for (var knob : knobs) {
            controls.add(new Control(
                    id + "." + AdjustableNumbers.name(measure, knob),
                    Optional.of(id),
                    names.number(measure, knob),
                    Optional.empty(),
                    ControlGroup.SCENARIO,
                    services,
                    slider(knob),
                    List.of()));
        }
        controls.add(month(id, measure, services));
        return controls;
    }

    private Control month(String id, MeasureNode measure, List<ServiceId> services) {
        var key = MeasureDates.key(measure);
        var model = names.model();
        var start = measure.from();
        return new Control(
                id + "." + key,
                Optional.of(id),
                ControlNames.say("month." + key),
                Optional.empty(),
                ControlGroup.SCENARIO,
                services,
                new Month(firstMonth(model.start()), model.end().minusDays(1).withDayOfMonth(1), start),
                List.of());
    }

    /** The first day of a month on or after a day. */
    static LocalDate firstMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
    }

    private static Slider slider(Node number) {
        var low = AdjustableNumbers.low(number);
        var high = AdjustableNumbers.high(number);
        var value = AdjustableNumbers.decimal(number);
        return new Slider(
                low.doubleValue(),
                high.doubleValue(),
                SliderSteps.over(low, high, value, AdjustableNumbers.isWhole(number))
                        .doubleValue(),
                value.doubleValue(),
                ProvenanceReader.parameter(number));
    }

    /** The numbers with papers in a measure that have no slider. */
    static List<Parameter> facts(MeasureNode measure, List<Node> knobs) {
        var set =
                knobs.stream().map(knob -> knob.document().path(knob.pointer())).collect(Collectors.toSet());
        return ProvenanceReader.within(measure.node()).stream()
                .filter(parameter -> !set.contains(parameter.path()))
                .toList();
    }

    /** The services that a measure acts on: the one that it names, and where it sends clients. */
    static List<ServiceId> services(MeasureNode measure) {
        Set<ServiceId> services = new LinkedHashSet<>();
        Stream.of("service", "to", "transfer-to")
                .flatMap(key -> measure.at(key).text().stream())
                .filter(name -> !name.equals(Route.OUT_OF_MODEL))
                .map(ServiceId::new)
                .forEach(services::add);
        return List.copyOf(services);
    }

    /** The names of measures; of those that share a name each says from when it is, or else which it is. */
    private List<Label> labels(List<MeasureNode> measures) {
        var plain = measures.stream().map(names::measure).toList();
        var dated = new ArrayList<Label>();
        for (int i = 0; i < plain.size(); i++) {
            boolean shared = Collections.frequency(plain, plain.get(i)) > 1;
            dated.add(shared ? ControlNames.from(plain.get(i), measures.get(i).from()) : plain.get(i));
        }
        var numbered = new ArrayList<Label>();
        for (int i = 0; i < dated.size(); i++) {
            var name = dated.get(i);
            var number = String.valueOf(Collections.frequency(dated.subList(0, i + 1), name));
            boolean shared = Collections.frequency(dated, name) > 1;
            numbered.add(shared ? new Label(name.nl() + ", " + number, name.en() + ", " + number) : name);
        }
        return numbered;
    }
}
