package nl.plafond.input.levers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.controls.Control;
import nl.plafond.controls.Control.Switch;
import nl.plafond.input.ParsedModel;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.bind.ProvenanceReader;
import nl.plafond.input.check.MeasureLists;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.vocabulary.ControlGroup;

/**
 * Everything that a reader may set of a scenario: its measures, the levers of the model, and the programme.
 *
 * @param parsed the model with its files
 */
record ControlPanel(ParsedModel parsed) {
    /** What the names of the switches of the programme begin with. */
    static final String TAKE = "take.";

    List<Control> of(Document scenario) {
        var names = new ControlNames(parsed.model());
        var controls = new ArrayList<>(new MeasureControls(names).of(scenario));
        parsed.levers().forEach(lever -> controls.addAll(new LeverControls(names).of(lever)));
        var taken = scenario.top().at("take").items();
        for (var file : parsed.of(Kind.PROGRAMME)) {
            controls.add(programme(file, taken.stream().anyMatch(item -> item.is(file.id()))));
        }
        return List.copyOf(controls);
    }

    private static Control programme(Document file, boolean isTaken) {
        var measures = MeasureLists.measures(file);
        var hint = measures.isEmpty()
                ? ControlNames.say("programme.nothing")
                : NodeValues.label(file.top().at("question"));
        return new Control(
                TAKE + file.id(),
                Optional.empty(),
                NodeValues.label(file.top().at("name")),
                Optional.of(hint),
                ControlGroup.PROGRAMME,
                measures.stream()
                        .flatMap(m -> MeasureControls.services(m).stream())
                        .distinct()
                        .toList(),
                new Switch(isTaken),
                ProvenanceReader.parameters(file));
    }
}
