package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.input.MadeWith;
import nl.plafond.input.ParsedModel;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.check.MeasureLists;
import nl.plafond.input.check.MeasurePair;
import nl.plafond.input.levers.ScenarioDraft.Origin;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Label;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts what a reader set into a copy of the scenario that they started from. */
final class ScenarioEdits {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ParsedModel parsed;
    private final Document scenario;
    private final ControlValues settings;
    private final LocalDate end;
    private final ArrayNode measures = NODES.arrayNode();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    ScenarioEdits(ParsedModel parsed, Document scenario, ControlValues settings) {
        this.parsed = parsed;
        this.scenario = scenario;
        this.settings = settings;
        this.end = parsed.model().end();
    }

    /** The file of a variant; what could not be set is with the settings. */
    ScenarioDraft draft(ScenarioVariant variant) {
        var take = take();
        own();
        parsed.levers().forEach(this::lever);
        var root = NODES.objectNode();
        root.set("name", label(variant.name()));
        root.set("question", question(variant));
        if (!take.isEmpty()) {
            root.set("take", take);
        }
        root.set("measures", measures);
        root.set(MadeWith.KEY, MadeWith.of(parsed));
        return new ScenarioDraft(root, origins, remarks);
    }

    private static ObjectNode label(Label label) {
        return NODES.objectNode().put("nl", label.nl()).put("en", label.en());
    }

    /** Its own where anything was set, for then it is no longer the scenario that it came from. */
    private JsonNode question(ScenarioVariant variant) {
        return settings.used().isEmpty()
                ? scenario.top().at("question").json()
                : label(ControlNames.say("file.question", variant.name()));
    }

    /** The programme in its own order, unless the scenario has an order of its own; what is added comes last there. */
    private ArrayNode take() {
        var programme = parsed.of(Kind.PROGRAMME).stream().map(Document::id).toList();
        var taken = new ArrayList<>(
                scenario.top().at("take").items().stream().map(NodeValues::text).toList());
        boolean inOrder =
                taken.equals(programme.stream().filter(taken::contains).toList());
        programme.stream().filter(id -> !taken.contains(id)).forEach(taken::add);
        var all = NODES.arrayNode();
        (inOrder ? programme : taken)
                .stream().filter(id -> settings.isOn(ControlPanel.TAKE + id)).forEach(all::add);
        return all;
    }

    private void own() {
        var all = MeasureLists.measures(scenario);
        for (int i = 0; i < all.size(); i++) {
            var id = MeasureControls.id(i);
            if (settings.isOn(id)) {
                own(id, all.get(i));
            }
        }
    }

    private void own(String id, MeasureNode measure) {
        var month = id + "." + MeasureDates.key(measure);
        var controls = new HashMap<String, String>();
        var sheet = new EditedMeasure(measure);
        for (var knob : AdjustableNumbers.of(measure)) {
            var control = id + "." + AdjustableNumbers.name(measure, knob);
            controls.put(AdjustableNumbers.below(measure, knob), control);
            settings.number(control).ifPresent(value -> set(sheet, control, knob, value));
        }
        rest(sheet, controls);
        settings.month(month).ifPresent(day -> {
            sheet.shift(MeasureDates.months(measure.from(), day), end);
            sheet.body().put(MeasureDates.key(measure), day.toString());
        });
        add(sheet, new Origin(id, Optional.of(month), controls));
    }

    private void lever(Lever lever) {
        var choice = lever.hasChoices() ? settings.choice(lever.id()) : Lever.ALONE;
        var number = lever.number();
        var control = LeverControls.slider(lever);
        if (choice.equals(Lever.AS_IS) || (lever.hasSwitch() && !settings.isOn(lever.id()))) {
            return;
        }
        var value = number.flatMap(n -> settings.number(control));
        if (number.isPresent() && !lever.hasSwitch() && value.isEmpty()) {
            return;
        }
        var month = lever.start().map(start -> LeverControls.month(lever));
        long months = month.flatMap(settings::month)
                .map(day -> MeasureDates.months(lever.begins().orElseThrow(), day))
                .orElse(0L);
        for (var measure : MeasureLists.measures(lever.sheets().get(choice))) {
            var sheet = new EditedMeasure(measure);
            var controls = new HashMap<String, String>();
            number.ifPresent(n -> {
                controls.put(AdjustableNumbers.below(measure, n), control);
                value.ifPresent(v -> set(sheet, control, n, v));
                rest(sheet, controls);
            });
            sheet.shift(months, end);
            if (MeasurePair.setsOnly(measure) && isThere(sheet)) {
                remarks.add(Remark.at(lever.id(), "remark.already"));
            } else {
                add(sheet, new Origin(lever.id(), month, controls));
            }
        }
    }

    private void set(EditedMeasure sheet, String control, Node number, BigDecimal value) {
        sheet.set(
                number,
                value,
                ControlNames.say("file.set", SetNumber.shown(number)).nl());
        if (value.compareTo(AdjustableNumbers.low(number)) < 0 || value.compareTo(AdjustableNumbers.high(number)) > 0) {
            remarks.add(Remark.at(
                    control, "remark.outside-range", AdjustableNumbers.low(number), AdjustableNumbers.high(number)));
        }
    }

    /** The last of several ways out takes what the others leave. */
    private void rest(EditedMeasure sheet, Map<String, String> controls) {
        sheet.rests().forEach(rest -> {
            var control = controls.get(AdjustableNumbers.below(sheet.measure(), rest.set()));
            if (rest.value().signum() < 0) {
                settings.refuse(control, "remark.more-than-all", rest.others());
                return;
            }
            if (rest.isOutsideItsRange()) {
                remarks.add(Remark.at(
                        control,
                        "remark.rest-outside",
                        rest.value(),
                        AdjustableNumbers.low(rest.last()),
                        AdjustableNumbers.high(rest.last())));
            }
            sheet.fill(
                    rest,
                    ControlNames.say("file.rest", SetNumber.shown(rest.last())).nl());
        });
    }

    /** Whether the last measure of this kind on the same service says the same, whatever its numbers rest on. */
    private boolean isThere(EditedMeasure sheet) {
        var kind = sheet.measure().kind();
        var taken = parsed.of(Kind.PROGRAMME).stream()
                .filter(file -> settings.isOn(ControlPanel.TAKE + file.id()))
                .flatMap(file -> file.top().at("measures").items().stream())
                .map(Node::json);
        return Stream.concat(taken, measures.valueStream())
                .map(item -> item.path(kind))
                .filter(body -> body.path("service").equals(sheet.body().path("service")))
                .reduce((earlier, later) -> later)
                .filter(body -> MeasurePair.withoutPapers(body).equals(MeasurePair.withoutPapers(sheet.body())))
                .isPresent();
    }

    private void add(EditedMeasure sheet, Origin origin) {
        measures.add(sheet.asItem());
        origins.add(origin);
    }
}
