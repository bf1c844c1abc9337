package nl.plafond.input.draws;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sets of shares that are 100 percent together, of which one may be written {@code rest}: it becomes the number that the others
 * leave, and follows from them.
 */
final class RestShares {
    static final String SHARE = "share";
    private static final String REST = "rest";
    private static final double WHOLE = 100;

    private RestShares() {}

    /** The groups and lists in a document each of whose parts, two or more, has a share. */
    static Stream<Node> sets(Document document) {
        return document.top().all().filter(RestShares::isSet);
    }

    private static boolean isSet(Node node) {
        var parts = parts(node);
        return !node.isNumber()
                && parts.size() > 1
                && parts.stream().allMatch(part -> part.json().has(SHARE));
    }

    /** The parts of a set. */
    static List<Node> parts(Node set) {
        return set.isList() ? set.items() : set.fields();
    }

    /** The document with numbers where {@code rest} is written. */
    static Document settled(Document document, Diagnostics diagnostics) {
        var written = sets(document)
                .filter(set ->
                        parts(set).stream().anyMatch(part -> part.at(SHARE).is(REST)))
                .toList();
        if (written.isEmpty()) {
            return document;
        }
        var settled = document.withRoot(document.root().deepCopy());
        var wrong = written.stream()
                .filter(set -> !isSettled(set, settled, diagnostics))
                .flatMap(set -> parts(set).stream())
                .map(part -> part.at(SHARE))
                .filter(share -> share.is(REST))
                .map(Node::pointer)
                .collect(Collectors.toSet());
        return settled.withBroken(wrong);
    }

    /** Whether one share of a set follows from the others, which it then does in the copy; complains if not. */
    private static boolean isSettled(Node set, Document copy, Diagnostics diagnostics) {
        var rests = parts(set).stream()
                .map(part -> part.at(SHARE))
                .filter(share -> share.is(REST))
                .toList();
        rests.stream()
                .skip(1)
                .forEach(second -> diagnostics.add(Diagnostics.about(second, Phrase.of("found.two-rests"))
                        .expected("expected.one-rest")
                        .error()));
        var others = parts(set).stream()
                .map(part -> part.at(SHARE))
                .filter(share -> !share.is(REST))
                .toList();
        double sum =
                others.stream().mapToDouble(share -> share.number().orElse(0.0)).sum();
        if (sum > WHOLE) {
            diagnostics.add(Diagnostics.about(rests.get(0), Phrase.of("found.no-rest", sum))
                    .expected("expected.room-for-rest")
                    .error());
        }
        for (var rest : rests) {
            var part = copy.at(rest.pointer().substring(0, rest.pointer().length() - SHARE.length() - 1));
            var number = ((ObjectNode) part.json()).putObject(SHARE);
            number.put("value", Math.max(0, WHOLE - sum));
            number.put("unit", "percent");
            number.put("status", "derived");
            number.put("derivation", "100" + minus(others));
        }
        return rests.size() == 1 && sum <= WHOLE;
    }

    private static String minus(List<Node> others) {
        return others.stream()
                .map(share -> " - " + share.document().path(share.pointer()))
                .collect(Collectors.joining());
    }
}
