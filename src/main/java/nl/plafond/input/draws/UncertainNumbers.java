package nl.plafond.input.draws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plafond.input.bind.ProvenanceReader;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.uncertainty.Expression;
import nl.plafond.uncertainty.NumberGraph;
import nl.plafond.uncertainty.RankCorrelations;
import nl.plafond.uncertainty.Shape;
import nl.plafond.uncertainty.ShareSet;

/** What varies in sound files, as a graph of numbers. */
final class UncertainNumbers {
    private static final double ROUNDING = 1e-9;

    private UncertainNumbers() {}

    /** All that is drawn in these files, and all that follows from it. */
    static NumberGraph graph(NumberNodes numbers) {
        var drawn = new LinkedHashMap<String, Shape>();
        numbers.all()
                .filter(e -> NumberNodes.isDrawn(e.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> drawn.put(e.getKey(), shape(e.getValue())));
        return graph(numbers, drawn, RankCorrelations.of(pairs(numbers)));
    }

    static NumberGraph graph(NumberNodes numbers, Map<String, Shape> drawn, RankCorrelations together) {
        var derived = new LinkedHashMap<String, Expression>();
        var sets = sets(numbers);
        var rests = sets.stream().flatMap(set -> set.rest().stream()).collect(Collectors.toSet());
        numbers.all()
                .filter(e -> !rests.contains(e.getKey()))
                .forEach(e -> NumberNodes.derivation(e.getValue())
                        .filter(expression -> expression.names().allMatch(numbers.byPath()::containsKey))
                        .ifPresent(expression -> derived.put(e.getKey(), expression)));
        var whole = numbers.all()
                .filter(e -> NumberNodes.isWhole(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new NumberGraph(drawn, together, derived, sets, numbers.values(), whole);
    }

    static Shape shape(Node number) {
        var kind = ProvenanceReader.shape(number);
        return Shape.of(kind, NumberNodes.low(number), number.number().orElseThrow(), NumberNodes.high(number));
    }

    /** The correlations that a model names between numbers that are drawn. */
    static List<RankCorrelations.Pair> pairs(NumberNodes numbers) {
        return numbers.documents().stream()
                .filter(Document::isModel)
                .flatMap(model -> model.top().at("together").items().stream())
                .flatMap(item -> pair(item, numbers).stream())
                .toList();
    }

    /** A pair, unless one of its numbers is not drawn in this run. */
    static Optional<RankCorrelations.Pair> pair(Node item, NumberNodes numbers) {
        var names = item.at("numbers").items().stream()
                .flatMap(name -> name.text().stream())
                .filter(name -> numbers.find(name).filter(NumberNodes::isDrawn).isPresent())
                .toList();
        return names.size() == 2
                ? Optional.of(new RankCorrelations.Pair(
                        names.get(0),
                        names.get(1),
                        item.at("rank-correlation").number().orElseThrow()))
                : Optional.empty();
    }

    /** The sets of shares that are 100 together. */
    private static List<ShareSet> sets(NumberNodes numbers) {
        var sets = new ArrayList<ShareSet>();
        for (var document : numbers.documents()) {
            RestShares.sets(document).forEach(set -> set(set).ifPresent(sets::add));
        }
        return sets;
    }

    /** The sets of shares that are 100 together of which none is the rest, and some are drawn. */
    static List<Node> apart(NumberNodes numbers) {
        return numbers.documents().stream()
                .flatMap(RestShares::sets)
                .filter(set -> RestShares.shares(set).count() > 1)
                .filter(set -> set(set).filter(s -> s.rest().isEmpty()).isPresent())
                .filter(set -> RestShares.shares(set).anyMatch(NumberNodes::isDrawn))
                .toList();
    }

    private static Optional<ShareSet> set(Node set) {
        var shares = RestShares.shares(set).filter(Node::isNumber).toList();
        double sum =
                shares.stream().mapToDouble(share -> share.number().orElse(0.0)).sum();
        if (Math.abs(sum - ShareSet.WHOLE) > ROUNDING) {
            return Optional.empty();
        }
        var rest = shares.stream().filter(share -> isRest(share, shares)).findFirst();
        var members = shares.stream()
                .filter(share -> !rest.equals(Optional.of(share)))
                .map(UncertainNumbers::path)
                .toList();
        // The rest alone is all there is, and nothing is to be kept at 100.
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShareSet(members, rest.map(UncertainNumbers::path)));
    }

    /** Whether a share follows from the others of its set, and so is what they leave. */
    private static boolean isRest(Node share, List<Node> shares) {
        return NumberNodes.derivation(share)
                .filter(expression -> {
                    var names = expression.names().toList();
                    return names.size() == shares.size() - 1
                            && shares.stream()
                                    .filter(s -> !s.equals(share))
                                    .map(UncertainNumbers::path)
                                    .allMatch(names::contains);
                })
                .isPresent();
    }

    private static String path(Node number) {
        return number.document().path(number.pointer());
    }
}
