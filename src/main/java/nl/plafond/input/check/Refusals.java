package nl.plafond.input.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.NearestName;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.Validation;
import nl.plafond.model.Violation;
import nl.plafond.model.Violation.Stated;
import nl.plafond.model.Violation.Wording;
import nl.plafond.words.Phrase;

/** Tells what the model refuses of a file: where in the file it stands, and what to write instead. */
public final class Refusals {
    /** What to do about it, by the text that says what is wrong. */
    private static final Map<String, String> ADVICE = Map.of(
            "found.needs-key", "suggest.add-or-leave-out",
            "found.no-way-in-place", "suggest.way-in-place",
            "found.funding-without-places", "suggest.places-or-form",
            "found.fixed-sum", "suggest.no-fixed-sum",
            "found.no-provider-left", "suggest.another-provider",
            "found.budget-twice", "suggest.leave-one-out",
            "found.cut-of-nothing", "suggest.budget-to-cut",
            "found.costs-of-municipality", "suggest.costs-or-municipality");

    private Refusals() {}

    /**
     * Complains about what breaks a rule, as far as all that the rule looks at can be read.
     *
     * @param node where the record stands whose rule it is
     * @param more what the text says besides, that the model does not know
     */
    static void tell(Node node, Validation rules, Diagnostics diagnostics, Object... more) {
        rules.broken()
                .filter(violation -> isReadable(node, violation))
                .map(violation -> diagnostic(node, violation, more))
                .forEach(diagnostics::add);
    }

    private static boolean isReadable(Node node, Violation violation) {
        return Stream.concat(Stream.of(violation.path()), violation.besides().stream())
                .allMatch(path -> at(node, path).isSound());
    }

    /** What breaks a rule, for who reads the file that the node stands in. */
    public static Diagnostic diagnostic(Node node, Violation violation, Object... more) {
        var place = at(node, violation.path());
        var about =
                Diagnostics.about(place, found(node, place, violation, more)).suggest(advice(place, violation));
        return violation
                .allowed()
                .map(allowed -> about.expected(phrase(node, allowed)))
                .orElse(about)
                .error();
    }

    private static Phrase found(Node node, Node place, Violation violation, Object... more) {
        boolean isWritten = violation.found().key().equals(Violation.VALUE) && place.exists();
        return isWritten
                ? ShownValue.found((place.isNumber() ? place.at("value") : place).json())
                : phrase(node, violation.found(), more);
    }

    private static Phrase phrase(Node node, Wording wording, Object... more) {
        var arguments = wording.arguments().stream().map(argument -> argument(node, argument));
        return new Phrase(
                wording.key(), Stream.concat(arguments, Stream.of(more)).toList());
    }

    private static Object argument(Node node, Object argument) {
        if (argument instanceof Wording part) {
            return phrase(node, part);
        }
        if (argument instanceof Integer || argument instanceof Long) {
            return argument;
        }
        return argument instanceof Stated stated ? written(at(node, stated.path())) : Wording.shown(argument);
    }

    private static String written(Node number) {
        return number.at("value").json().asString() + " " + number.unit().orElse("");
    }

    private static Optional<Phrase> advice(Node place, Violation violation) {
        var arguments = violation.found().arguments().toArray();
        var known = violation.allowed().stream()
                .flatMap(allowed -> allowed.arguments().stream())
                .flatMap(argument -> argument instanceof List<?> names ? names.stream() : Stream.empty())
                .map(String::valueOf)
                .toList();
        return Optional.ofNullable(ADVICE.get(violation.found().key()))
                .map(key -> Phrase.of(key, arguments))
                .or(() -> NearestName.to(place.text().orElse(place.name()), known)
                        .map(name -> Phrase.of("suggest.meant", ShownValue.quoted(name))));
    }

    private static Node at(Node node, String path) {
        return path.isEmpty() ? node : node.down(path);
    }
}
