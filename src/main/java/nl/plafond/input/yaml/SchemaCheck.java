package nl.plafond.input.yaml;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.networknt.schema.Error;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.words.Phrase;

/**
 * Compares the form of a document with its schema: keys, types, units, limits and papers.
 *
 * <p>One mistake can break several rules of a schema at once; this check keeps the one that says most.
 */
public final class SchemaCheck {
    /** The more a rule says about what should be there, the lower its number. */
    private static final Map<String, Integer> SAYS_MOST =
            Map.of("enum", 0, "const", 0, "type", 1, "format", 2, "pattern", 3);

    /** Nobody reads on after so many diagnostics about one file. */
    private static final int MOST = 200;

    private static final Set<String> ABOUT_KEYS = Set.of("required", "additionalProperties", "propertyNames");

    private static final Comparator<Error> BEST = Comparator.comparing(
                    (Error error) -> SAYS_MOST.getOrDefault(error.getKeyword(), 4))
            .thenComparing(error -> -Schemas.rule(error).size());

    private SchemaCheck() {}

    /** The document, knowing what in it is broken. */
    public static Document check(Document document, Diagnostics diagnostics) {
        var errors = best(uncrowded(Schemas.errors(document)));
        var unknownKeys = errors.stream()
                .filter(error -> error.getKeyword().equals("additionalProperties"))
                .collect(groupingBy(SchemaCheck::above, mapping(Error::getProperty, toList())));
        var mistakes = errors.stream()
                .filter(error -> !isMisspelled(error, unknownKeys.getOrDefault(above(error), List.of())))
                .sorted(Comparator.comparing(
                        error -> document.place(pointer(error)).line()))
                .toList();
        mistakes.stream()
                .limit(MOST)
                .map(error -> SchemaDiagnostic.of(document, error))
                .forEach(diagnostics::add);
        if (mistakes.size() > MOST) {
            var next = document.place(pointer(mistakes.get(MOST)));
            var more = Phrase.of("found.more", String.valueOf(mistakes.size() - MOST));
            diagnostics.add(Diagnostics.about(document.file(), next, more).error());
        }
        var checked =
                document.withBroken(errors.stream().map(SchemaCheck::pointer).collect(Collectors.toUnmodifiableSet()));
        ThousandsCheck.check(checked, diagnostics);
        return checked;
    }

    /** The node that an error is about; that of the key for one that is missing, unknown or odd. */
    public static String pointer(Error error) {
        return ABOUT_KEYS.contains(error.getKeyword())
                ? Pointers.child(above(error), error.getProperty())
                : above(error);
    }

    private static String above(Error error) {
        return error.getInstanceLocation().toString();
    }

    /** Where one measure has the keys of several, the indentation is wrong and the keys say nothing. */
    private static List<Error> uncrowded(List<Error> errors) {
        Set<String> crowded = errors.stream()
                .filter(error -> error.getKeyword().equals("maxProperties"))
                .map(SchemaCheck::pointer)
                .collect(Collectors.toSet());
        return errors.stream()
                .filter(error -> error.getKeyword().equals("maxProperties") || !isWithin(pointer(error), crowded))
                .toList();
    }

    private static boolean isWithin(String pointer, Set<String> crowded) {
        return Stream.iterate(pointer, p -> !p.isEmpty(), Pointers::parent).anyMatch(crowded::contains);
    }

    /** Of several errors about one node the one that says most. */
    public static Collection<Error> best(List<Error> errors) {
        Map<String, Error> best = new LinkedHashMap<>();
        errors.forEach(error ->
                best.merge(pointer(error), error, (one, other) -> BEST.compare(one, other) <= 0 ? one : other));
        return best.values();
    }

    /** Whether a missing key is there after all, but with a slip of the keyboard. */
    private static boolean isMisspelled(Error missing, List<String> unknownKeys) {
        return missing.getKeyword().equals("required")
                && NearestName.to(missing.getProperty(), unknownKeys).isPresent();
    }
}
