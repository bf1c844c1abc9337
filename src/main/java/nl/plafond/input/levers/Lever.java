package nl.plafond.input.levers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.check.MeasureLists;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Something that a model lets a reader set: what its file says, and its measures as if each choice were a scenario.
 *
 * @param node where the lever stands in its file
 * @param sheets its measures, by choice; those of a lever without choices under {@link #ALONE}
 */
public record Lever(Node node, Map<String, Document> sheets) {
    /** The name of the only sheet of a lever without choices. */
    static final String ALONE = "";

    /** The choice to leave things as they are. */
    static final String AS_IS = "as-is";

    private static final String MEASURES = "measures";

    /** The levers in a document, in the order of the file. */
    static List<Lever> in(Document document) {
        return document.top().at("levers").fields().stream().map(Lever::of).toList();
    }

    private static Lever of(Node node) {
        var choices = node.at("choices").fields();
        return new Lever(
                node,
                choices.isEmpty()
                        ? Map.of(ALONE, sheet(node))
                        : choices.stream().collect(Collectors.toUnmodifiableMap(Node::name, Lever::sheet)));
    }

    /** The measures at a node as a document of their own, which still knows the lines of the file. */
    private static Document sheet(Node owner) {
        var document = owner.document();
        var root = JsonNodeFactory.instance.objectNode();
        root.set(MEASURES, owner.at(MEASURES).json());
        var above = owner.pointer();
        var inside = Pointers.child(above, MEASURES);
        var places = new HashMap<String, Position>();
        document.places().forEach((pointer, place) -> {
            if (Pointers.within(pointer, inside)) {
                places.put(pointer.substring(above.length()), place);
            }
        });
        places.putIfAbsent("", document.place(above));
        var broken = document.broken().stream()
                .filter(pointer -> Pointers.within(pointer, inside))
                .map(pointer -> pointer.substring(above.length()))
                .collect(Collectors.toUnmodifiableSet());
        return new Document(
                document.file(), Kind.LEVERS, document.path(above), root, Map.copyOf(places), Set.of(), broken);
    }

    String id() {
        return node.name();
    }

    Optional<Node> slider() {
        return node.at("slider").optional();
    }

    /** Whether it takes part only when its own switch is on: it has one, or it is one. */
    boolean hasSwitch() {
        return node.at("slider").at("switch").json().asBoolean(false) || (slider().isEmpty() && !hasChoices());
    }

    boolean hasChoices() {
        return node.at("choices").exists();
    }

    /** The months between which it may begin, if it may begin at another time. */
    Optional<Node> start() {
        return node.at("start").optional();
    }

    /** Its measures in the order of the file, whichever of its choices they belong to. */
    Stream<MeasureNode> measures() {
        return Stream.concat(
                        Stream.of(ALONE), node.at("choices").fields().stream().map(Node::name))
                .map(sheets::get)
                .filter(sheet -> sheet != null)
                .flatMap(sheet -> MeasureLists.measures(sheet).stream());
    }

    /** The first day of the first of its measures. */
    Optional<LocalDate> begins() {
        return measures()
                .flatMap(measure -> MeasureDates.begin(measure).stream())
                .min(LocalDate::compareTo);
    }

    /** The number that its slider sets, if it has one and its measure has such a number. */
    Optional<Node> number() {
        return slider().flatMap(slider -> slider.at("moves").text())
                .flatMap(path ->
                        measures().findFirst().map(measure -> measure.node().down(path)))
                .filter(AdjustableNumbers::canMove);
    }
}
