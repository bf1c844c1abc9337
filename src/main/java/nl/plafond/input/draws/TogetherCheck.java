package nl.plafond.input.draws;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.uncertainty.Expression;
import nl.plafond.uncertainty.NumberGraph;
import nl.plafond.words.Phrase;

/**
 * Complains about parts of the same people that are more than all of them where their numbers lie at the ends of their ranges:
 * those who go without care cannot both come back and get it elsewhere.
 */
final class TogetherCheck {
    private static final double WHOLE = 100;
    /** What sums of numbers with decimals may be beside the whole. */
    private static final double ROUNDING = 1e-6;
    /** How close to the end of a range the end is looked at; the end itself has no futures beyond it. */
    private static final double END = 1e-9;

    private static final double MIDDLE = 0.5;
    private static final int DIGITS = 4;

    private final NumberNodes numbers;
    private final Diagnostics diagnostics;

    TogetherCheck(NumberNodes numbers, Diagnostics diagnostics) {
        this.numbers = numbers;
        this.diagnostics = diagnostics;
    }

    /** Two parts of the same people. */
    private record Pair(List<Node> shares) {}

    void check(NumberGraph graph) {
        var pairs = numbers.documents().stream()
                .filter(Document::isModel)
                .flatMap(model -> model.top().at("services").fields().stream())
                .flatMap(service -> pair(service.at("waiting").at("afterwards")))
                .toList();
        for (var pair : pairs) {
            double most = sum(pair, graph.at(places(graph, highest(pair, graph))));
            if (most > WHOLE + ROUNDING) {
                diagnostics.add(Diagnostics.about(
                                pair.shares().get(0),
                                Phrase.of("found.more-than-everyone-at-the-ends", DrawsCheck.plain(most, DIGITS)))
                        .expected("expected.at-most-hundred")
                        .suggest("suggest.narrower-ranges")
                        .error());
            }
        }
    }

    private static Stream<Pair> pair(Node afterwards) {
        var parts = Stream.of("comes-back", "care-elsewhere")
                .map(part -> afterwards.at(part).at("share"))
                .filter(share -> share.number().isPresent())
                .toList();
        return parts.size() < 2 ? Stream.empty() : Stream.of(new Pair(parts));
    }

    /** At which end each drawn number lies that makes two parts the most, the others in the middle. */
    private Map<String, Double> highest(Pair pair, NumberGraph graph) {
        var drawn = new HashSet<String>();
        pair.shares().forEach(share -> drawnFor(share.document().path(share.pointer()), graph.drawn(), drawn));
        var most = new HashMap<String, Double>();
        for (var name : drawn) {
            double low = sum(pair, graph.at(places(graph, Map.of(name, END))));
            double high = sum(pair, graph.at(places(graph, Map.of(name, 1 - END))));
            most.put(name, high < low ? END : 1 - END);
        }
        return most;
    }

    /** Gathers what is drawn that a number follows from, or the number itself. */
    private void drawnFor(String path, List<String> drawn, Set<String> found) {
        if (drawn.contains(path)) {
            found.add(path);
        } else {
            numbers.find(path).flatMap(NumberNodes::derivation).stream()
                    .flatMap(Expression::names)
                    .forEach(name -> drawnFor(name, drawn, found));
        }
    }

    private static Map<String, Double> places(NumberGraph graph, Map<String, Double> some) {
        var places = new HashMap<String, Double>();
        graph.drawn().forEach(name -> places.put(name, MIDDLE));
        places.putAll(some);
        return places;
    }

    private static double sum(Pair pair, NumberGraph.Numbers at) {
        return pair.shares().stream()
                .mapToDouble(share -> Optional.ofNullable(
                                at.values().get(share.document().path(share.pointer())))
                        .or(share::number)
                        .orElse(0.0))
                .sum();
    }
}
