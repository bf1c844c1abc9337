package nl.plafond.input.draws;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.words.Phrase;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sets of shares that are 100 percent together, of which one may be written {@code rest}: it becomes the number that the others
 * leave, and follows from them.
 */
final class RestShares {
    private static final String SHARE = "share";
    private static final String REST = "rest";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern KEY = Pattern.compile("/keys/[^/]+/parts");

    private RestShares() {}

    /** The lists, and the groups of two or more, in a document each of whose parts has a share, and the parts of the keys. */
    static Stream<Node> sets(Document document) {
        return document.top().all().filter(RestShares::isSet);
    }

    private static boolean isSet(Node node) {
        var parts = parts(node);
        return !node.isNumber()
                && parts.size() > (node.isList() ? 0 : 1)
                && (isKey(node) || parts.stream().allMatch(part -> part.json().has(SHARE)));
    }

    /** In a key the parts are the shares themselves. */
    private static boolean isKey(Node node) {
        return node.document().isModel() && KEY.matcher(node.pointer()).matches();
    }

    /** The shares of a set. */
    static Stream<Node> shares(Node set) {
        return parts(set).stream().map(part -> isKey(set) ? part : part.at(SHARE));
    }

    /** The parts of a set. */
    private static List<Node> parts(Node set) {
        return set.isList() ? set.items() : set.fields();
    }

    /** The document with numbers where {@code rest} is written. */
    static Document settled(Document document, Diagnostics diagnostics) {
        var written = sets(document)
                .filter(set -> shares(set).anyMatch(share -> share.is(REST)))
                .toList();
        if (written.isEmpty()) {
            return document;
        }
        var settled = document.withRoot(document.root().deepCopy());
        var wrong = written.stream()
                .filter(set -> !isSettled(set, settled, diagnostics))
                .flatMap(RestShares::shares)
                .filter(share -> share.is(REST))
                .map(Node::pointer)
                .collect(Collectors.toSet());
        return settled.withBroken(wrong);
    }

    /** Whether one share of a set follows from the others, which it then does in the copy; complains if not. */
    private static boolean isSettled(Node set, Document copy, Diagnostics diagnostics) {
        var rests = shares(set).filter(share -> share.is(REST)).toList();
        rests.stream()
                .skip(1)
                .forEach(second -> diagnostics.add(Diagnostics.about(second, Phrase.of("found.two-rests"))
                        .expected("expected.one-rest")
                        .error()));
        var others = shares(set).filter(share -> !share.is(REST)).toList();
        var sum = others.stream().map(RestShares::written).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean hasRoom = sum.compareTo(WHOLE) <= 0;
        if (!hasRoom) {
            diagnostics.add(Diagnostics.about(rests.get(0), Phrase.of("found.no-rest", sum.doubleValue()))
                    .expected("expected.room-for-rest")
                    .error());
        }
        for (var rest : rests) {
            var part = copy.at(Pointers.parent(rest.pointer()));
            var number = ((ObjectNode) part.json()).putObject(rest.name());
            number.put("value", WHOLE.subtract(sum).max(BigDecimal.ZERO));
            number.put("unit", "percent");
            number.put("status", "derived");
            number.put("derivation", "100" + minus(others));
        }
        return rests.size() == 1 && hasRoom;
    }

    /** In decimals as they stand in the file, so that a rest has no more of them. */
    private static BigDecimal written(Node share) {
        var value = share.json().isObject() ? share.json().path("value") : share.json();
        return value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
    }

    private static String minus(List<Node> others) {
        return others.stream()
                .map(share -> " - " + share.document().path(share.pointer()))
                .collect(Collectors.joining());
    }
}
