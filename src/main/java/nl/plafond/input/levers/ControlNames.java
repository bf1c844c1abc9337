package nl.plafond.input.levers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.words.Texts;

/**
 * Names what a reader may set, in both languages, from the bundles {@code controls} and {@code measures}.
 *
 * @param model the region, which knows what its services are called
 */
record ControlNames(CareModel model) {
    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final Texts DUTCH = Texts.of("controls", NL);
    private static final Texts ENGLISH = Texts.of("controls", Locale.ENGLISH);
    private static final Texts DUTCH_MEASURES = Texts.of("measures", NL);
    private static final Texts ENGLISH_MEASURES = Texts.of("measures", Locale.ENGLISH);

    /** A text of the bundle, with names in it. */
    static Label say(String key, Label... names) {
        return say(DUTCH, ENGLISH, key, names);
    }

    private static Label ofMeasures(String key, Label... names) {
        return say(DUTCH_MEASURES, ENGLISH_MEASURES, key, names);
    }

    private static Label say(Texts dutch, Texts english, String key, Label... names) {
        return new Label(
                dutch.say(key, Stream.of(names).map(Label::nl).toArray()),
                english.say(key, Stream.of(names).map(Label::en).toArray()));
    }

    /** What a measure does, in a few words, such as more places of a service. */
    Label measure(MeasureNode measure) {
        return ofMeasures(measure.kind() + ".name" + variant(measure), subject(measure), target(measure));
    }

    /** Which of several names a measure of a kind has. */
    private static String variant(MeasureNode measure) {
        var type = measure.type().orElseThrow();
        return type.namedBy()
                .flatMap(path -> measure.node().down(path).text())
                .map(word -> "." + word)
                .orElse(type.has("by") ? direction(measure) : "");
    }

    private static String direction(MeasureNode measure) {
        return measure.at("by").number().map(by -> by < 0 ? ".less" : ".more").orElse(".other");
    }

    private Label subject(MeasureNode measure) {
        var dwellings = measure.at("dwellings").text();
        if (dwellings.isPresent()) {
            return inside(
                    model.dwellings().get(model.dwellings(dwellings.get())).name());
        }
        var staff = measure.at("pool").text();
        if (staff.isPresent()) {
            return inside(model.staff().get(model.staff(staff.get())).name());
        }
        var desk = measure.at("desk").text();
        if (desk.isPresent()) {
            return inside(model.desks().get(model.desk(desk.get())).name());
        }
        var service = measure.service();
        return measure.provider()
                .map(provider -> say("at-provider", service(service), provider(service, provider)))
                .orElse(service(service));
    }

    private Label provider(ServiceId service, String id) {
        var providers = model.service(service).providers();
        return providers.each().get(providers.number(id)).name();
    }

    private Label target(MeasureNode measure) {
        return place(measure.at("to"));
    }

    private Label place(Node to) {
        return to.text().map(this::place).orElse(new Label("", ""));
    }

    private Label place(String to) {
        return to.equals(Route.OUT_OF_MODEL) ? say("home") : service(new ServiceId(to));
    }

    private Label service(ServiceId id) {
        return model.findService(id).map(service -> inside(service.name())).orElse(new Label(id.value(), id.value()));
    }

    /** A name inside a sentence. */
    static Label inside(Label name) {
        return new Label(inside(name.nl()), inside(name.en()));
    }

    /** A word such as JeugdzorgPlus or Wmo keeps its capitals. */
    private static String inside(String name) {
        var first = name.split("\\W", 2)[0];
        boolean isPlain = first.length() > 1
                && first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT));
        return isPlain ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** What a number of a measure is, such as the part that goes off the list. */
    Label number(MeasureNode measure, Node number) {
        var steps = Pointers.steps(AdjustableNumbers.below(measure, number)).stream()
                .filter(s -> !s.matches("[0-9]+"));
        var key = measure.kind() + ".number." + String.join(".", steps.toList());
        var route = number.document().at(Pointers.parent(number.pointer()));
        boolean isRoute = route.pointer().length() > measure.node().pointer().length();
        return ofMeasures(key, isRoute ? place(route.at("to")) : target(measure));
    }

    /** A name with a month behind it, for one of several that have the same name. */
    static Label from(Label name, LocalDate day) {
        return say("from", name, month(day));
    }

    private static Label month(LocalDate day) {
        return new Label(month(day, DUTCH), month(day, ENGLISH));
    }

    private static String month(LocalDate day, Texts words) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", words.locale()).format(day);
    }
}
