package nl.plafond.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.Document.Kind;
import nl.plafond.input.Draft.Origin;
import nl.plafond.model.Label;
import nl.plafond.model.Variant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts what a reader set into a copy of the scenario that he started from. */
final class Draughtsman {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Kept kept;
    private final Document scenario;
    private final Settings settings;
    private final LocalDate end;
    private final ArrayNode measures = NODES.arrayNode();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Draughtsman(Kept kept, Document scenario, Settings settings) {
        this.kept = kept;
        this.scenario = scenario;
        this.settings = settings;
        this.end = kept.model().end();
    }

    /** The file of a variant; what could not be set is with the settings. */
    Draft draft(Variant variant) {
        var take = take();
        own();
        kept.levers().forEach(this::lever);
        var root = NODES.objectNode();
        root.set("name", label(variant.name()));
        root.set("question", question());
        if (!take.isEmpty()) {
            root.set("take", take);
        }
        root.set("measures", measures);
        root.set(MadeWith.KEY, MadeWith.of(kept));
        return new Draft(root, origins, remarks);
    }

    private static ObjectNode label(Label label) {
        return NODES.objectNode().put("nl", label.nl()).put("en", label.en());
    }

    private JsonNode question() {
        var name = Quantity.label(scenario.top().at("name"));
        return settings.used().isEmpty()
                ? scenario.top().at("question").node()
                : label(ControlNames.say("file.question", name));
    }

    /** The programme in its own order, unless the scenario has an order of its own; what is added comes last there. */
    private ArrayNode take() {
        var programme = kept.of(Kind.PROGRAMME).stream().map(Document::id).toList();
        var taken = new ArrayList<>(
                scenario.top().at("take").items().stream().map(Quantity::text).toList());
        boolean inOrder =
                taken.equals(programme.stream().filter(taken::contains).toList());
        programme.stream().filter(id -> !taken.contains(id)).forEach(taken::add);
        var all = NODES.arrayNode();
        (inOrder ? programme : taken)
                .stream().filter(id -> settings.isOn(Panel.TAKE + id)).forEach(all::add);
        return all;
    }

    private void own() {
        var all = Play.measures(scenario);
        for (int i = 0; i < all.size(); i++) {
            var id = MeasureControls.id(i);
            if (settings.isOn(id)) {
                own(id, all.get(i));
            }
        }
    }

    private void own(String id, MeasureSpot measure) {
        var month = id + "." + Dates.key(measure);
        var controls = new HashMap<String, String>();
        var sheet = new Sheet(measure);
        for (var knob : Knobs.of(measure)) {
            var control = id + "." + Knobs.name(measure, knob);
            controls.put(Knobs.below(measure, knob), control);
            settings.number(control).ifPresent(value -> set(sheet, control, knob, value));
        }
        rest(sheet, controls);
        settings.month(month).ifPresent(day -> {
            sheet.shift(Dates.months(measure.from(), day), end);
            sheet.body().put(Dates.key(measure), day.toString());
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
                .map(day -> Dates.months(lever.begins().orElseThrow(), day))
                .orElse(0L);
        for (var measure : Play.measures(lever.sheets().get(choice))) {
            var sheet = new Sheet(measure);
            var controls = new HashMap<String, String>();
            number.ifPresent(n -> {
                controls.put(Knobs.below(measure, n), control);
                value.ifPresent(v -> set(sheet, control, n, v));
                rest(sheet, controls);
            });
            sheet.shift(months, end);
            if (Pair.setsOnly(measure) && isThere(sheet)) {
                remarks.add(Remark.at(lever.id(), "remark.already"));
            } else {
                add(sheet, new Origin(lever.id(), month, controls));
            }
        }
    }

    private void set(Sheet sheet, String control, Spot number, BigDecimal value) {
        sheet.set(
                number,
                value,
                ControlNames.say("file.set", SetNumber.shown(number)).nl());
        if (value.compareTo(Knobs.low(number)) < 0 || value.compareTo(Knobs.high(number)) > 0) {
            remarks.add(Remark.at(control, "remark.outside-range", Knobs.low(number), Knobs.high(number)));
        }
    }

    /** The last of several ways out takes what the others leave. */
    private void rest(Sheet sheet, Map<String, String> controls) {
        sheet.rests().forEach(rest -> {
            var control = controls.get(Knobs.below(sheet.measure(), rest.set()));
            if (rest.value().signum() < 0) {
                settings.refuse(control, "remark.more-than-all", rest.others());
                return;
            }
            if (rest.isOutsideItsRange()) {
                remarks.add(Remark.at(
                        control, "remark.rest-outside", rest.value(), Knobs.low(rest.last()), Knobs.high(rest.last())));
            }
            sheet.fill(
                    rest,
                    ControlNames.say("file.rest", SetNumber.shown(rest.last())).nl());
        });
    }

    /** Whether the last measure of this kind on the same service says the same, whatever its numbers rest on. */
    private boolean isThere(Sheet sheet) {
        var kind = sheet.measure().kind();
        var taken = kept.of(Kind.PROGRAMME).stream()
                .filter(file -> settings.isOn(Panel.TAKE + file.id()))
                .flatMap(file -> file.top().at("measures").items().stream())
                .map(Spot::node);
        return Stream.concat(taken, measures.valueStream())
                .map(item -> item.path(kind))
                .filter(body -> body.path("service").equals(sheet.body().path("service")))
                .reduce((earlier, later) -> later)
                .filter(body -> Pair.withoutPapers(body).equals(Pair.withoutPapers(sheet.body())))
                .isPresent();
    }

    private void add(Sheet sheet, Origin origin) {
        measures.add(sheet.asItem());
        origins.add(origin);
    }
}
