package nl.plafond.input.levers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.model.AccessDesk;
import nl.plafond.model.CareModel;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Label;
import nl.plafond.model.Parameter;
import nl.plafond.model.Parameter.Range;
import nl.plafond.model.Service;
import nl.plafond.model.Staff;
import nl.plafond.model.Timeline;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a reader may set of any model, whether or not its files say so: referrals, stay, places, families that stop, plafond, price
 * and patience of each service, its temporary places, expert table, indications, relocation and the last step of its price by stay where it has
 * them, who is of which group, staff, and the hours of each desk.
 *
 * <p>Each is a lever as a file could have it, over the range of the model's own number; a number without a range goes from half
 * to twice its value, and the hint says that this range is the program's. A lever of the file that moves the same takes its
 * place.
 */
final class StandardLevers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double PERCENT = 100;
    /** From half to twice the value. */
    private static final Span OWN = new Span(-50, 100, 5, "program");
    /** From nobody to everyone. */
    private static final Span WHOLE = new Span(0, 100, 1, "program-from-none");
    /** Where there are no places yet. */
    private static final Span FROM_NONE = new Span(0, 20, 1, "none");
    /** About so many steps make a slider that one can aim with. */
    private static final int STEPS = 20;

    private final CareModel model;
    private final Map<String, Parameter> numbers;
    private final Set<Moved> moved;
    private final ObjectNode levers = NODES.objectNode();

    private StandardLevers(CareModel model, List<Lever> own) {
        this.model = model;
        numbers = model.parameters().stream()
                .collect(Collectors.toMap(Parameter::path, number -> number, (first, second) -> first));
        moved = own.stream()
                .filter(lever -> lever.slider().isPresent())
                .flatMap(Lever::measures)
                .flatMap(measure -> Stream.of("service", "pool", "desk")
                        .flatMap(key -> measure.at(key).text().stream())
                        .filter(service -> measure.provider().isEmpty()
                                && !measure.at("municipality").exists()
                                && !measure.at("group").exists())
                        .map(whose -> new Moved(measure.kind(), whose)))
                .collect(Collectors.toSet());
    }

    /** A kind of measure on a service, on staff or on a desk. */
    private record Moved(String kind, String whose) {}

    /**
     * What a slider runs between.
     *
     * @param from whose range it is, by the name of its text
     */
    private record Span(double least, double most, double step, String from) {}

    /** Those of a model beside the levers of its own, service by service; the model is sound. */
    static List<Lever> of(CareModel model, List<Lever> own) {
        var levers = new StandardLevers(model, own);
        model.services().forEach(levers::of);
        model.staff().forEach(levers::ofStaff);
        model.desks().forEach(levers::ofDesk);
        var root = NODES.objectNode().set("levers", levers.levers);
        return Lever.in(new Document("", Kind.LEVERS, "", root, Map.of(), Set.of(), Set.of()));
    }

    private void of(Service service) {
        var path = "services." + service.id().value() + ".";
        boolean comes = service.referrals().perYear().steps().values().stream().anyMatch(rate -> rate.value() > 0);
        if (comes) {
            percent(service, "change-inflow", path + "referrals.rate");
            service.referrals().byMunicipality().forEach(own -> inflowFrom(service, own.municipality(), path));
            service.groups().forEach(group -> ofGroup(service, group, "change-inflow", OWN));
            shifts(service);
        }
        percent(service, "change-stay", path + "stay.mean");
        service.groups()
                .forEach(group ->
                        ofGroup(service, group, "change-stay", percent(path + "groups." + group.id() + ".stay.mean")));
        service.room()
                .places()
                .ifPresent(places -> places(
                        service, path + "places", places.on(model.start()).value()));
        service.room()
                .families()
                .filter(families -> families.stop().on(model.start()).value() > 0)
                .ifPresent(families ->
                        lever(service, "change-families", "stop", "percent", percent(path + "families.stop")));
        if (service.hasPlafond()) {
            percent(service, "change-plafond", path + "plafond.per-year");
        }
        if (service.price().steps().values().stream().anyMatch(price -> price.value() > 0)) {
            percent(service, "change-price", path + "price");
            lastStep(service, path + "price-by-stay");
        }
        if (service.waiting().patience().isPresent()) {
            percent(service, "change-patience", path + "waiting.patience.mean");
        }
        service.waiting()
                .temporary()
                .ifPresent(t -> to(
                        service,
                        "change-temporary-places",
                        "to",
                        "places",
                        new Path(path + "waiting.temporary-places.places", 1),
                        t.places()));
        service.waiting()
                .expertTable()
                .ifPresent(t -> to(
                        service,
                        "change-expert-table",
                        "per-year",
                        "per year",
                        new Path(path + "waiting.expert-table.per-year", 1),
                        t.perYear()));
        service.indication()
                .ifPresent(i -> to(
                        service,
                        "change-indication",
                        "ends",
                        "percent",
                        new Path(path + "indication.ends", PERCENT),
                        i.ends()));
        service.providers()
                .relocation()
                .ifPresent(r -> to(
                        service,
                        "change-relocation",
                        "to",
                        "percent",
                        new Path(path + "providers.relocation.share", PERCENT),
                        r.share()));
    }

    /** More or fewer staff, for all services that have them. */
    private void ofStaff(Staff staff) {
        if (!moved.contains(new Moved("change-staff", staff.id()))) {
            var name = ControlNames.say("standard.change-staff", ControlNames.inside(staff.name()));
            var span = percent("staff." + staff.id() + ".fte");
            measure(staff.id() + "-change-staff", name, "change-staff", "by", "percent", 0, span)
                    .put("pool", staff.id());
        }
    }

    /** More or fewer hours of a desk, for all services that it decides for. */
    private void ofDesk(AccessDesk desk) {
        if (!moved.contains(new Moved("change-desk-hours", desk.id()))) {
            var name = ControlNames.say("standard.change-desk-hours", ControlNames.inside(desk.name()));
            var span = percent("access-desks." + desk.id() + ".hours");
            measure(desk.id() + "-change-desk-hours", name, "change-desk-hours", "by", "percent", 0, span)
                    .put("desk", desk.id());
        }
    }

    /**
     * Where a number stands.
     *
     * @param path its path in the file
     * @param units how many of the units that the file writes are one
     */
    private record Path(String path, double units) {}

    /** Another value of what a measure can only set, from the last one that the model has. */
    private void to(Service service, String kind, String moves, String unit, Path number, Timeline<?> quantity) {
        if (moved.contains(new Moved(kind, service.id().value()))) {
            return;
        }
        double value = quantity.steps().lastEntry().getValue().value() * number.units();
        double most = unit.equals("percent") ? PERCENT : Math.max(FROM_NONE.most(), 2 * value);
        var span = range(number.path())
                .map(range -> new Span(Math.min(value, range.low()), Math.max(value, range.high()), 1, "model"))
                .orElse(new Span(0, most, 1, "program-from-none"));
        var name = ControlNames.say("standard." + kind, ControlNames.inside(service.name()));
        measure(service.id().value() + "-" + kind, name, kind, moves, unit, value, span)
                .put("service", service.id().value());
    }

    /** A share more or less of what the model has. */
    private void percent(Service service, String kind, String path) {
        lever(service, kind, "by", "percent", percent(path));
    }

    private Span percent(String path) {
        return range(path)
                .map(range -> between(
                        Math.floor(PERCENT * (range.low() / value(path) - 1)),
                        Math.ceil(PERCENT * (range.high() / value(path) - 1)),
                        1))
                .orElse(OWN);
    }

    /** More or fewer referrals from one municipality, that has referrals of its own. */
    private void inflowFrom(Service service, String id, String path) {
        var home = model.municipalities().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
        var name = ControlNames.say("standard.change-inflow.from", ControlNames.inside(service.name()), home.name());
        var span = percent(path + "referrals.by-municipality." + id + ".rate");
        measure(service, "change-inflow-" + id, name, "change-inflow", "by", "percent", span)
                .put("municipality", id);
    }

    /** More or less of something of one group of clients. */
    private void ofGroup(Service service, ClientGroup group, String kind, Span span) {
        var name = ControlNames.say("standard." + kind + ".of", ControlNames.inside(service.name()), group.name());
        measure(service, kind + "-of-" + group.id(), name, kind, "by", "percent", span)
                .put("group", group.id());
    }

    /**
     * A part of those of each group becomes of the next one or of the one before it, in the order of the file: with a slider for
     * every pair nobody finds the one that they want.
     */
    private void shifts(Service service) {
        var groups = service.groups();
        for (int g = 1; g < groups.size(); g++) {
            shift(service, groups.get(g - 1), groups.get(g));
            shift(service, groups.get(g), groups.get(g - 1));
        }
    }

    private void shift(Service service, ClientGroup from, ClientGroup to) {
        var kind = "shift-group";
        boolean comes = from.share().steps().values().stream().anyMatch(share -> share.value() > 0);
        if (!comes || moved.contains(new Moved(kind, service.id().value()))) {
            return;
        }
        var name = ControlNames.say("standard." + kind, ControlNames.inside(service.name()), from.name(), to.name());
        measure(service, kind + "-" + from.id() + "-to-" + to.id(), name, kind, "share", "percent", WHOLE)
                .put("from-group", from.id())
                .put("to-group", to.id());
    }

    /**
     * Another price after the last step of a stay. The measure writes all steps anew, so there is a slider only where no other number of
     * them has a range: in a possible future they would lose what they are there.
     */
    private void lastStep(Service service, String path) {
        var kind = "change-price-by-stay";
        var steps = service.priceByStay().first().steps();
        int last = steps.size() - 1;
        boolean isDrawn = IntStream.rangeClosed(0, last)
                .mapToObj(i -> path + "[" + i + "].")
                .anyMatch(step -> range(step + "after").isPresent()
                        || (!step.endsWith("[" + last + "].")
                                && range(step + "price").isPresent()));
        if (last < 0 || isDrawn || moved.contains(new Moved(kind, service.id().value()))) {
            return;
        }
        double value = PERCENT * steps.get(last).price().value();
        var span = range(path + "[" + last + "].price")
                .map(range -> new Span(Math.min(value, range.low()), Math.max(value, range.high()), 1, "model"))
                .orElse(new Span(0, Math.max(PERCENT, value), 1, "program-from-none"));
        var days = String.valueOf(Math.round(steps.get(last).after().value()));
        var name = ControlNames.say("standard." + kind, ControlNames.inside(service.name()), new Label(days, days));
        var measure = dated(service.id().value() + "-" + kind, name, kind, "steps." + last + ".price", span)
                .put("service", service.id().value());
        var written = measure.putArray("steps");
        for (var step : steps) {
            var one = written.addObject();
            number(one.putObject("after"), step.after().value(), "days");
            var price = number(one.putObject("price"), PERCENT * step.price().value(), "percent");
            if (written.size() == steps.size()) {
                between(price, span);
            }
        }
    }

    private void places(Service service, String path, double places) {
        var span = range(path)
                .map(range -> between(Math.floor(range.low() - places), Math.ceil(range.high() - places), 1))
                .orElseGet(() -> places == 0 ? FROM_NONE : round(places));
        lever(service, "change-places", "by", "places", span);
    }

    private double value(String path) {
        return numbers.get(path).value();
    }

    /** What the model says that a number may be; empty if it says nothing, or that it is what it is. */
    private Optional<Range> range(String path) {
        return Optional.ofNullable(numbers.get(path))
                .filter(number -> number.value() > 0)
                .flatMap(Parameter::range)
                .filter(range -> range.low() < range.high());
    }

    private static Span between(double least, double most, double step) {
        return new Span(Math.min(0, least), Math.max(0, most), step, "model");
    }

    /** From half of so many to twice as many, in round steps. */
    private static Span round(double places) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, places / STEPS))));
        double step = Stream.of(1, 2, 5, 10)
                .map(digit -> digit * power)
                .filter(size -> size * STEPS >= places)
                .findFirst()
                .orElse(10 * power);
        return new Span(-Math.floor(places / 2 / step) * step, Math.floor(places / step) * step, step, "program");
    }

    private void lever(Service service, String kind, String moves, String unit, Span span) {
        if (moved.contains(new Moved(kind, service.id().value()))) {
            return;
        }
        var name = ControlNames.say("standard." + kind, ControlNames.inside(service.name()));
        measure(service, kind, name, kind, moves, unit, span);
    }

    /** The measure on a service of a new lever, which adds to what there is. */
    private ObjectNode measure(
            Service service, String of, Label name, String kind, String moves, String unit, Span span) {
        return measure(service.id().value() + "-" + of, name, kind, moves, unit, 0, span)
                .put("service", service.id().value());
    }

    /** The measure of a new lever with its number; the lever is called after what it is of. */
    private ObjectNode measure(String of, Label name, String kind, String moves, String unit, double value, Span span) {
        var measure = dated(of, name, kind, moves, span);
        between(number(measure.putObject(moves), value, unit), span);
        return measure;
    }

    /** The measure of a new lever without numbers yet. */
    private ObjectNode dated(String of, Label name, String kind, String moves, Span span) {
        var lever = levers.putObject("any-" + of);
        lever.set("name", label(name));
        lever.set("hint", label(ControlNames.say("standard.range." + span.from())));
        lever.putObject("slider")
                .put("moves", moves)
                .put("least", span.least())
                .put("most", span.most())
                .put("step", span.step());
        lever.putObject("start")
                .put("least", firstMonth().toString())
                .put("most", lastMonth().toString());
        var measure = lever.putArray("measures").addObject().putObject(kind);
        return measure.put("from", begin().toString());
    }

    private static ObjectNode number(ObjectNode into, double value, String unit) {
        return into.put("value", value)
                .put("unit", unit)
                .put("status", "choice")
                .put("reason", ControlNames.say("standard.reason").nl());
    }

    private static void between(ObjectNode number, Span span) {
        number.putArray("range").add(span.least()).add(span.most());
    }

    private LocalDate firstMonth() {
        return MeasureControls.firstMonth(model.start());
    }

    /** After a year as it was, so that the change can be seen; at once in a model that is no longer than that. */
    private LocalDate begin() {
        var january = model.start().withDayOfYear(1).plusYears(1);
        return january.isAfter(lastMonth()) ? firstMonth() : january;
    }

    private LocalDate lastMonth() {
        var last = model.end().minusDays(1).withDayOfMonth(1);
        return last.isBefore(firstMonth()) ? firstMonth() : last;
    }

    private static ObjectNode label(Label label) {
        return NODES.objectNode().put("nl", label.nl()).put("en", label.en());
    }
}
