package nl.plafond.input;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.units.Days;
import nl.plafond.words.Phrase;

/**
 * What the checks look up in the model: its services, its sources and its period, as far as they can be read.
 *
 * @param model the document of the model; empty if the file could not be read
 * @param plans the documents of the scenarios and of the programme that could be read
 * @param complaints where the checks complain
 */
record Region(Optional<Document> model, List<Document> plans, Complaints complaints) {
    /** The way out of the model, which no service may be called. */
    static final String HOME = "home";

    private static final int LONGEST_LIST = 12;

    Optional<Spot> find(String key) {
        return model.map(document -> document.top().at(key)).filter(Spot::exists);
    }

    /** All services, in the order of the file. */
    List<ServiceSpot> services() {
        return find("services").stream()
                .flatMap(services -> services.fields().stream())
                .map(ServiceSpot::new)
                .toList();
    }

    /** The service that a spot names, if there is one. */
    Optional<ServiceSpot> service(Spot name) {
        return find("services")
                .flatMap(services -> name.text().map(services::at))
                .filter(Spot::exists)
                .map(ServiceSpot::new);
    }

    /** The measures of a kind that some plan takes on a service. */
    Stream<Spot> measures(String kind, ServiceSpot service) {
        return plans.stream()
                .flatMap(plan -> plan.top().at("measures").items().stream())
                .map(item -> item.at(kind))
                .filter(measure -> measure.at("service").is(service.name()));
    }

    /** The same region for checks whose complaints nobody wants to hear. */
    Region silent() {
        return new Region(model, plans, new Complaints());
    }

    /** The documents of a kind, in their order. */
    List<Document> of(Document.Kind kind) {
        return plans.stream().filter(plan -> plan.kind() == kind).toList();
    }

    /** Whether clients may have to wait for a service: because of the model, or because of a plan. */
    boolean mayBeFull(ServiceSpot service) {
        return service.limited()
                || measures("build-up", service).findAny().isPresent()
                || measures("set-plafond", service)
                        .map(measure -> measure.at("plafond").at("kind"))
                        .anyMatch(kind -> !kind.is("expectation") && !kind.is("none"));
    }

    Optional<LocalDate> start() {
        return find("start").flatMap(Spot::date);
    }

    Optional<LocalDate> end() {
        return find("end").flatMap(Spot::date);
    }

    /** How many years the model runs; 0 where its dates cannot be right. */
    double years() {
        var years = start().flatMap(first -> end().map(last -> ChronoUnit.DAYS.between(first, last) / Days.PER_YEAR));
        return years.filter(y -> y <= PeriodCheck.LONGEST_YEARS + 1).orElse(0.0);
    }

    /** Warns about something that happens with a chance of 0. */
    void warnIfNever(Spot event, String chance) {
        if (event.isSound() && event.at(chance).number().filter(c -> c == 0).isPresent()) {
            complaints.unused(event, Phrase.of("why.chance-zero", chance));
        }
    }

    /** Complains about a spot that names a service that is not there. */
    void requireService(Spot name) {
        requireKnown(name, "services", "expected.service");
    }

    /** Complains about a spot that names a source that is not there. */
    void requireSource(Spot name) {
        requireKnown(name, "sources", "expected.source");
    }

    /** Complains about a spot that names dwellings that are not there. */
    void requireDwellings(Spot name) {
        boolean none = model.isPresent() && find("dwellings").isEmpty();
        if (none && name.exists() && name.isSound() && !model.get().top().hasBrokenKey()) {
            complaints.add(Complaints.about(name, Phrase.of("found.no-dwellings"))
                    .suggest("suggest.add-dwellings")
                    .error());
        } else if (!none) {
            requireKnown(name, "dwellings", "expected.dwellings");
        }
    }

    /** Complains about a key that is not the name of anything in a group of the model. */
    void requireKnownKey(Spot key, String where, String expected) {
        var known = find(where).map(Region::names).orElse(List.of());
        if (!known.contains(key.name())) {
            complaints.add(
                    unknown(key, key.name(), Phrase.of("found.value", Shown.quoted(key.name())), known, expected));
        }
    }

    /** Complains about a spot that names something that is not in a group of the model. */
    void requireKnown(Spot name, String where, String expected) {
        boolean isLookupBroken =
                find(where).filter(group -> !group.node().isObject()).isPresent();
        if (model.isEmpty() || isLookupBroken || !name.isSound() || name.text().isEmpty()) {
            return;
        }
        var known = find(where).map(Region::names).orElse(List.of());
        if (!known.contains(name.text().get()) && !isOddlySpelled(name.text().get(), known)) {
            complainUnknown(name, known, expected);
        }
    }

    /** Where {@code Verblijf Jeugd} already has a complaint, {@code verblijf-jeugd} need not have one too. */
    private static boolean isOddlySpelled(String name, List<String> known) {
        return known.stream().anyMatch(k -> Guess.name(k).filter(name::equals).isPresent());
    }

    /** Complains about a name that is not among those known. */
    void complainUnknown(Spot name, List<String> known, String expected) {
        complaints.add(unknown(name, name.text().orElse(""), Shown.found(name.node()), known, expected));
    }

    private static Problem unknown(Spot spot, String name, Phrase found, List<String> known, String expected) {
        return Complaints.about(spot, found)
                .expected(expected, some(known))
                .suggest(Nearest.to(name, known).map(n -> Phrase.of("suggest.meant", Shown.quoted(n))))
                .error();
    }

    /** The first of some names, for a complaint. */
    static String some(List<String> names) {
        return names.isEmpty()
                ? "-"
                : Shown.list(names.subList(0, Math.min(LONGEST_LIST, names.size())))
                        + (names.size() > LONGEST_LIST ? ", …" : "");
    }

    private static List<String> names(Spot group) {
        return group.fields().stream().map(Spot::name).toList();
    }
}
