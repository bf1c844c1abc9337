package nl.plafond.input.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.NearestName;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.input.yaml.SpellingGuess;
import nl.plafond.model.PlafondTypes;
import nl.plafond.model.Violation;
import nl.plafond.model.measures.BuildUp;
import nl.plafond.model.measures.MeasureType;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.vocabulary.Days;
import nl.plafond.words.Phrase;

/**
 * What the checks look up in the model: its services, its sources and its period, as far as they can be read.
 *
 * @param model the document of the model; empty if the file could not be read
 * @param plans the documents of the scenarios and of the programme that could be read
 * @param diagnostics where the checks complain
 */
public record ModelContext(Optional<Document> model, List<Document> plans, Diagnostics diagnostics) {
    Optional<Node> find(String key) {
        return model.map(document -> document.top().at(key)).filter(Node::exists);
    }

    /** All services, in the order of the file. */
    List<ServiceNode> services() {
        return find("services").stream()
                .flatMap(services -> services.fields().stream())
                .map(ServiceNode::new)
                .toList();
    }

    /** Whether there is a service of that name. */
    boolean hasService(String name) {
        return services().stream().anyMatch(service -> service.name().equals(name));
    }

    /** The service that a node names, if there is one. */
    Optional<ServiceNode> service(Node name) {
        return find("services")
                .flatMap(services -> name.text().map(services::at))
                .filter(Node::exists)
                .map(ServiceNode::new);
    }

    /** The measures of a kind that some plan takes on a service. */
    Stream<Node> measures(MeasureType<?> type, ServiceNode service) {
        return plans.stream()
                .filter(plan -> takes(plan, type.key()))
                .flatMap(plan -> plan.top().at("measures").items().stream())
                .map(item -> item.at(type.key()))
                .filter(measure -> measure.at("service").is(service.name()));
    }

    /** Most plans do not; those are passed over without a look at where things stand in them. */
    private static boolean takes(Document plan, String kind) {
        return plan.root().path("measures").valueStream().anyMatch(measure -> measure.has(kind));
    }

    /** The same region for checks whose diagnostics nobody wants to hear. */
    ModelContext silent() {
        return new ModelContext(model, plans, new Diagnostics());
    }

    /** The documents of a kind, in their order. */
    List<Document> of(Document.Kind kind) {
        return plans.stream().filter(plan -> plan.kind() == kind).toList();
    }

    /** Whether clients may have to wait for a service: because of the model, or because of a plan. */
    boolean mayBeFull(ServiceNode service) {
        return service.limited()
                || measures(BuildUp.TYPE, service).findAny().isPresent()
                || measures(SetPlafond.TYPE, service)
                        .map(measure -> measure.at("plafond"))
                        .anyMatch(PlafondTypes::refuses);
    }

    /** Whether nobody is in care at a service on the first day and nobody comes, from outside or from elsewhere. */
    boolean isAlwaysEmpty(ServiceNode service) {
        var referrals = service.at("referrals");
        boolean some = Stream.of(
                        referrals.at("rate"),
                        service.at("start").at("in-care"),
                        service.at("start").at("waiting"))
                .anyMatch(number -> !number.isSound() || number.number().orElse(0.0) > 0);
        return !some
                && Stream.of("by-municipality", "by-year")
                        .noneMatch(key -> referrals.at(key).exists())
                && Stream.concat(model.stream(), plans.stream())
                        .flatMap(document -> document.root().findValues("to").stream())
                        .noneMatch(to -> to.isString() && to.stringValue().equals(service.name()));
    }

    Optional<LocalDate> start() {
        return find("start").flatMap(Node::date);
    }

    public Optional<LocalDate> end() {
        return find("end").flatMap(Node::date);
    }

    /** How many years the model runs; 0 where its dates cannot be right. */
    double years() {
        var years = start().flatMap(first -> end().map(last -> ChronoUnit.DAYS.between(first, last) / Days.PER_YEAR));
        return years.filter(y -> y <= PeriodCheck.LONGEST_YEARS + 1).orElse(0.0);
    }

    /** Warns about something that happens with a chance of 0. */
    void warnIfNever(Node event, String chance) {
        if (event.isSound() && event.at(chance).number().filter(c -> c == 0).isPresent()) {
            diagnostics.unused(event, Phrase.of("why.chance-zero", chance));
        }
    }

    /** Complains about a node that names a service that is not there. */
    void requireService(Node name) {
        requireKnown(name, "services", "expected.service");
    }

    /** Complains about a node that names a source that is not there. */
    void requireSource(Node name) {
        requireKnown(name, "sources", "expected.source");
    }

    /** Complains about a node that names dwellings that are not there. */
    void requireDwellings(Node name) {
        requireAny(name, "dwellings", "found.no-dwellings", "suggest.add-dwellings", "expected.dwellings");
    }

    /** Complains about a node that names staff that are not there. */
    void requireStaff(Node name) {
        requireAny(name, "staff", "found.no-staff", "suggest.add-staff", "expected.staff");
    }

    /** Complains about a node that names a desk that is not there. */
    void requireDesk(Node name) {
        requireAny(name, "access-desks", "found.no-desks", "suggest.add-desks", "expected.desk");
    }

    private void requireAny(Node name, String group, String none, String add, String expected) {
        boolean nothing = model.isPresent() && find(group).isEmpty();
        if (nothing && name.exists() && name.isSound() && !model.get().top().hasBrokenKey()) {
            diagnostics.add(
                    Diagnostics.about(name, Phrase.of(none)).suggest(add).error());
        } else if (!nothing) {
            requireKnown(name, group, expected);
        }
    }

    /** Complains about a key that is not the name of anything in a group of the model. */
    void requireKnownKey(Node key, String where, String expected) {
        var known = find(where).map(ModelContext::names).orElse(List.of());
        if (!known.contains(key.name())) {
            diagnostics.add(
                    unknown(key, key.name(), Phrase.of("found.value", ShownValue.quoted(key.name())), known, expected));
        }
    }

    /** Complains about a node that names something that is not in a group of the model. */
    void requireKnown(Node name, String where, String expected) {
        boolean isLookupBroken =
                find(where).filter(group -> !group.json().isObject()).isPresent();
        if (model.isEmpty() || isLookupBroken || !name.isSound() || name.text().isEmpty()) {
            return;
        }
        var known = find(where).map(ModelContext::names).orElse(List.of());
        if (!known.contains(name.text().get()) && !isOddlySpelled(name.text().get(), known)) {
            complainUnknown(name, known, expected);
        }
    }

    /** Where {@code Verblijf Jeugd} already has a complaint, {@code verblijf-jeugd} need not have one too. */
    private static boolean isOddlySpelled(String name, List<String> known) {
        return known.stream()
                .anyMatch(k -> SpellingGuess.name(k).filter(name::equals).isPresent());
    }

    /** Complains about a name that is not among those known. */
    public void complainUnknown(Node name, List<String> known, String expected) {
        diagnostics.add(unknown(name, name.text().orElse(""), ShownValue.found(name.json()), known, expected));
    }

    /** The same about a sound name that must be one of some, for whoever has no model in files at hand. */
    public static void requireOneOf(Node name, List<String> known, String expected, Diagnostics diagnostics) {
        if (name.isSound() && name.text().filter(n -> !known.contains(n)).isPresent()) {
            diagnostics.add(unknown(name, name.text().get(), ShownValue.found(name.json()), known, expected));
        }
    }

    private static Diagnostic unknown(Node node, String name, Phrase found, List<String> known, String expected) {
        return Diagnostics.about(node, found)
                .expected(expected, some(known))
                .suggest(NearestName.to(name, known).map(n -> Phrase.of("suggest.meant", ShownValue.quoted(n))))
                .error();
    }

    /** The first of some names, for a complaint. */
    public static String some(List<String> names) {
        return Violation.Wording.shown(names);
    }

    private static List<String> names(Node group) {
        return group.fields().stream().map(Node::name).toList();
    }
}
