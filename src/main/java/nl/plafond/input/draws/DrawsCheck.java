package nl.plafond.input.draws;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.input.yaml.SchemaCheck;
import nl.plafond.input.yaml.SchemaExpectation;
import nl.plafond.input.yaml.Schemas;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.uncertainty.CircularDerivationException;
import nl.plafond.uncertainty.ContradictoryCorrelationsException;
import nl.plafond.uncertainty.Expression;
import nl.plafond.uncertainty.ImpossibleShapeException;
import nl.plafond.uncertainty.NumberGraph;
import nl.plafond.uncertainty.RankCorrelations;
import nl.plafond.uncertainty.ShareSet;
import nl.plafond.uncertainty.UnreadableExpressionException;
import nl.plafond.words.Phrase;

/** Complains about what cannot be drawn or worked out, and about shares that are drawn as they cannot be. */
public final class DrawsCheck {
    /** In how many futures shares are looked at; as many as are played by default, with a seed that is as good as any. */
    private static final int FUTURES = 512;

    private static final long SEED = 2021;
    /** More than this part of the futures in which shares pass 100 together is said. */
    private static final double MANY = 0.05;

    private static final int DIGITS = 8;
    private static final int FEW_DIGITS = 4;

    private final NumberNodes numbers;
    private final Diagnostics diagnostics;

    private DrawsCheck(NumberNodes numbers, Diagnostics diagnostics) {
        this.numbers = numbers;
        this.diagnostics = diagnostics;
    }

    /** Complains about files whose form is sound. */
    public static void check(List<Document> documents, Diagnostics diagnostics) {
        var check = new DrawsCheck(new NumberNodes(documents), diagnostics);
        check.numbers.all().map(Map.Entry::getValue).filter(Node::isSound).forEach(check::number);
        check.correlations();
        if (!diagnostics.serious()) {
            check.graph();
        }
    }

    private void number(Node number) {
        derivation(number);
        if (NumberNodes.isUnknown(number)) {
            number.number()
                    .filter(value -> NumberNodes.low(number) <= NumberNodes.high(number))
                    .ifPresent(value -> drawn(number, value));
        } else if (number.at("shape").exists() && !number.isSet()) {
            diagnostics.add(Diagnostics.about(number.at("shape"), Phrase.of("found.shape-of-known"))
                    .suggest("suggest.leave-out")
                    .error());
        }
    }

    private void drawn(Node number, double value) {
        if (value < NumberNodes.low(number) || value > NumberNodes.high(number)) {
            diagnostics.add(Diagnostics.about(
                            number.at("value"),
                            ShownValue.found(number.at("value").json()))
                    .expected("expected.within-range", shown(number.at("range")))
                    .suggest("suggest.median-in-range")
                    .error());
            return;
        }
        try {
            UncertainNumbers.shape(number);
        } catch (ImpossibleShapeException impossible) {
            var about = Diagnostics.about(
                    number.at("shape"),
                    Phrase.of("found.impossible-shape", impossible.kind().id(), shown(number.at("range"))));
            var expected = Double.isNaN(impossible.least())
                    ? about.expected("expected.above-zero")
                    : impossible.least() == impossible.most()
                            ? about.expected("expected.median", plain(impossible.least(), FEW_DIGITS))
                            : about.expected(
                                    "expected.median-between",
                                    plain(impossible.least(), FEW_DIGITS),
                                    plain(impossible.most(), FEW_DIGITS));
            diagnostics.add(expected.suggest("suggest.no-shape").error());
        }
    }

    private static String shown(Node range) {
        return "[" + range.at(0).json().asString() + ", " + range.at(1).json().asString() + "]";
    }

    private static String plain(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void derivation(Node number) {
        var written = number.at("derivation");
        var text = written.text();
        if (text.isEmpty() || number.isSet()) {
            return;
        }
        if (!number.at("status").is("derived")) {
            diagnostics.add(Diagnostics.about(
                            written,
                            Phrase.of(
                                    "found.derivation-of-other",
                                    number.at("status").text().orElse("")))
                    .expected("expected.derived")
                    .suggest("suggest.words-to-reason")
                    .error());
            return;
        }
        try {
            derivation(number, written, Expression.parse(text.get()));
        } catch (UnreadableExpressionException words) {
            diagnostics.add(Diagnostics.about(
                            written,
                            words.rest().isEmpty()
                                    ? Phrase.of("found.derivation-ends")
                                    : Phrase.of("found.derivation-words", shortened(words.rest())))
                    .expected("expected.expression")
                    .suggest("suggest.words-to-reason")
                    .error());
        }
    }

    private static String shortened(String text) {
        int most = 40;
        return ShownValue.quoted(text.length() <= most ? text : text.substring(0, most) + "…");
    }

    private void derivation(Node number, Node written, Expression expression) {
        var unknown = expression
                .names()
                .distinct()
                .filter(name -> numbers.find(name).isEmpty())
                .toList();
        unknown.forEach(name -> diagnostics.add(Diagnostics.about(
                        written, Phrase.of("found.derivation-unknown", ShownValue.quoted(name)))
                .expected("expected.path-of-number")
                .suggest(numbers.nearest(name).map(near -> Phrase.of("suggest.meant", ShownValue.quoted(near))))
                .error()));
        boolean isReadable = expression
                .names()
                .allMatch(name ->
                        numbers.find(name).filter(n -> n.number().isPresent()).isPresent());
        if (!isReadable || isFollowed(number)) {
            return;
        }
        double found = expression.valueWith(
                name -> numbers.find(name).flatMap(Node::number).orElseThrow());
        var value = number.at("value").json().decimalValue();
        double half = 0.5 * StrictMath.pow(10, -Math.max(0, value.scale()));
        if (!Double.isFinite(found)) {
            diagnostics.add(Diagnostics.about(written, Phrase.of("found.derivation-of-nothing"))
                    .expected("expected.computable")
                    .error());
        } else if (Math.abs(found - value.doubleValue()) > half * (1 + 1e-9)) {
            diagnostics.add(Diagnostics.about(
                            number.at("value"),
                            ShownValue.found(number.at("value").json()))
                    .expected("expected.derivation", plain(found, DIGITS))
                    .suggest("suggest.derivation-value")
                    .error());
        }
    }

    /** Whether the value was worked out just now, as the user set something. */
    private boolean isFollowed(Node number) {
        return numbers.documents().stream().anyMatch(document -> !document.set().isEmpty())
                || number.document().place(number.pointer()).equals(Document.Position.NONE);
    }

    private void correlations() {
        var pairs = new HashMap<Set<String>, Node>();
        var sound = new LinkedHashMap<RankCorrelations.Pair, Node>();
        for (var document : numbers.documents()) {
            if (document.isModel()) {
                document.top().at("together").items().stream()
                        .filter(Node::isSound)
                        .forEach(item -> correlation(item, pairs, sound));
            }
        }
        try {
            RankCorrelations.of(sound.keySet());
        } catch (ContradictoryCorrelationsException contradiction) {
            var last = sound.entrySet().stream()
                    .filter(e -> contradiction.names().contains(e.getKey().one())
                            && contradiction.names().contains(e.getKey().other()))
                    .reduce((one, other) -> other)
                    .orElseThrow()
                    .getValue();
            diagnostics.add(
                    Diagnostics.about(last, Phrase.of("found.contradiction", ShownValue.list(contradiction.names())))
                            .expected("expected.no-contradiction")
                            .suggest("suggest.weaker-correlation")
                            .error());
        }
    }

    private void correlation(Node item, Map<Set<String>, Node> pairs, Map<RankCorrelations.Pair, Node> sound) {
        var names = item.at("numbers").items();
        var before = diagnostics.inOrder().size();
        names.forEach(this::correlated);
        var both = names.stream().flatMap(name -> name.text().stream()).collect(Collectors.toSet());
        if (both.size() < names.size()) {
            diagnostics.add(Diagnostics.about(item.at("numbers"), Phrase.of("found.pair-of-one"))
                    .expected("expected.two-numbers")
                    .error());
        } else if (pairs.putIfAbsent(both, item) != null) {
            diagnostics.add(Diagnostics.about(
                            item.at("numbers"),
                            Phrase.of(
                                    "found.pair-twice",
                                    ShownValue.list(both.stream().sorted().toList())))
                    .suggest("suggest.leave-out")
                    .error());
        }
        if (diagnostics.inOrder().size() == before) {
            UncertainNumbers.pair(item, numbers).ifPresent(pair -> sound.put(pair, item));
        }
    }

    private void correlated(Node name) {
        var path = name.text().orElse("");
        var number = numbers.find(path);
        if (number.isEmpty()) {
            diagnostics.add(Diagnostics.about(name, Phrase.of("found.derivation-unknown", ShownValue.quoted(path)))
                    .expected("expected.path-of-number")
                    .suggest(numbers.nearest(path).map(near -> Phrase.of("suggest.meant", ShownValue.quoted(near))))
                    .error());
        } else if (!NumberNodes.isDrawn(number.get()) && !number.get().isSet()) {
            var status = number.get().at("status").text().orElse("");
            diagnostics.add(Diagnostics.about(name, Phrase.of("found.together-known", ShownValue.quoted(path), status))
                    .expected("expected.drawn-number")
                    .error());
        }
    }

    private void graph() {
        NumberGraph graph;
        try {
            graph = UncertainNumbers.graph(numbers);
        } catch (CircularDerivationException circular) {
            var first = numbers.byPath().get(circular.circle().get(0));
            diagnostics.add(Diagnostics.about(
                            first.at("derivation"),
                            Phrase.of("found.derivation-circle", ShownValue.list(circular.circle())))
                    .expected("expected.no-circle")
                    .error());
            return;
        }
        UncertainNumbers.apart(numbers)
                .forEach(set -> diagnostics.add(Diagnostics.about(set, Phrase.of("found.shares-drawn-apart"))
                        .suggest("suggest.write-rest")
                        .warning()));
        if (!graph.isEmpty()) {
            futures(graph);
        }
    }

    private void futures(NumberGraph graph) {
        var times = new LinkedHashMap<ShareSet, Integer>();
        var least = new LinkedHashMap<String, Double>();
        var most = new LinkedHashMap<String, Double>();
        for (int future = 0; future < FUTURES; future++) {
            var here = graph.in(SEED, future);
            here.scaled().forEach(set -> times.merge(set, 1, Integer::sum));
            here.values().forEach((path, value) -> {
                least.merge(path, value, Math::min);
                most.merge(path, value, Math::max);
            });
        }
        least.keySet().removeAll(graph.drawn());
        most.keySet().removeAll(graph.drawn());
        scaled(times);
        limits(least);
        limits(most);
    }

    /** What follows must be something that may stand there in every future; the ends of ranges are checked with the ranges. */
    private void limits(Map<String, Double> derived) {
        for (var document : numbers.documents()) {
            var own = new LinkedHashMap<Node, Double>();
            derived.forEach((path, value) -> {
                var node = numbers.byPath().get(path);
                if (node.document().file().equals(document.file())) {
                    own.put(node, value);
                }
            });
            if (!own.isEmpty()) {
                limits(document, own);
            }
        }
    }

    private void limits(Document document, Map<Node, Double> values) {
        for (var error : SchemaCheck.best(Schemas.errors(DerivedNumbers.with(document, values)))) {
            var number = document.at(Pointers.parent(SchemaCheck.pointer(error)));
            values.entrySet().stream()
                    .filter(e -> e.getKey().pointer().equals(number.pointer()))
                    .forEach(e -> diagnostics.add(Diagnostics.about(
                                    number.at("derivation"),
                                    Phrase.of("found.derived-in-a-future", plain(e.getValue(), FEW_DIGITS)))
                            .expected(SchemaExpectation.value(error))
                            .suggest("suggest.narrower-ranges")
                            .error()));
        }
    }

    private void scaled(Map<ShareSet, Integer> times) {
        times.forEach((set, count) -> {
            if (count > MANY * FUTURES) {
                var rest = numbers.byPath().get(set.rest().orElseThrow());
                diagnostics.add(Diagnostics.about(rest, Phrase.of("found.scaled-often", (double) count / FUTURES))
                        .suggest("suggest.narrower-shares")
                        .warning());
            }
        });
    }
}
