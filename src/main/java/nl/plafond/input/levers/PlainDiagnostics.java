package nl.plafond.input.levers;

import java.util.Map;
import java.util.Optional;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.words.Phrase;

/** Says what the checks found in the words of someone who never sees the file. */
final class PlainDiagnostics {
    private static final Map<String, String> FOUND = Map.ofEntries(
            Map.entry("found.same-measure", "remark.same"),
            Map.entry("found.same-measure-taken", "remark.same"),
            Map.entry("found.sets-again", "remark.sets-again"),
            Map.entry("found.sets-again-taken", "remark.sets-again-taken"),
            Map.entry("found.no-places", "remark.no-places"),
            Map.entry("found.no-plafond", "remark.no-plafond"),
            Map.entry("found.nobody-waits", "remark.nobody-waits"),
            Map.entry("found.diverted", "remark.diverted"),
            Map.entry("found.fixed-sum", "remark.fixed-sum"),
            Map.entry("found.plafond-on-fixed-sum", "remark.fixed-sum"),
            Map.entry("found.already", "remark.already"),
            Map.entry("found.unused", "remark.unused"),
            Map.entry("found.funding-without-places", "remark.no-places-to-pay"),
            Map.entry("found.circle", "remark.circle"),
            Map.entry("found.too-often", "remark.circle"));

    private static final Map<String, String> EXPECTED = Map.of(
            "expected.between", "remark.too-late",
            "expected.not-after", "remark.too-late",
            "expected.amount", "remark.no-amount");

    private PlainDiagnostics() {}

    static Phrase of(Diagnostic problem) {
        var found = problem.found();
        return Optional.ofNullable(FOUND.get(found.key()))
                .or(() -> problem.expected().map(expected -> EXPECTED.get(expected.key())))
                .map(plain -> new Phrase(plain, found.arguments()))
                .orElseGet(() -> problem.expected()
                        .map(expected -> Phrase.of("remark.unsound-expected", found, expected))
                        .orElse(Phrase.of("remark.unsound", found)));
    }
}
