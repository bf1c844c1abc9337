package nl.plafond.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.words.Phrase;

/**
 * What the checks look up in the model: its services, its sources and its period, as far as they can be read.
 *
 * @param model the document of the model; empty if the file could not be read
 * @param complaints where the checks complain
 */
record Region(Optional<Document> model, Complaints complaints) {
    /** The way out of the model, which no service may be called. */
    static final String HOME = "home";

    private static final int LONGEST_LIST = 12;

    Optional<Spot> find(String key) {
        return model.map(document -> document.top().at(key)).filter(Spot::exists);
    }

    /** The service that a spot names, if there is one. */
    Optional<Spot> service(Spot name) {
        return find("services")
                .flatMap(services -> name.text().map(services::at))
                .filter(Spot::exists);
    }

    Optional<LocalDate> start() {
        return find("start").flatMap(Spot::date);
    }

    Optional<LocalDate> end() {
        return find("end").flatMap(Spot::date);
    }

    /** Complains about a spot that names a service that is not there. */
    void requireService(Spot name) {
        requireKnown(name, "services", "expected.service");
    }

    /** Complains about a spot that names a source that is not there. */
    void requireSource(Spot name) {
        requireKnown(name, "sources", "expected.source");
    }

    private void requireKnown(Spot name, String where, String expected) {
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
        var nearest = Nearest.to(name.text().orElse(""), known);
        complaints.add(Complaints.about(name, Shown.found(name.node()))
                .expected(expected, some(known))
                .suggest(nearest.map(n -> Phrase.of("suggest.meant", Shown.quoted(n))))
                .error());
    }

    private static String some(List<String> names) {
        return names.isEmpty()
                ? "-"
                : Shown.list(names.subList(0, Math.min(LONGEST_LIST, names.size())))
                        + (names.size() > LONGEST_LIST ? ", …" : "");
    }

    private static List<String> names(Spot group) {
        return group.fields().stream().map(Spot::name).toList();
    }
}
