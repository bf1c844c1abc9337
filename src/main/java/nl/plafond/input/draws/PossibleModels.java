package nl.plafond.input.draws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import nl.plafond.input.bind.MeasureBuilder;
import nl.plafond.input.bind.ModelBuilder;
import nl.plafond.input.yaml.Document;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.uncertainty.NumberGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A model in each possible future: the region and its scenarios with the numbers that were drawn, the same for all of them. */
public final class PossibleModels {
    private final String id;
    private final NumberGraph graph;
    private final NumberNodes numbers;
    /** Copies of the files that a future may write its numbers in; as many as there are threads. */
    private final ConcurrentLinkedQueue<Copy> copies = new ConcurrentLinkedQueue<>();

    private final UnaryOperator<CareModel> period;

    private PossibleModels(String id, NumberNodes numbers, NumberGraph graph, UnaryOperator<CareModel> period) {
        this.id = id;
        this.period = period;
        this.numbers = numbers;
        this.graph = graph;
    }

    /** The futures of sound files. */
    public static PossibleModels of(String id, List<Document> documents) {
        var numbers = new NumberNodes(documents);
        return new PossibleModels(id, numbers, UncertainNumbers.graph(numbers), UnaryOperator.identity());
    }

    /** The same futures, that end sooner. */
    public PossibleModels until(LocalDate end) {
        return new PossibleModels(id, numbers, graph, model -> model.until(end));
    }

    /** Whether nothing in the model is drawn, so that all futures differ by chance alone. */
    public boolean isCertain() {
        return graph.isEmpty();
    }

    /** In how many futures the model is played unless the user says otherwise, if it says so. */
    public Optional<Integer> futures() {
        return numbers.documents().get(0).top().at("futures").number().map(Double::intValue);
    }

    /** The paths of the numbers that are drawn, in the order of their values. */
    public List<String> drawn() {
        return graph.drawn();
    }

    /** Those of them that are drawn together. */
    public List<List<String>> groups() {
        return graph.groups();
    }

    /** The numbers of a future. */
    public NumberGraph.Numbers numbers(long seed, int future) {
        return graph.in(seed, future);
    }

    /** The numbers of a future, with some of them drawn as in another one; those by path. */
    public NumberGraph.Numbers numbers(long seed, int future, Set<String> redrawn, int other) {
        return graph.in(seed, future, redrawn, other);
    }

    /** The model with these numbers. */
    public PossibleModel with(NumberGraph.Numbers values) {
        var polled = copies.poll();
        var copy = polled == null ? new Copy(numbers) : polled;
        try {
            return copy.with(values.values(), id, period);
        } finally {
            copies.add(copy);
        }
    }

    /**
     * The model with some numbers moved: all others as they are written, and what follows from the moved ones worked out. It is
     * what one gets who sets them.
     *
     * @param moved the values of some of the numbers that are drawn, by path
     */
    public PossibleModel moved(Map<String, Double> moved) {
        return built(DerivedNumbers.moved(numbers, moved), id, period);
    }

    /** Whether the same files say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PossibleModels possible
                && id.equals(possible.id)
                && numbers.documents().equals(possible.numbers.documents());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, numbers.documents());
    }

    /**
     * The model in a future.
     *
     * @param model the region as it is, without the papers of its numbers
     * @param scenarios in the order of the files
     */
    public record PossibleModel(CareModel model, List<Scenario> scenarios) {
        public PossibleModel {
            scenarios = List.copyOf(scenarios);
        }
    }

    /** The files with numbers of a future written in them. */
    private static final class Copy {
        private final List<Document> documents = new ArrayList<>();
        private final Map<String, ObjectNode> places = new HashMap<>();

        private Copy(NumberNodes numbers) {
            var roots = new IdentityHashMap<Document, JsonNode>();
            for (var document : numbers.documents()) {
                roots.put(document, document.root().deepCopy());
                documents.add(document.withRoot(roots.get(document)));
            }
            numbers.all().forEach(e -> {
                var node = e.getValue();
                places.put(e.getKey(), (ObjectNode) roots.get(node.document()).at(node.pointer()));
            });
        }

        private PossibleModel with(Map<String, Double> values, String id, UnaryOperator<CareModel> period) {
            values.forEach((path, value) -> DerivedNumbers.put(places.get(path), value));
            return built(documents, id, period);
        }
    }

    private static PossibleModel built(List<Document> documents, String id, UnaryOperator<CareModel> period) {
        var scenarios = of(Document.Kind.SCENARIO, documents);
        var programme = of(Document.Kind.PROGRAMME, documents);
        var model = ModelBuilder.withoutPapers(id, documents.get(0), programme);
        var measures = new MeasureBuilder(model.priceIndex());
        return new PossibleModel(
                period.apply(model),
                scenarios.stream()
                        .map(scenario -> measures.scenario(scenario, programme))
                        .toList());
    }

    private static List<Document> of(Document.Kind kind, List<Document> documents) {
        return documents.stream().filter(d -> d.kind() == kind).toList();
    }
}
