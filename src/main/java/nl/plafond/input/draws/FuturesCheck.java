package nl.plafond.input.draws;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.plafond.input.check.Refusals;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import nl.plafond.input.yaml.SchemaCheck;
import nl.plafond.input.yaml.SchemaExpectation;
import nl.plafond.input.yaml.Schemas;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.InvalidModelException;
import nl.plafond.uncertainty.CircularDerivationException;
import nl.plafond.uncertainty.NumberGraph;
import nl.plafond.uncertainty.ShareSet;
import nl.plafond.words.Phrase;

/** Complains about what goes wrong in possible futures, before anything is played. */
public final class FuturesCheck {
    /** In how many futures numbers are looked at; as many as are played by default, with a seed that is as good as any. */
    private static final int FUTURES = 512;

    private static final long SEED = 2021;
    /** In how many of them a model is made to see whether it can be. */
    private static final int LOOKED_AT = 8;
    /** More than this part of the futures in which shares pass 100 together is said. */
    private static final double MANY = 0.05;

    private static final int DIGITS = 4;

    private final NumberNodes numbers;
    private final Diagnostics diagnostics;

    FuturesCheck(NumberNodes numbers, Diagnostics diagnostics) {
        this.numbers = numbers;
        this.diagnostics = diagnostics;
    }

    /** Looks whether the model can be made in some futures, so that what cannot be is not found halfway through a run. */
    public static void models(PossibleModels possible, Document file, Diagnostics diagnostics) {
        for (int future = 0; future < LOOKED_AT && !possible.isCertain(); future++) {
            try {
                var here = possible.with(possible.numbers(SEED, future));
                here.scenarios().forEach(here.model()::under);
            } catch (InvalidModelException e) {
                var broken = Refusals.diagnostic(file.top(), e.violations().get(0));
                diagnostics.add(Diagnostics.about(broken.file(), Position.NONE, Phrase.of("found.in-a-future"))
                        .at(broken.path())
                        .expected(broken.expected().orElse(Phrase.of("expected.every-future")))
                        .suggest("suggest.narrower-ranges")
                        .error());
                return;
            }
        }
    }

    /** Complains about numbers that follow from themselves, cannot stand there in a future, or are scaled too often. */
    void check() {
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
        new TogetherCheck(numbers, diagnostics).check(graph);
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
                                    Phrase.of("found.derived-in-a-future", DrawsCheck.plain(e.getValue(), DIGITS)))
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
