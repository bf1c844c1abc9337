package nl.plafond.input.draws;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.uncertainty.ContradictoryCorrelationsException;
import nl.plafond.uncertainty.RankCorrelations;
import nl.plafond.words.Phrase;

/** Complains about numbers that cannot be high together as a model says. */
final class CorrelationCheck {
    private final NumberNodes numbers;
    private final Diagnostics diagnostics;

    CorrelationCheck(NumberNodes numbers, Diagnostics diagnostics) {
        this.numbers = numbers;
        this.diagnostics = diagnostics;
    }

    void check() {
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
            diagnostics.add(numbers.unknown(name, path));
        } else if (!NumberNodes.isDrawn(number.get()) && !number.get().isSet()) {
            var status = number.get().at("status").text().orElse("");
            diagnostics.add(Diagnostics.about(name, Phrase.of("found.together-known", ShownValue.quoted(path), status))
                    .expected("expected.drawn-number")
                    .error());
        }
    }
}
