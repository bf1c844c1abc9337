package nl.plafond.input.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.vocabulary.fields.Written;
import tools.jackson.databind.JsonNode;

/**
 * A node in a document: what is written there, and where it stands, for diagnostics.
 *
 * <p>Nothing need be there; then everything asked of it is empty.
 */
public record Node(Document document, String pointer, JsonNode json) implements Written {
    @Override
    public Node at(String key) {
        return new Node(document, Pointers.child(pointer, key), json.path(key));
    }

    public Node at(int index) {
        return new Node(document, Pointers.child(pointer, String.valueOf(index)), json.path(index));
    }

    /** The node at a path of keys and places in lists below this one, such as {@code out.0.share}. */
    @Override
    public Node down(String path) {
        var node = this;
        for (var step : path.split("\\.", -1)) {
            boolean isPlace = node.isList() && step.matches("[0-9]{1,4}");
            node = isPlace ? node.at(Integer.parseInt(step)) : node.at(step);
        }
        return node;
    }

    /** The key or the place in a list under which this node stands. */
    public String name() {
        return Pointers.last(pointer);
    }

    @Override
    public boolean exists() {
        return !json.isMissingNode();
    }

    @Override
    public String place() {
        return document.file() + " " + pointer;
    }

    /** This node, if anything is written here. */
    public Optional<Node> optional() {
        return exists() ? Optional.of(this) : Optional.empty();
    }

    /** Whether nobody complained yet about this node or what is below it. */
    public boolean isSound() {
        return document.broken().stream().noneMatch(broken -> Pointers.within(broken, pointer));
    }

    /** Whether somebody complained about a key right below this node, which may be a slip for another one. */
    public boolean hasBrokenKey() {
        return document.broken().stream()
                .anyMatch(broken -> Pointers.parent(broken).equals(pointer));
    }

    public boolean isList() {
        return json.isArray();
    }

    /** Whether the user set this, or the value of the number that stands here. */
    public boolean isSet() {
        return document.isSet(pointer) || document.isSet(Pointers.child(pointer, "value"));
    }

    /** Whether a number with its papers stands here. */
    public boolean isNumber() {
        return json.isObject() && json.has("value");
    }

    @Override
    public List<Node> items() {
        var items = new ArrayList<Node>();
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            items.add(at(i));
        }
        return items;
    }

    public List<Node> fields() {
        var fields = new ArrayList<Node>();
        for (var field : json.properties()) {
            fields.add(new Node(document, Pointers.child(pointer, field.getKey()), field.getValue()));
        }
        return fields;
    }

    /** This node and every node below it, in the order of the file. */
    public Stream<Node> all() {
        var all = new ArrayList<Node>();
        gather(all);
        return all.stream();
    }

    private void gather(List<Node> all) {
        all.add(this);
        fields().forEach(field -> field.gather(all));
        items().forEach(item -> item.gather(all));
    }

    @Override
    public Optional<String> text() {
        return json.isString() ? Optional.of(json.stringValue()) : Optional.empty();
    }

    /** The number that stands here, bare or with its papers. */
    @Override
    public Optional<Double> number() {
        var number = json.isObject() ? json.path("value") : json;
        return number.isNumber() ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    @Override
    public Optional<String> unit() {
        return at("unit").text();
    }

    @Override
    public Optional<LocalDate> date() {
        return text().flatMap(Node::parsed);
    }

    /** The day that a text names, if it names one. */
    public static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
